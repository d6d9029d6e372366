/** Whether this is the long run, `npm run test:faults -- --long`, whose figures are worth quoting. */
export const isLong = process.env['FAULTS'] === 'long';

/**
 * How many times a fault is injected: a few in every `npm test`, as many as the promise is worth in
 * the long run.
 */
export function times(short: number, long: number): number {
  return isLong ? long : short;
}

/** Prints what was counted, in one line that can be read beside its criterion. */
export function tell(what: string, figures: Readonly<Record<string, number | string>>): void {
  const told = Object.entries(figures).map(([name, value]) => `${name} ${value}`);
  console.log(`  ${what}: ${told.join(', ')}`);
}

/** Prints what was found that should not be, one line each, as many as can be read. */
export function show(what: string, found: readonly unknown[]): void {
  console.log([`  ${what}`, ...found.slice(0, 5).map(String)].join('\n    '));
}
