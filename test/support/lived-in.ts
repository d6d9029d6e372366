import { activitiesOf } from '../../src/course/lesson.ts';
import { issueReceipt } from '../../src/assignments/issue-receipt.ts';
import { fileReply } from '../../src/assignments/received.ts';
import { fileSent } from '../../src/assignments/sent.ts';
import type { Day, Fact } from '../../src/record/fact.ts';
import { keepPlan } from '../../src/study-group/plan-papers.ts';
import { danas } from '../assignments/some-assignments.ts';
import { rosasReceipt, someDevice } from '../assignments/some-receipts.ts';
import { thursdays } from '../study-group/some-plans.ts';
import { lessons } from './built-site.ts';
import { answered, finished, happened } from './happened.ts';

/** What lies on a device after some weeks of everything: a leg walked, a group, a team and its asks. */
export async function livedIn(): Promise<readonly Fact[]> {
  const leg = lessons.filter(({ module }) => module.id === lessons[0]?.module.id);
  const asked = { ...danas, items: leg.map(({ lesson }) => lesson.id), by: '2026-11-20' as Day };
  const told = leg.map(({ lesson }) => ({
    lesson: lesson.id,
    on: '2026-11-10' as Day,
    revision: lesson.revision,
    checks: 0,
    missed: [],
  }));
  const receipts = await Promise.all(
    ['Rosa Delgado', 'Bartholomew Featherstonehaugh-Cholmondeley'].map((name, miles) =>
      issueReceipt(rosasReceipt({ name, lessons: told.slice(miles * 2) }), someDevice(), null),
    ),
  );
  return happened(
    ...leg.flatMap(({ lesson }) => [
      ...activitiesOf(lesson)
        .filter(({ kind }) => kind === 'reflection')
        .map((activity) => answered(lesson, activity)),
      finished(lesson),
    ]),
    fileSent(asked),
    fileReply(asked, 'accepted'),
    keepPlan({ plan: thursdays, leads: true, joined: '2026-10-01' as Day }),
    ...receipts.map(({ receipt, carried }) => ({
      kind: 'filed' as const,
      drawer: 'receipts' as never,
      name: receipt.id,
      paper: { signed: carried },
    })),
  );
}
