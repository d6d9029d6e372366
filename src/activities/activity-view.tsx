import { use } from 'react';
import { loadView } from './load-view.tsx';
import type { AnyViewProps } from './load-view.tsx';

/** Any activity. An answer of another kind, left from before it was rewritten, is not shown. */
export function ActivityView({ activity, answer, earlier = null, onAnswer, saving }: AnyViewProps) {
  const draw = use(loadView(activity.kind));
  const own = answer?.kind === activity.kind ? answer : null;
  const before = earlier?.kind === activity.kind ? earlier : null;
  return draw({ activity, answer: own, earlier: before, onAnswer, saving });
}
