import { use } from 'react';
import { AuthoredTongue } from './authored-tongue.tsx';
import { GradeMark } from './grade-mark.tsx';
import { usePictureAddress } from './picture-base.tsx';
import type { Prose } from './prose.ts';
import styles from './prose-view.module.css';
import { Sign } from './sign.tsx';
import { Words } from './words.tsx';
import { uiWords } from './ui-words.ts';
import { tongueHere } from './spoken.ts';

/** One piece of running text. `lead` sets a drop cap: the first paragraph of a story has one. */
export function ProseView({
  prose,
  lead = false,
}: {
  readonly prose: Prose;
  readonly lead?: boolean;
}) {
  switch (prose.kind) {
    case 'paragraph':
      return (
        <p className={lead ? `${styles.paragraph} ${styles.lead}` : styles.paragraph}>
          <Words words={prose.text} />
        </p>
      );
    case 'heading': {
      const Heading = `h${prose.level}` as const;
      return (
        <Heading className={styles.heading}>
          <Words words={prose.text} />
        </Heading>
      );
    }
    case 'list': {
      const List = prose.ordered ? 'ol' : 'ul';
      return (
        <List className={prose.ordered ? styles.numbered : styles.bulleted}>
          {prose.items.map((item, index) => (
            <li key={index}>
              {item.map((part, place) => (
                <ProseView key={place} prose={part} />
              ))}
            </li>
          ))}
        </List>
      );
    }
    case 'pull-quote':
      return (
        <blockquote className={styles.pull}>
          {prose.text.map((words, index) => (
            <p key={index}>
              <Words words={words} />
            </p>
          ))}
        </blockquote>
      );
    case 'figure':
      return <Figure {...prose} />;
    case 'table':
      return <Table {...prose} />;
    case 'code-sample':
      return (
        <pre className={styles.code} tabIndex={0}>
          <code>{prose.text}</code>
        </pre>
      );
    case 'rule':
      return <hr className={styles.rule} />;
    case 'principle':
      return (
        <div className={styles.principle}>
          <Sign tab={uiWords.principle}>
            <h3>
              <Words words={prose.headline} />
            </h3>
            {prose.text.map((words, index) => (
              <p key={index}>
                <Words words={words} />
              </p>
            ))}
          </Sign>
        </div>
      );
    case 'report-card':
      return <ReportCard {...prose} />;
  }
}

function Figure({ picture, caption }: Extract<Prose, { kind: 'figure' }>) {
  const address = usePictureAddress(picture);
  return (
    <figure className={styles.figure}>
      <img
        src={address}
        alt={picture.alt}
        width={picture.width}
        height={picture.height}
        loading="lazy"
        decoding="async"
      />
      {caption.length === 0 ? null : (
        <figcaption className="meta">
          <Words words={caption} />
        </figcaption>
      )}
    </figure>
  );
}

/* A wide table scrolls inside its own frame, which the keyboard can reach (WCAG 2.2, 1.4.10 and 2.1.1). */
function Table({ head, rows }: Extract<Prose, { kind: 'table' }>) {
  return (
    <div
      className={styles.tableFrame}
      role="region"
      aria-label={uiWords.table}
      tabIndex={0}
      {...tongueHere()}
    >
      <table className={styles.table} {...use(AuthoredTongue)}>
        <thead>
          <tr>
            {head.map((words, index) => (
              <th key={index} scope="col">
                <Words words={words} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            <tr key={index}>
              {row.map((words, column) => (
                <td key={column}>
                  <Words words={words} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ReportCard({ place, rows }: Extract<Prose, { kind: 'report-card' }>) {
  return (
    <section className={styles.report} aria-label={uiWords.reportCardOf(place)}>
      <div className={styles.reportHead}>
        <h3 {...tongueHere()}>{uiWords.reportCard}</h3>
        <span className="meta">{place}</span>
      </div>
      <ul>
        {rows.map((row, index) => (
          <li key={index}>
            <GradeMark grade={row.grade} />
            <div>
              <b>
                <Words words={row.title} />
              </b>
              <p>
                <Words words={row.text} />
              </p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
