import Copy from 'lucide-react/icons/copy';
import Eye from 'lucide-react/icons/eye';
import Mail from 'lucide-react/icons/mail';
import MessageSquare from 'lucide-react/icons/message-square';
import Printer from 'lucide-react/icons/printer';
import Share2 from 'lucide-react/icons/share-2';
import Download from 'lucide-react/icons/download';
import QrIcon from 'lucide-react/icons/qr-code';
import { useState } from 'react';
import { Link } from 'react-router';
import { dayInWords } from '../../activities/calendar/day-in-words.ts';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import type { Assignment } from '../../assignments/assignment.ts';
import type { Path } from '../../assignments/path.ts';
import { fileSent, sentAssignments } from '../../assignments/sent.ts';
import { longestLink, writeLink, writeShortLink } from '../../assignments/write-link.ts';
import { assignedAddress, briefingAddress } from '../../course/address.ts';
import { useCourse } from '../../course/course-provider.tsx';
import type { Day } from '../../record/fact.ts';
import { useRecord } from '../../record/record-provider.tsx';
import { copyText } from '../../ui/copy-text.ts';
import { BigQr } from '../../ui/big-qr.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import { qrSvg } from '../../ui/qr-svg.ts';
import { canShareText, shareText } from '../../ui/share-text.ts';
import { useHere } from '../device/use-here.tsx';
import { saveFile } from '../save-file.ts';
import { assignWords as words } from './assign-words.ts';
import styles from './ticket.module.css';

/** What comes out: the link, and every way to send it. Whatever is sent is kept. */
export function Ticket({
  assignment,
  path,
  title,
  calendar,
  onFresh,
}: {
  /** With its issue; null until it is known which day it is. */
  readonly assignment: Assignment | null;
  readonly path: Path;
  readonly title: string;
  readonly calendar: Calendar | null;
  readonly onFresh: () => void;
}) {
  const isReady = assignment !== null && calendar !== null && path.steps.length > 0;
  return (
    <aside id="ticket" tabIndex={-1} className={styles.ticket} aria-label={words.link}>
      <div className={styles.stub}>
        <p className="kicker">{kickerOf(assignment, isReady)}</p>
        <h2>
          {path.steps.length === 0
            ? words.empty
            : words.amountLong(path.steps.length, path.minutes)}
        </h2>
        <p className="meta">
          {path.steps.length === 0 ? words.emptyHint : dueInWords(assignment?.by ?? null, calendar)}
        </p>
        {isReady && assignment.issue > 1 ? <p className="meta-3">{words.againHint}</p> : null}
      </div>
      {isReady ? (
        <Ways
          assignment={assignment}
          told={{ title, amount: words.amountLong(path.steps.length, path.minutes) }}
          calendar={calendar}
          onFresh={onFresh}
        />
      ) : null}
    </aside>
  );
}

