import { useLayoutEffect, useRef, type Ref } from 'react';
import type { Calendar } from '../../activities/calendar/day-in-words.ts';
import { GradeMark } from '../../ui/grade-mark.tsx';
import { Landmark } from '../../ui/landmark.tsx';
import { Mark } from '../../ui/mark.tsx';
import { QrCode } from '../../ui/qr-code.tsx';
import type { Award } from './award.ts';
import styles from './certificate.module.css';
import { certificateWords as words } from './certificate-words.ts';
import { nameSize, papers, type Paper } from './paper.ts';
import type { PaperCode } from './use-code.tsx';

/** The certificate itself, in the shape of its paper: the road is its frame. */
export function CertificateSheet({
  award: { stretch, on, letter },
  name,
  paper,
  code,
  calendar,
  ref,
}: {
  readonly award: Award;
  readonly name: string;
  readonly paper: Paper;
  readonly code: PaperCode | null;
  readonly calendar: Calendar;
  readonly ref: Ref<HTMLElement>;
}) {
  const { width, height } = papers[paper];
  const shown = name === '' ? words.nobody : name;
  const experience = letter === null ? null : words.experience[letter];
  const minutes = stretch.lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const frame = useRef<HTMLDivElement>(null);
  const size = nameSize(shown, width - 54);
  useLayoutEffect(() => {
    frame.current?.style.setProperty('--width', String(width));
    frame.current?.style.setProperty('--height', String(height));
    frame.current?.style.setProperty('--name', String(size));
  }, [width, height, size]);
  return (
    <div ref={frame} className={styles.frame} data-paper={paper}>
      <section ref={ref} className={styles.certificate} aria-label={words.title}>
        <svg
          className={styles.road}
          viewBox={`0 0 ${width} ${height}`}
          aria-hidden="true"
          focusable="false"
        >
          <rect x="8" y="8" width={width - 16} height={height - 16} rx="9" data-part="road" />
          <rect x="8" y="8" width={width - 16} height={height - 16} rx="9" data-part="line" />
          <rect x="13.5" y="13.5" width={width - 27} height={height - 27} rx="5" data-part="edge" />
        </svg>
        <div className={styles.inside}>
          <p className={styles.brand}>
            <Mark />
            {words.product}
          </p>
          <div className={styles.middle}>
            <p className={styles.says}>{words.says}</p>
            <p className={styles.name} data-empty={name === '' || undefined}>
              {shown}
            </p>
            <p className={styles.says}>{words.travelled}</p>
            <h2 className={styles.what} {...stretch.tongue}>
              {stretch.title}
            </h2>
            <p className={styles.about}>{words.about(stretch.lessons.length, minutes)}</p>
            {experience === null ? null : (
              <div className={styles.marks}>
                <GradeMark grade="C" />
                <p>
                  <b>{words.core[0]}</b>
                  {words.core[1]}
                </p>
                <GradeMark grade={letter ?? 'A'} />
                <p>
                  <b>{experience[0]}</b>
                  {experience[1]}
                </p>
              </div>
            )}
          </div>
          <div className={styles.foot}>
            <p className={styles.signature}>{words.signature}</p>
            <Landmark name={stretch.landmark} className={styles.landmark} />
            <div className={styles.proof}>
              <p className={styles.date}>
                <b>{words.dayOf(on, calendar)}</b>
                {words.selfReported}
                {code === null ? null : <span>{words.receipt(code.code)}</span>}
              </p>
              {code === null ? null : (
                <div className={styles.code}>
                  <QrCode text={code.link} label={words.qr} />
                </div>
              )}
            </div>
          </div>
        </div>
      </section>
    </div>
  );
}
