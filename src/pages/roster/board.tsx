import { useEffect, useMemo, useRef, useState } from 'react';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { readOnFrom } from '../../activities/read-on-from.ts';
import { columnsOf, rowOf, sortRows, type Order, type Row } from '../../assignments/board.ts';
import { peopleOf } from '../../assignments/people.ts';
import { expectedNames, handEntries } from '../../assignments/roster-papers.ts';
import { sentAssignments } from '../../assignments/sent.ts';
import { useCourse } from '../../course/course-provider.tsx';
import { useFacts } from '../../record/record-provider.tsx';
import { useAskedBy } from './asked-by.tsx';
import { AboutReceipts } from './about-receipts.tsx';
import { BoardBar } from './board-bar.tsx';
import styles from './board.module.css';
import { BoardRows } from './board-rows.tsx';
import { useKeptReceipts } from './kept-here.tsx';
import { NamesField } from './names-field.tsx';
import { PersonSheet } from './person-sheet.tsx';
import { RemindSheet } from './remind-sheet.tsx';
import { rosterWords as say } from './roster-words.ts';
import { TeamMisses } from './team-misses.tsx';

/** Everybody's state in what was asked for, as far as receipts tell. */
export function Board({ calendar }: { readonly calendar: Calendar }) {
  const course = useCourse();
  const facts = useFacts();
  const kept = useKeptReceipts();
  const [about, setAbout] = useState('');
  const [order, setOrder] = useState<Order>('name');
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [reminded, setReminded] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const said = useRef<HTMLParagraphElement>(null);
  // Whoever was taken off has gone with the sheet, and with what had the focus before it.
  useEffect(() => {
    if (told !== '') readOnFrom(said.current);
  }, [told]);
  const sent = useMemo(() => sentAssignments(facts).map(({ assignment }) => assignment), [facts]);
  const chosen = sent.filter(({ id }) => about === '' || id === about);
  const asked = useAskedBy(chosen);
  const columns = columnsOf(course, asked);
  const people = useMemo(
    () =>
      kept === null ? null : peopleOf(kept.receipts, handEntries(facts), expectedNames(facts)),
    [kept, facts],
  );
  if (kept === null || people === null) return <p className="meta">{say.looking}</p>;
  const all = people.map((person) => rowOf(person, columns, calendar.today));
  const rows = sortRows(all, order, calendar.language);
  const open = rows.find(({ person }) => person.key === openKey);
  return (
    <>
      <BoardBar
        rows={rows}
        columns={columns}
        sent={sent}
        about={about}
        order={order}
        calendar={calendar}
        onAbout={setAbout}
        onOrder={setOrder}
      />
      <p ref={said} role="status" tabIndex={-1} className={styles.told}>
        {told}
      </p>
      {kept.unreadable === 0 ? null : (
        <p className={styles.notice}>{say.unreadable(kept.unreadable)}</p>
      )}
      {rows.length === 0 ? (
        <div className={styles.empty}>
          <h2>{say.noReceipts}</h2>
          <p>{say.noReceiptsMore}</p>
        </div>
      ) : (
        <BoardRows
          rows={rows}
          columns={columns}
          calendar={calendar}
          onOpen={({ person }: Row) => {
            setTold('');
            setOpenKey(person.key);
          }}
          onRemind={chosen.length === 0 ? null : ({ person }: Row) => setReminded(person.name)}
        />
      )}
      {people.some(({ receipts }) => receipts.length > 0) ? (
        <TeamMisses lessons={columns.flatMap((column) => column.asked)} people={people} />
      ) : null}
      <NamesField names={expectedNames(facts)} />
      <AboutReceipts />
      {open === undefined ? null : (
        <PersonSheet
          person={open.person}
          course={course}
          calendar={calendar}
          onClose={() => setOpenKey(null)}
          onRemoved={setTold}
        />
      )}
      {reminded === null ? null : (
        <RemindSheet
          name={reminded}
          asked={chosen}
          course={course}
          calendar={calendar}
          onClose={() => setReminded(null)}
        />
      )}
    </>
  );
}
