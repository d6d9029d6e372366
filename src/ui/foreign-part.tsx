import type { Tongue } from './spoken.ts';

/** A sentence of the interface with something in it that may be in another language, which then says so. */
export function ForeignPart({
  sentence,
  part,
  tongue,
}: {
  readonly sentence: string;
  /** As it stands in the sentence: the title of a lesson. */
  readonly part: string;
  readonly tongue: Tongue;
}) {
  const start = part === '' || tongue.lang === undefined ? -1 : sentence.indexOf(part);
  if (start < 0) return sentence;
  // In one element, whose spaces stay also where its parent lays elements out in a row.
  return (
    <span>
      {sentence.slice(0, start)}
      <span {...tongue}>{part}</span>
      {sentence.slice(start + part.length)}
    </span>
  );
}