function Ways({
  assignment,
  told: { title, amount },
  calendar,
  onFresh,
}: {
  readonly assignment: Assignment;
  readonly told: { readonly title: string; readonly amount: string };
  readonly calendar: Calendar;
  readonly onFresh: () => void;
}) {
  const course = useCourse();
  const record = useRecord();
  const shares = useHere(canShareText);
  const [told, setTold] = useState('');
  const page = new URL(import.meta.env.BASE_URL + assignedAddress.slice(1), location.href).href;
  const link = writeLink(assignment, course, page);
  const short = writeShortLink(assignment, course, page);
  const due = assignment.by === null ? null : dayInWords(assignment.by, calendar);
  const message = words.message(assignment, { title, amount, due, link });
  const keep = () => {
    const known = sentAssignments(record.store.getState().facts).find(
      ({ assignment: { id } }) => id === assignment.id,
    );
    if (known === undefined || known.assignment.issue < assignment.issue) {
      record.append(fileSent(assignment));
    }
  };
  const copy = async (text: string, done: string) => {
    keep();
    setTold((await copyText(text)) ? done : words.notCopied);
  };
  const share = async () => {
    keep();
    const sent = await shareText({ title: words.subject(title), text: message });
    setTold(sent === 'sent' ? words.shared : words.notShared);
  };
  const mail = `mailto:?subject=${encodeURIComponent(words.subject(title))}&body=${encodeURIComponent(message)}`;
  return (
    <div className={styles.body}>
      <div className={styles.qr}>
        <QrCode text={short} label={words.qr} />
      </div>
      <input
        className={styles.link}
        readOnly
        value={link}
        aria-label={words.address}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      {link.length > longestLink ? <p className={styles.wrong}>{words.tooLong}</p> : null}
      <div className={styles.main}>
        <button
          type="button"
          className="btn btn-primary"
          onClick={() => void copy(link, words.copied)}
        >
          <Copy size={20} strokeWidth={1.75} aria-hidden="true" />
          {words.copy}
        </button>
        {shares === true ? (
          <button type="button" className="btn btn-line" onClick={() => void share()}>
            <Share2 size={20} strokeWidth={1.75} aria-hidden="true" />
            {words.share}
          </button>
        ) : (
          <a className="btn btn-line" href={mail} onClick={keep}>
            <Mail size={20} strokeWidth={1.75} aria-hidden="true" />
            {words.mailIt}
          </a>
        )}
      </div>
      <p role="status" className={styles.told}>
        {told}
      </p>
      <div className={styles.more}>
        <BigQr text={short} label={words.qr} />
        {shares === true ? (
          <a className="btn btn-text btn-small" href={mail} onClick={keep}>
            <Mail size={18} strokeWidth={1.75} aria-hidden="true" />
            {words.mailIt}
          </a>
        ) : null}
        <button
          type="button"
          className="btn btn-text btn-small"
          onClick={() => void copy(message, words.messageCopied)}
        >
          <MessageSquare size={18} strokeWidth={1.75} aria-hidden="true" />
          {words.copyMessage}
        </button>
        <button
          type="button"
          className="btn btn-text btn-small"
          onClick={() => {
            keep();
            saveFile(new File([qrSvg(short)], words.qrFile, { type: 'image/svg+xml' }));
            setTold(words.saved);
          }}
        >
          <Download size={18} strokeWidth={1.75} aria-hidden="true" />
          {words.saveQr}
        </button>
        <Link
          className="btn btn-text btn-small"
          to={{ pathname: briefingAddress, hash: new URL(short).hash }}
          onClick={keep}
        >
          <Printer size={18} strokeWidth={1.75} aria-hidden="true" />
          {words.print}
        </Link>
        <Link
          className="btn btn-text btn-small"
          to={{ pathname: assignedAddress, hash: new URL(short).hash }}
          target="_blank"
          rel="noopener"
        >
          <Eye size={18} strokeWidth={1.75} aria-hidden="true" />
          {words.preview}
        </Link>
        <button type="button" className="btn btn-text btn-small" onClick={onFresh}>
          {words.fresh}
        </button>
      </div>
    </div>
  );
}

/** On a phone, what is picked so far and the way down to the link. */
export function TicketBar({
  path,
  by,
  calendar,
}: {
  readonly path: Path;
  readonly by: Day | null;
  readonly calendar: Calendar | null;
}) {
  if (path.steps.length === 0) return null;
  return (
    <div className={styles.bar}>
      <p className="num">
        <b>{words.amountLong(path.steps.length, path.minutes)}</b>
        <span className="meta-3">{dueInWords(by, calendar)}</span>
      </p>
      <a className="btn btn-primary" href="#ticket">
        <QrIcon size={20} strokeWidth={1.75} aria-hidden="true" />
        {words.toLink}
      </a>
    </div>
  );
}

function kickerOf(assignment: Assignment | null, isReady: boolean): string {
  if (!isReady || assignment === null) return words.link;
  return assignment.issue > 1 ? words.again(assignment.issue) : words.ready;
}

function dueInWords(by: Day | null, calendar: Calendar | null): string {
  if (calendar === null) return '';
  return by === null ? words.noDay : words.due(dayInWords(by, calendar));
}
