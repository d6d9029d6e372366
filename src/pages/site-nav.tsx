import { Ellipsis } from 'lucide-react';
import { useId, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import styles from './site-nav.module.css';
import { isHere, mainWays, moreWays, type Way } from './site-ways.tsx';
import { siteWords } from './site-words.ts';

/**
 * The ways to every part of the site: along the top bar, and at the foot of a narrow window, where
 * the thumb is. What does not fit opens over the page.
 */
export function SiteNav() {
  const { pathname } = useLocation();
  const more = useRef<HTMLDivElement>(null);
  const id = useId();
  // Also where the link leads to the page that one is on.
  const close = () => more.current?.hidePopover?.();
  const beyond = moreWays.flatMap(({ ways }) => ways).find((way) => isHere(way, pathname));
  return (
    <nav className={styles.nav} aria-label={siteWords.site}>
      <ul className={styles.ways}>
        {mainWays.map((way) => (
          <li key={way.to} className={way.wide === true ? styles.wide : undefined}>
            <WayLink way={way} path={pathname} />
          </li>
        ))}
        <li>
          <button
            type="button"
            popoverTarget={id}
            className={styles.way}
            data-beyond={beyond && (beyond.narrow === true ? 'narrow' : 'always')}
          >
            <Ellipsis size={24} strokeWidth={1.75} aria-hidden="true" />
            {siteWords.more}
          </button>
        </li>
      </ul>
      <div ref={more} id={id} popover="auto" className={styles.more}>
        {moreWays.map(({ title, ways }) => (
          <section key={title} aria-label={title}>
            <p className="kicker">{title}</p>
            <ul>
              {ways.map((way) => (
                <li key={way.to} className={way.narrow === true ? styles.narrow : undefined}>
                  <WayLink way={way} path={pathname} onFollow={close} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </nav>
  );
}

function WayLink({
  way,
  path,
  onFollow,
}: {
  readonly way: Way;
  readonly path: string;
  readonly onFollow?: () => void;
}) {
  const { to, name, icon: Icon } = way;
  return (
    <Link
      to={to}
      className={styles.way}
      aria-current={isHere(way, path) ? 'page' : undefined}
      onClick={onFollow}
    >
      <Icon size={24} strokeWidth={1.75} aria-hidden="true" />
      {name}
    </Link>
  );
}
