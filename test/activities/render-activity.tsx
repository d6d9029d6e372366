import '@testing-library/jest-dom/vitest';
import { act, cleanup, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactNode } from 'react';
import { afterEach } from 'vitest';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { ActivityView } from '../../src/activities/activity-view.tsx';
import type { Activity, Answer } from '../../src/activities/activity.ts';
import { loadView } from '../../src/activities/load-view.tsx';
import type { Saving } from '../../src/ui/save-note.tsx';

afterEach(cleanup);

/** An activity, once it is there, with somebody who keeps its answer, as the record does. */
export async function renderActivity(
  activity: Activity,
  {
    answer: first = null,
    earlier = null,
    saving: standing = { status: 'saved', at: null },
    page = (activityView) => activityView,
    keep = (answer) => answer,
  }: {
    answer?: Answer | null;
    /** What was given to the activity that this one comes after. */
    earlier?: Answer | null;
    saving?: Saving;
    /** What stands around it. */
    page?: (view: ReactNode) => ReactNode;
    /** What becomes of an answer; null leaves the kept one as it is. */
    keep?: (answer: Answer) => Answer | null;
  } = {},
) {
  const answers: Answer[] = [];
  const kept = createStore<{ answer: Answer | null; saving: Saving }>(() => ({
    answer: first,
    saving: standing,
  }));

  function Keeper() {
    const { answer, saving } = useStore(kept);
    return (
      <ActivityView
        activity={activity}
        answer={answer}
        earlier={earlier}
        saving={saving}
        onAnswer={(given) => {
          answers.push(given);
          kept.setState((before) => ({ answer: keep(given) ?? before.answer }));
        }}
      />
    );
  }

  // What jsdom has no answer for.
  Element.prototype.scrollIntoView = () => undefined;
  // Its view is a chunk of its own.
  await loadView(activity.kind);
  const view = render(page(<Keeper />));
  return {
    ...view,
    user: userEvent.setup(),
    /** What was handed over, oldest first. */
    answers,
    /** An answer comes from another tab or device. */
    arrive: (answer: Answer) => act(() => kept.setState({ answer })),
    say: (saving: Saving) => act(() => kept.setState({ saving })),
  };
}
