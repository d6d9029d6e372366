import ChevronRight from 'lucide-react/icons/chevron-right';
import { use } from 'react';
import { AuthoredTongue } from '../../ui/authored-tongue.tsx';
import { Words } from '../../ui/words.tsx';
import type { ItemId } from '../activity-id.ts';
import styles from './replies.module.css';
import type { Reply } from './scenario.ts';
import { scenarioTable } from './scenario-table.ts';
import { tongueHere } from '../../ui/spoken.ts';

/** What the learner may say. */
export function Replies({
  replies,
  onReply,
}: {
  readonly replies: readonly Reply[];
  readonly onReply: (reply: ItemId) => void;
}) {
  const authored = use(AuthoredTongue);
  return (
    <div
      className={styles.replies}
      role="group"
      aria-label={scenarioTable.whatDoYouSay}
      {...tongueHere()}
    >
      {replies.map((reply) => (
        <button key={reply.id} type="button" onClick={() => onReply(reply.id)} {...authored}>
          <span>
            <Words words={reply.text} linked={false} />
          </span>
          <ChevronRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
