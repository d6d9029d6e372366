import * as v from 'valibot';
import { localStore } from './local-store.ts';
import { nameInScope } from './name-in-scope.ts';
import { randomName } from './random-name.ts';

/**
 * What the device remembers of its record outside of it: a name, and how many facts it held. A
 * browser that throws a store away does so without a word; this is how it is noticed.
 */
export type DeviceMarker = {
  readonly device: string;
  /** What is missing when so many facts are known, or null; judged by what stood there at the start. */
  readonly missing: (known: number) => { readonly expected: number; readonly found: number } | null;
  /** So many facts have been acknowledged. It never goes down by this. */
  readonly raise: (facts: number) => void;
  /** A loss has been accepted. */
  readonly lower: (facts: number) => void;
};

const shape = v.object({
  device: v.pipe(v.string(), v.regex(/^[0-9a-z]{12}$/)),
  facts: v.pipe(v.number(), v.integer(), v.minValue(0)),
});

type Stored = v.InferOutput<typeof shape>;

/** Reads the marker, or starts one; it never throws. */
export function openDeviceMarker(scope: string): DeviceMarker {
  const key = nameInScope(scope, 'device');
  const { device, facts } = load(key) ?? { device: randomName(), facts: 0 };
  let expected = facts;
  return {
    device,
    missing: (known) => (known < expected ? { expected, found: known } : null),
    raise: (known) => {
      // Another tab may have raised it meanwhile.
      const stored = load(key);
      if (stored === null || known > stored.facts) save(key, { device, facts: known });
    },
    lower: (known) => {
      expected = known;
      save(key, { device, facts: known });
    },
  };
}

function load(key: string): Stored | null {
  const text = localStore()?.getItem(key) ?? null;
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), shape), text);
  return parsed.success ? parsed.output : null;
}

function save(key: string, marker: Stored): void {
  try {
    localStore()?.setItem(key, JSON.stringify(marker));
  } catch {
    // Full or refused: then a loss cannot be noticed, but nothing is lost by that.
  }
}
