import { Fragment, type ReactNode } from 'react';
import { Link } from 'react-router';
import type { Inline, Words as Run } from './prose.ts';
import { TermLink } from './term-link.tsx';

/**
 * Words with their dress: emphasis, code, links.
 *
 * @param linked false inside a button, a label or a link, where a link's words stand without the link
 */
export function Words({
  words,
  linked = true,
}: {
  readonly words: Run;
  readonly linked?: boolean;
}): ReactNode {
  return words.map((inline, place) => <Fragment key={place}>{dressed(inline, linked)}</Fragment>);
}

function dressed(inline: Inline, linked: boolean): ReactNode {
  if (typeof inline === 'string') return inline;
  switch (inline.kind) {
    case 'strong':
      return (
        <strong>
          <Words words={inline.text} linked={linked} />
        </strong>
      );
    case 'emphasis':
      return (
        <em>
          <Words words={inline.text} linked={linked} />
        </em>
      );
    case 'deleted':
      return (
        <del>
          <Words words={inline.text} linked={linked} />
        </del>
      );
    case 'code':
      return <code>{inline.text}</code>;
    case 'break':
      return <br />;
    case 'term':
      return linked ? <TermLink to={inline.to} text={inline.text} /> : inline.text;
    case 'link': {
      const text = <Words words={inline.text} linked={false} />;
      if (!linked) return text;
      // Only an address that names the secure scheme leaves the course; the rest are its own routes.
      if (inline.to.startsWith('https://')) return <a href={inline.to}>{text}</a>;
      return <Link to={inline.to}>{text}</Link>;
    }
  }
}
