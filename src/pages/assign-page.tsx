import { useRef, useState } from 'react';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import { nextIssue, sentAssignments } from '../assignments/sent.ts';
import { pathOf } from '../assignments/path.ts';
import { useCourse } from '../course/course-provider.tsx';
import { gatherProgress } from '../progress/progress.ts';
import { useFacts } from '../record/record-provider.tsx';
import { assignWords as words } from './assign/assign-words.ts';
import styles from './assign/assign.module.css';
import { ByWhen } from './assign/by-when.tsx';
import { draftOf, finishDraft, newDraft } from './assign/draft.ts';
import type { Draft } from './assign/draft.ts';
import { ForWhom } from './assign/for-whom.tsx';
import { ItemOrder } from './assign/item-order.tsx';
import { PickLessons } from './assign/pick-lessons.tsx';
import { SentBefore } from './assign/sent-before.tsx';
import { Ticket, TicketBar } from './assign/ticket.tsx';
import { titleOf } from './assigned/due-words.ts';
import { PageHeading } from './page-heading.tsx';
import { TopBar } from './top-bar.tsx';

const nobody = gatherProgress([]);

/** A manager chooses lessons, a day and a reason; out comes a link that carries them. */
export function AssignPage() {
  const course = useCourse();
  const calendar = useCalendar();
  const sent = sentAssignments(useFacts());
  const [own, setOwn] = useState<Draft | null>(null);
  const [blank] = useState(newDraft);
  // Whoever has sent one before is the same person today.
  const last = sent[0]?.assignment;
  const draft = own ?? {
    ...blank,
    ...(last && { from: last.from, team: last.team, mail: last.mail ?? '', key: last.key }),
  };
  const lede = useRef<HTMLParagraphElement>(null);
  const begin = (another: Draft) => {
    setOwn(another);
    lede.current?.focus({ preventScroll: true });
    scrollTo({ top: 0 });
  };
  const change = (part: Partial<Draft>) => setOwn({ ...draft, ...part });
  const path = pathOf(draft, course, nobody);
  const title = titleOf(draft, path);
  const assignment = calendar && nextIssue(finishDraft(draft, calendar.today), sent);
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <PageHeading tabTitle={words.tabTitle} className={styles.heading}>
          {words.title(path.minutes)}
        </PageHeading>
        <p ref={lede} tabIndex={-1} className={styles.lede}>
          {words.lede}
        </p>
        <div className={styles.columns}>
          <div className={styles.questions}>
            <PickLessons
              course={course}
              items={draft.items}
              onPick={(items) => change({ items })}
            />
            {draft.items.length < 2 ? null : (
              <ItemOrder
                course={course}
                items={draft.items}
                onOrder={(items) => change({ items })}
              />
            )}
            <ByWhen draft={draft} calendar={calendar} onChange={change} />
            <ForWhom draft={draft} title={title} onChange={change} />
            <TicketBar path={path} by={assignment?.by ?? null} calendar={calendar} />
          </div>
          <Ticket
            assignment={assignment}
            path={path}
            title={title}
            calendar={calendar}
            onFresh={() =>
              begin(newDraft({ from: draft.from, team: draft.team, mail: draft.mail }))
            }
          />
        </div>
        <SentBefore
          sent={sent}
          course={course}
          calendar={calendar}
          onChange={(again) => begin(draftOf(again))}
          onTemplate={(before) => begin(newDraft({ ...draftOf(before), when: 'week', day: '' }))}
        />
      </main>
    </>
  );
}
