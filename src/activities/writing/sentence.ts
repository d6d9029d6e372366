/**
 * What a learner wrote after the opening words of a sentence, fit to follow them: "It hurts …" and
 * "it hurts newcomers." give "newcomers". Blanks are closed up.
 */
export function completion(opening: string, text: string): string {
  const words = text.trim().replaceAll(/\s+/g, ' ');
  const repeated = words.toLowerCase().startsWith(`${opening.toLowerCase()} `);
  return (repeated ? words.slice(opening.length + 1) : words).replace(/[.,;:\s]+$/, '');
}

/** A sentence from its opening words and what the learner wrote after them. */
export function sentence(opening: string, text: string): string {
  const end = completion(opening, text);
  return `${opening} ${end}${/[!?…。！？]["”’»)]*$/.test(end) ? '' : '.'}`;
}
