import { Link } from 'react-router';
import { lessonAddress } from '../course/address.ts';
import { useGlossary } from '../course/course-provider.tsx';
import { byLetter, otherNames } from '../course/glossary.ts';
import type { GlossaryEntry, LetterGroup } from '../course/glossary.ts';
import { ForeignPart } from '../ui/foreign-part.tsx';
import { Plate } from '../ui/plate.tsx';
import { tongueOf } from '../ui/spoken.ts';
import { Words } from '../ui/words.tsx';
import { AsidePage } from './aside-page.tsx';
import styles from './glossary-page.module.css';
import { glossaryWords } from './glossary-words.ts';

/** The terms of the course from A to Z, each with the lesson that explains it. */
export function GlossaryPage() {
  const glossary = useGlossary();
  const letters = byLetter(glossary);
  return (
    <AsidePage
      title={glossaryWords.title}
      tabTitle={glossaryWords.tabTitle}
      lede={glossaryWords.count(glossary.length)}
      aside={
        letters.length < 2 ? null : (
          <nav className={styles.letters} aria-label={glossaryWords.letters}>
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
  // A glossary is in the language that lessons are written in.
  const tongue = tongueOf({});
  return (
    <article id={id} className={styles.entry} aria-labelledby={`${id}-term`}>
      <h3 id={`${id}-term`} className={styles.term} {...tongue}>
        {term}
      </h3>
      {names.length === 0 ? null : (
        <p className="meta">
          <ForeignPart
            sentence={glossaryWords.also(names)}
            part={names.join(', ')}
            tongue={tongue}
          />
        </p>
      )}
      {meaning.map((words, index) => (
        <p key={index} className={styles.meaning} {...tongue}>
          <Words words={words} />
        </p>
      ))}
      <Link to={lessonAddress(lesson.id)} className={styles.lesson}>
        <Plate mile={lesson.mile} state="ahead" small />
        <span>
          <span className="visually-hidden">{glossaryWords.explained(lesson.mile)} </span>
          <span {...tongue}>{lesson.title}</span>
        </span>
      </Link>
    </article>
  );
}

/* Terms have ids of letters, digits and hyphens, so that no term is called like a letter. */
function letterId(letter: string): string {
  return `_${letter}`;
}
