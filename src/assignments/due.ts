import { nearDays } from '../progress/most-pressing.ts';
import type { Day } from '../record/fact.ts';

/** How an assignment stands on a day. Days are whole, and at least one. */
export type Due =
  | { readonly status: 'done' }
  | { readonly status: 'open' }
  | { readonly status: 'ahead'; readonly days: number }
  | { readonly status: 'today' }
  | { readonly status: 'late'; readonly days: number };

/**
 * How an assignment stands.
 *
 * @param by the day it is due on, or null where there is none
 * @param isDone whether every lesson of it is finished
 */
export function dueOn(today: Day, by: Day | null, isDone: boolean): Due {
  if (isDone) return { status: 'done' };
  if (by === null) return { status: 'open' };
  const days = Math.round((noon(by) - noon(today)) / 86_400_000);
  if (days === 0) return { status: 'today' };
  return days > 0 ? { status: 'ahead', days } : { status: 'late', days: -days };
}

/** Whether its day is near. */
export function isPressing(due: Due): boolean {
  return due.status === 'today' || (due.status === 'ahead' && due.days <= nearDays.assignment);
}

function noon(day: Day): number {
  return Date.parse(`${day}T12:00:00Z`);
}
