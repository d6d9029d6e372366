import type { ModuleId } from './lesson.ts';

/** What helps a manager to lead people through a module: short lines of plain words. */
export type Briefing = {
  readonly module: ModuleId;
  /** What to do in five minutes before the team begins. */
  readonly before: readonly string[];
  /** What to ask when they are through. */
  readonly ask: readonly string[];
  /** What to look for at work afterwards. */
  readonly watch: readonly string[];
};

/** The briefings of a course, in its order. A module may have none. */
export type Briefings = readonly Briefing[];
