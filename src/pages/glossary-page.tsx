import { Link } from 'react-router';
import { lessonAddress } from '../course/address.ts';
import { useGlossary } from '../course/course-provider.tsx';
import { byLetter, otherNames } from '../course/glossary.ts';
import type { GlossaryEntry, LetterGroup } from '../course/glossary.ts';
import { numberBeginning } from '../ui/number-in-words.ts';
import { Plate } from '../ui/plate.tsx';
import { Words } from '../ui/words.tsx';
import { AsidePage } from './aside-page.tsx';
import styles from './glossary-page.module.css';
import { glossaryTitle } from './page-title.ts';

/** The terms of the course from A to Z, each with the lesson that explains it. */
export function GlossaryPage() {
  const glossary = useGlossary();
  const letters = byLetter(glossary);
  return (
    <AsidePage
      title="Glossary"
      tabTitle={glossaryTitle}
      lede={countWords(glossary.length)}
      aside={
        letters.length < 2 ? null : (
          <nav className={styles.letters} aria-label="Letters">
            {letters.map(({ letter }) => (
              <a key={letter} href={`#${letterId(letter)}`}>
                {letter}
              </a>
            ))}
          </nav>
        )
      }
    >
      {letters.map((group) => (
        <Letter key={group.letter} group={group} />
      ))}
    </AsidePage>
  );
}

function Letter({ group: { letter, entries } }: { readonly group: LetterGroup }) {
  const id = letterId(letter);
  return (
    <section id={id} className={styles.group} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.letter}>
        {letter}
      </h2>
      <div>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </div>
    </section>
  );
}

function Entry({ entry }: { readonly entry: GlossaryEntry }) {
  const { id, term, meaning, lesson } = entry;
  const names = otherNames(entry);
  return (
    <article id={id} className={styles.entry} aria-labelledby={`${id}-term`}>
      <h3 id={`${id}-term`} className={styles.term}>
        {term}
      </h3>
      {names.length === 0 ? null : <p className="meta">Also: {names.join(', ')}</p>}
      {meaning.map((words, index) => (
        <p key={index} className={styles.meaning}>
          <Words words={words} />
        </p>
      ))}
      <Link to={lessonAddress(lesson.id)} className={styles.lesson}>
        <Plate mile={lesson.mile} state="ahead" small />
        <span>
          <span className="visually-hidden">Explained in mile {lesson.mile}: </span>
          {lesson.title}
        </span>
      </Link>
    </article>
  );
}

/* Terms have ids of letters, digits and hyphens, so that no term is called like a letter. */
function letterId(letter: string): string {
  return `_${letter}`;
}

function countWords(terms: number): string {
  if (terms === 0) return 'This course has no glossary. Every lesson explains its own words.';
  const count = `${numberBeginning(terms)} ${terms === 1 ? 'term' : 'terms'}`;
  return `${count} of this course, in plain words. In a lesson, press a dotted word to read what it means.`;
}
