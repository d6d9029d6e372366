import { useId, useState } from 'react';
import { useNavigate } from 'react-router';
import { DeviceSection } from './device-section.tsx';
import styles from './fields.module.css';
import { findDoor } from './find-door.tsx';

/** Opens a link of this course that somebody sent, in this window. */
export function OpenLink() {
  const id = useId();
  const navigate = useNavigate();
  const [text, setText] = useState('');
  const [told, setTold] = useState('');
  const open = async () => {
    const door = await findDoor(text);
    switch (door.status) {
      case 'no-link':
        setTold('There is no link in this. It begins with https, and has no gaps.');
        break;
      case 'elsewhere':
        setTold(
          'This link does not lead into this course. Open it in your browser, if you trust who sent it.',
        );
        break;
      case 'here':
        void navigate({ pathname: door.pathname, hash: door.hash }, { state: door.state });
    }
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
