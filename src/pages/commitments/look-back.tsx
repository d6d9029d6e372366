import { Segments } from '../../activities/writing/segments.tsx';
import { stands, type Stands } from '../../progress/commitment-papers.ts';
import { commitmentWords as words } from './commitment-words.ts';
import styles from './commitments.module.css';

/** A month after a commitment was kept: whether it still is. */
export function LookBack({
  closed,
  onTell,
}: {
  readonly closed: boolean;
  readonly onTell: (stands: Stands) => void;
}) {
  return (
    <fieldset className={styles.look}>
      <legend>{words.lookBack}</legend>
      <Segments segments={segments} chosen={null} closed={closed} onChoose={onTell} />
    </fieldset>
  );
}

const tones = { yes: 'good', partly: 'due', no: 'calm' } as const;
const segments = stands.map((value) => ({
  value,
  word: words.stands[value],
  tone: tones[value],
}));
