import { useCallback, useEffect, useRef, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { glossaryAddress } from '../course/address.ts';
import { useCourseSource } from '../course/course-provider.tsx';
import { linkClicked } from './link-clicked.ts';
import type { TermPopover, TermPopoverProps } from './term-popover.tsx';

type Told = Omit<TermPopoverProps, 'onClose'> & {
  readonly Popover: typeof TermPopover;
  /** The page on which it is told; it does not follow to another. */
  readonly page: string;
};

const terms = 'a[data-term]';

/**
 * Explains a term where it stands when it is pressed. What that takes, and the glossary itself, are
 * fetched with the first one; where that fails, the press goes to the glossary's page as a link does.
 */
export function TermDoor() {
  const source = useCourseSource();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const [told, setTold] = useState<Told | null>(null);
  const open = useRef<Element | null>(null);
  useEffect(() => {
    // A press beside what is told closes it, also one on its own term, which must not open it anew.
    let closed: Element | null = null;
    let asked: Element | null = null;

    const tell = async (term: HTMLAnchorElement) => {
      try {
        const [file, glossary] = await Promise.all([
          import('./term-popover.tsx'),
          source.glossary(),
        ]);
        const entry = glossary.find(({ id }) => id === decodeURIComponent(term.hash.slice(1)));
        if (entry === undefined) throw new Error(`The glossary has no entry ${term.hash}.`);
        if (asked !== term || !term.isConnected) return;
        open.current = term;
        setTold({ term, entry, Popover: file.TermPopover, page: pathname });
      } catch {
        void navigate(glossaryAddress + term.hash);
      }
    };
    const press = ({ target }: Event) => {
      const term = target instanceof Element ? target.closest(terms) : null;
      closed = term === open.current ? term : null;
    };
    const click = (event: Event) => {
      const term = linkClicked(event, terms);
      if (term === null) return;
      // Before the router sees it, which otherwise goes to the page.
      event.preventDefault();
      asked = term === closed ? null : term;
      closed = null;
      if (asked !== null) void tell(term);
    };
    document.addEventListener('pointerdown', press, { capture: true });
    document.addEventListener('click', click, { capture: true });
    return () => {
      document.removeEventListener('pointerdown', press, { capture: true });
      document.removeEventListener('click', click, { capture: true });
    };
  }, [navigate, pathname, source]);

  const close = useCallback(() => {
    open.current = null;
    setTold(null);
  }, []);
  if (told?.page !== pathname) return null;
  const { Popover, term, entry } = told;
  return <Popover term={term} entry={entry} onClose={close} />;
}
