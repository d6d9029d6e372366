import { useId, useState } from 'react';
import { matchRoutes, useNavigate } from 'react-router';
import { takeAddress } from '../../course/address.ts';
import { routes } from '../../routes.tsx';
import { findParts } from '../transfer/find-parts.ts';
import { DeviceSection } from './device-section.tsx';
import styles from './fields.module.css';
import { readOwnLink } from './read-own-link.ts';

/** Opens a link of this course that somebody sent, in this window. */
export function OpenLink() {
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const open = async () => {
    const site = new URL(import.meta.env.BASE_URL, location.href).href;
    const link = readOwnLink(text, site);
    // What stands behind a link's # is enough.
    if (link.status !== 'here' && findParts(text).status === 'parts') {
      void navigate(takeAddress, { state: { arrived: text } });
      return;
    }
    if (link.status === 'no-link') {
      setTold('There is no link in this. It begins with https, and has no gaps.');
      return;
    }
    if (link.status === 'elsewhere' || !(await isPage(link.pathname))) {
      setTold(
        'This link does not lead into this course. Open it in your browser, if you trust who sent it.',
      );
      return;
    }
    void navigate({ pathname: link.pathname, hash: link.hash });
  };
  return (
    <DeviceSection id="link" title="Open a link here">
      <p>
        On an iPhone a link opens in Safari, and the app on your home screen keeps its things apart
        from Safari. Copy the link and paste it here, and it opens where your work is.
      </p>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        <label className={styles.label} htmlFor={id}>
          The link you were sent
        </label>
        <div className={styles.fieldRow}>
          <input
            id={id}
            type="url"
            className={styles.field}
            value={text}
            autoComplete="off"
            spellCheck={false}
            aria-invalid={told !== ''}
            aria-describedby={`${id}told`}
            onChange={(event) => {
              setText(event.currentTarget.value);
              setTold('');
            }}
          />
          <button type="submit" className="btn btn-line">
            Open it
          </button>
        </div>
        <p id={`${id}told`} role="status" className={styles.error}>
          {told}
        </p>
      </form>
    </DeviceSection>
  );
}

async function isPage(pathname: string): Promise<boolean> {
  const { seldomRoutes } = await import('../seldom-pages.tsx');
  return [routes, seldomRoutes].some((table) => {
    const route = matchRoutes(table, pathname)?.at(-1)?.route;
    return route !== undefined && route.path !== '*';
  });
}
