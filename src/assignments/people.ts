import type { LessonId } from '../course/lesson.ts';
import type { Day } from '../record/fact.ts';
import type { DeviceKey, Receipt, ReceiptLesson, SharedWords } from './receipt.ts';
import { nameKey, type HandEntry } from './roster-papers.ts';

/** Somebody on the board: the sender of receipts, or a name without any. */
export type Person = {
  /** Unique on the board: the device's key, or for a name without receipts `name:` and that. */
  readonly key: string;
  /** As the newest receipt has it. */
  readonly name: string;
  /** What the same device was called before. */
  readonly otherNames: readonly string[];
  /** Whether another device sends receipts under the same name. */
  readonly sharesName: boolean;
  readonly staffNumber: string;
  /** The newest first. */
  readonly receipts: readonly Receipt[];
  /** All that the receipts tell: a newer one adds to an older one and takes nothing away. */
  readonly lessons: ReadonlyMap<LessonId, ReceiptLesson>;
  readonly shared: readonly SharedWords[];
  readonly entries: readonly HandEntry[];
};

/**
 * Everybody on the board, in no order that means anything. In which order receipts came makes no
 * difference.
 */
export function peopleOf(
  receipts: readonly Receipt[],
  entries: readonly HandEntry[],
  names: readonly string[],
): readonly Person[] {
  const devices = new Map<DeviceKey, Receipt[]>();
  for (const receipt of receipts) {
    const sent = devices.get(receipt.device);
    if (sent === undefined) devices.set(receipt.device, [receipt]);
    else sent.push(receipt);
  }
  const senders = [...devices].map(([device, sent]) => senderOf(device, sent));
  const firstOfName = new Map<string, string>();
  const sharing = new Set<string>();
  for (const { key, name } of senders.toSorted(byKey)) {
    if (firstOfName.has(nameKey(name))) sharing.add(nameKey(name));
    else firstOfName.set(nameKey(name), key);
  }
  const unseen = new Map<string, string>();
  for (const name of [...names, ...entries.map((entry) => entry.name)]) {
    if (!firstOfName.has(nameKey(name)) && !unseen.has(nameKey(name))) {
      unseen.set(nameKey(name), name);
    }
  }
  const entriesOf = (name: string) =>
    entries.filter((entry) => nameKey(entry.name) === nameKey(name));
  return [
    ...senders.map((person) => ({
      ...person,
      sharesName: sharing.has(nameKey(person.name)),
      // Where two devices have the name, one of them is as good as the other.
      entries: firstOfName.get(nameKey(person.name)) === person.key ? entriesOf(person.name) : [],
    })),
    ...[...unseen].map(([key, name]) => ({
      ...nobodyYet,
      key: `name:${key}`,
      name,
      entries: entriesOf(name),
    })),
  ];
}

const nobodyYet = {
  otherNames: [],
  sharesName: false,
  staffNumber: '',
  receipts: [],
  lessons: new Map<LessonId, ReceiptLesson>(),
  shared: [],
} as const;

/** The day of a person's newest receipt; null where there is none. */
export function lastReceipt({ receipts }: Person): Day | null {
  return receipts[0]?.on ?? null;
}

type Sender = Omit<Person, 'sharesName' | 'entries'>;

function senderOf(device: DeviceKey, sent: readonly Receipt[]): Sender {
  const receipts = sent.toSorted((one, other) =>
    one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on > other.on ? -1 : 1,
  );
  const name = receipts[0]?.name ?? '';
  const otherNames = new Map(receipts.map((receipt) => [nameKey(receipt.name), receipt.name]));
  otherNames.delete(nameKey(name));
  const lessons = new Map<LessonId, ReceiptLesson>();
  const shared = new Map<string, SharedWords>();
  for (const receipt of receipts) {
    for (const lesson of receipt.lessons) {
      const newer = lessons.get(lesson.lesson);
      lessons.set(lesson.lesson, newer === undefined ? lesson : both(newer, lesson));
    }
    for (const words of receipt.shared) {
      const place = JSON.stringify(words);
      if (!shared.has(place)) shared.set(place, words);
    }
  }
  return {
    key: device,
    name,
    otherNames: [...otherNames.values()],
    staffNumber: receipts.find(({ staffNumber }) => staffNumber !== '')?.staffNumber ?? '',
    receipts,
    lessons,
    shared: [...shared.values()],
  };
}

/** The earlier day; else the newer receipt, unless a later edit of the lesson cost it its checks. */
function both(newer: ReceiptLesson, older: ReceiptLesson): ReceiptLesson {
  const { checks, missed } = older.checks > newer.checks ? older : newer;
  return { ...newer, on: older.on < newer.on ? older.on : newer.on, checks, missed };
}

function byKey(one: { readonly key: string }, other: { readonly key: string }): number {
  return one.key < other.key ? -1 : 1;
}
