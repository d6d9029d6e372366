import { nameInScope } from '../record/name-in-scope.ts';

/** Whose work lies under a scope: as the list of people says, else as the record itself; or ''. */
export function nameOfScope(base: string, scope: string, lines: readonly string[]): string {
  return inList(base, scope.slice(base.length + 1)) || inLines(lines);
}

type Named = { readonly id?: unknown; readonly name?: unknown };

function inList(base: string, id: string): string {
  try {
    const text = localStorage.getItem(nameInScope(base, 'profiles')) ?? '';
    const { profiles } = JSON.parse(text) as { readonly profiles: readonly Named[] };
    return nameOf(profiles.find((one) => one.id === id));
  } catch {
    return '';
  }
}

function inLines(lines: readonly string[]): string {
  let name = '';
  for (const line of lines) {
    if (!/"drawer":"(learner|profile)","name":"(name|ready)"/.test(line)) continue;
    try {
      const { paper } = JSON.parse(line.slice(9)) as { readonly paper?: Named };
      name = nameOf(paper) || name;
    } catch {
      // Damaged: then another line may say it.
    }
  }
  return name;
}

function nameOf(one: Named | undefined): string {
  return typeof one?.name === 'string' ? one.name.slice(0, 100) : '';
}
