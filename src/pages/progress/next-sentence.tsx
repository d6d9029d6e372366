import ArrowRight from 'lucide-react/icons/arrow-right';
import { Link } from 'react-router';
import { journalAddress, lessonAddress, mapAddress, reviewAddress } from '../../course/address.ts';
import type { Course } from '../../course/course.ts';
import { minutesLeft } from '../../progress/journey.ts';
import { nextStepOf, type NextStep } from '../../progress/next-step.ts';
import type { Progress } from '../../progress/progress.ts';
import { minutesFor } from '../../progress/review/due-cards.ts';
import type { Fact } from '../../record/fact.ts';
import { ForeignPart } from '../../ui/foreign-part.tsx';
import { tongueOf } from '../../ui/spoken.ts';
import type { ReviewToday } from '../review/use-review.tsx';
import { progressWords as words } from './progress-words.ts';
import styles from './progress.module.css';

/** The one thing to do next, in one sentence, and the way there. */
export function NextSentence({
  course,
  facts,
  progress,
  review,
}: {
  readonly course: Course;
  readonly facts: readonly Fact[];
  readonly progress: Progress;
  readonly review: ReviewToday;
}) {
  const step = nextStepOf(course, facts, progress, review.due.length, review.calendar.today);
  const { said, to, go } = inWords(step);
  return (
    <section className={styles.next} aria-labelledby="next">
      <h2 id="next" className="kicker">
        {words.next}
      </h2>
      <p className={styles.sentence}>
        {step.kind === 'lesson' ? (
          <ForeignPart
            sentence={said}
            part={step.stop.lesson.title}
            tongue={tongueOf(step.stop.lesson)}
          />
        ) : (
          said
        )}
      </p>
      <Link to={to} className="btn btn-primary">
        {go}
        <ArrowRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
      </Link>
    </section>
  );
}

function inWords(step: NextStep): { said: string; to: string; go: string } {
  switch (step.kind) {
    case 'review': {
      const said = words.nextReview(step.cards, minutesFor(step.cards));
      return { said, to: reviewAddress, go: words.go.review };
    }
    case 'commitments': {
      const said = words.nextCommitment(step.count);
      return { said, to: `${journalAddress}#commitments`, go: words.go.commitments };
    }
    case 'lesson': {
      const { lesson, status } = step.stop;
      const said = words.nextLesson(lesson.mile, lesson.title, minutesLeft(lesson, status));
      return { said, to: lessonAddress(lesson.id), go: words.go.lesson };
    }
    case 'nothing':
      return { said: words.nextNothing, to: mapAddress, go: words.go.map };
  }
}
