import { useId, useState } from 'react';
import { groupSurveyAddress } from '../../course/group-address.ts';
import { plainLine } from '../../course/plain-text.ts';
import { learnerName } from '../../progress/learner-name.ts';
import { useFacts } from '../../record/record-provider.tsx';
import { planBounds, type Plan } from '../../study-group/plan.ts';
import { writeAnswerLink, type SentAnswer } from '../../study-group/survey-link.ts';
import type { Rated } from '../../study-group/survey.ts';
import segments from '../../study-aids/segments.module.css';
import fields from '../device/fields.module.css';
import styles from './group.module.css';
import { LinkCode, LinkField } from './link-ways.tsx';
import { surveyWords as words } from './survey-words.ts';

/** Somebody's answers on their way to the group: nothing of it is there before they ask for it. */
export function ShareAnswer({
  plan,
  nonce,
  ratings,
  onCount,
}: {
  readonly plan: Plan;
  readonly nonce: string;
  readonly ratings: readonly Rated[];
  readonly onCount: (sent: SentAnswer) => void;
}) {
  const id = useId();
  const known = learnerName(useFacts());
  const [isOpen, setOpen] = useState(false);
  const [isNamed, setNamed] = useState(false);
  const [typed, setTyped] = useState<string | null>(null);
  const [told, setTold] = useState('');
  const name = typed ?? known;
  const who = isNamed ? plainLine(name, planBounds.person) : '';
  const answer = { who, ratings };
  const site = new URL(import.meta.env.BASE_URL, location.href).href;
  const link = `${site}${groupSurveyAddress.slice(1)}#${writeAnswerLink(plan.id, nonce, answer)}`;
  return (
    <section className={`${styles.sheet} ${styles.share}`} aria-labelledby={id}>
      <div>
        <h2 id={id}>{words.share}</h2>
        <p className="meta">{words.shareMore}</p>
        {isOpen ? (
          <>
            <fieldset>
              <legend className="visually-hidden">{words.share}</legend>
              <div className={segments.segments}>
                {([false, true] as const).map((named) => (
                  <label key={String(named)}>
                    <input
                      type="radio"
                      name={`${id}named`}
                      checked={isNamed === named}
                      onChange={() => setNamed(named)}
                    />
                    {named ? words.named : words.anonymous}
                  </label>
                ))}
              </div>
            </fieldset>
            {isNamed ? (
              <label className={fields.label}>
                {words.name}
                <input
                  type="text"
                  className={fields.field}
                  autoComplete="name"
                  maxLength={planBounds.person}
                  value={name}
                  onChange={(event) => setTyped(event.currentTarget.value)}
                />
              </label>
            ) : (
              <p className="meta">{words.anonymousMore}</p>
            )}
            {isNamed && who === '' ? null : (
              <LinkField
                link={link}
                label={words.link}
                title={words.countHeading}
                message={words.message(plan.name)}
                onTold={setTold}
              >
                <button
                  type="button"
                  className="btn btn-line"
                  onClick={() => {
                    onCount({ plan: plan.id, nonce: who === '' ? nonce : '', answer });
                    setTold(words.counted);
                  }}
                >
                  {words.countMine}
                </button>
              </LinkField>
            )}
            <p role="status" className="meta">
              {told}
            </p>
          </>
        ) : (
          <p className={styles.ways}>
            <button type="button" className="btn btn-primary" onClick={() => setOpen(true)}>
              {words.shareOpen}
            </button>
          </p>
        )}
      </div>
      {isOpen && !(isNamed && who === '') ? <LinkCode link={link} label={words.qr} /> : null}
    </section>
  );
}
