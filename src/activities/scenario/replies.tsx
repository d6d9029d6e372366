import ChevronRight from 'lucide-react/icons/chevron-right';
import { Words } from '../../ui/words.tsx';
import type { ItemId } from '../activity-id.ts';
import styles from './replies.module.css';
import type { Reply } from './scenario.ts';
import { scenarioTable } from './scenario-table.ts';

/** What the learner may say. */
export function Replies({
  replies,
  onReply,
}: {
  readonly replies: readonly Reply[];
  readonly onReply: (reply: ItemId) => void;
}) {
  return (
    <div className={styles.replies} role="group" aria-label={scenarioTable.whatDoYouSay}>
      {replies.map((reply) => (
        <button key={reply.id} type="button" onClick={() => onReply(reply.id)}>
          <span>
            <Words words={reply.text} linked={false} />
          </span>
          <ChevronRight className="flip" size={20} strokeWidth={1.75} aria-hidden="true" />
        </button>
      ))}
    </div>
  );
}
