import { tongueOf } from '../../ui/spoken.ts';
import { printWords } from './print-words.ts';

/** What to bring to a meeting, on paper; nothing where there is nothing to bring. */
export function Bring({ words }: { readonly words: string }) {
  return words === '' ? null : (
    <p>
      {printWords.bring} <span {...tongueOf({})}>{words}.</span>
    </p>
  );
}
