import type { Saving } from '../ui/save-note.tsx';
import type { Activity, Answer } from './activity.ts';

/** What the view of one kind of activity is given. It holds no answer itself: it shows and asks. */
export type ViewProps<K extends Activity['kind']> = {
  readonly activity: Extract<Activity, { readonly kind: K }>;
  /** Null until the learner has answered. */
  readonly answer: Extract<Answer, { readonly kind: K }> | null;
  /** What was given earlier in the course to the activity that this one comes after, if it does. */
  readonly earlier?: Extract<Answer, { readonly kind: K }> | null;
  readonly onAnswer: (answer: Extract<Answer, { readonly kind: K }>) => void;
  readonly saving: Saving;
};
