import Lock from 'lucide-react/icons/lock';
import { SaveNote, type Saving } from '../../ui/save-note.tsx';
import styles from './kept-here.module.css';
import { activityWords } from '../activity-words.ts';
import { tongueHere } from '../../ui/spoken.ts';

/** Under what a learner writes: how it stands with saving, and who can read it. */
export function KeptHere({
  saving,
  unsaved,
}: {
  readonly saving: Saving;
  /** Whether words are being written that were not handed over yet. */
  readonly unsaved: boolean;
}) {
  return (
    <div className={styles.foot} {...tongueHere()}>
      <SaveNote saving={unsaved ? whileWriting(saving) : saving} />
      <p className={styles.private}>
        <Lock size={16} strokeWidth={1.75} aria-hidden="true" />
        {activityWords.onlyYou}
      </p>
    </div>
  );
}

/** What was saved before says nothing of the words being written; that saving fails, it still does. */
function whileWriting(saving: Saving): Saving {
  return saving.status === 'unsaved' ? saving : { status: 'saved', at: null };
}
