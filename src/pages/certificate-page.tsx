import { useEffect, useEffectEvent, useId, useMemo, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import { deviceAddress, mapAddress, moduleAddress, readModuleId } from '../course/address.ts';
import { useCourse } from '../course/course-provider.tsx';
import { receiptBounds } from '../assignments/receipt.ts';
import { plainLine } from '../course/plain-text.ts';
import { profileHere } from '../profiles/profile-here.ts';
import { learnerName } from '../progress/learner-name.ts';
import { gatherProgress } from '../progress/progress.ts';
import { useFacts, useHealth } from '../record/record-provider.tsx';
import {
  awardFor,
  milesAhead,
  stretchNamed,
  wholeRoad,
  type Stretch,
} from './certificate/award.ts';
import { CertificateSheet } from './certificate/certificate-sheet.tsx';
import { certificateWords as words } from './certificate/certificate-words.ts';
import styles from './certificate/certificate.module.css';
import { drawSheet } from './certificate/draw-sheet.ts';
import { NameField } from './certificate/name-field.tsx';
import { papers, usualPaper, type Paper } from './certificate/paper.ts';
import { settingWords } from './certificate/setting-words.ts';
import segments from '../study-aids/segments.module.css';
import { useCode } from './certificate/use-code.tsx';
import fields from './device/fields.module.css';
import { handOver } from './certificate/hand-over-picture.ts';
import { useLessons } from './journal/use-lessons.tsx';
import { PageHeading } from './page-heading.tsx';
import { NotFoundPage } from './pages.tsx';
import { ForeignPart } from '../ui/foreign-part.tsx';
import { TopBar } from './top-bar.tsx';

/** How fine the picture is: 178 to the inch, for a screen and for a letter. */
const dotsPerMillimetre = 7;

/** The certificate of a leg or of the whole road: to be printed on one page, or shared as a picture. */
export function CertificatePage() {
  const { module = '' } = useParams();
  const stretch = stretchNamed(useCourse(), module);
  return stretch === null ? <NotFoundPage /> : <CertificateOf key={stretch.id} stretch={stretch} />;
}

function CertificateOf({ stretch }: { readonly stretch: Stretch }) {
  const facts = useFacts();
  const calendar = useCalendar();
  const opening = useHealth().status === 'opening';
  const group = useId();
  const asked = useLessons(stretch.lessons.map(({ id }) => id));
  const award = useMemo(
    () => (asked === null ? null : awardFor(stretch, [...asked.lessons.values()], facts)),
    [stretch, asked, facts],
  );
  const ahead = useMemo(() => milesAhead(stretch, gatherProgress(facts)), [stretch, facts]);
  const [chosen, setChosen] = useState<Paper | null>(null);
  const [told, setTold] = useState('');
  const name = plainLine(learnerName(facts), receiptBounds.name);
  const signed = useCode(award, name, facts);
  const code = signed === 'signing' ? null : signed;
  const paper = chosen ?? (calendar === null ? 'a4' : usualPaper(navigator.language));
  const sheet = useRef<HTMLElement>(null);
  const [isAsked, setAsked] = useState(false);

  const share = useEffectEvent(async () => {
    if (sheet.current === null) return;
    const size = { width: Math.round(papers[paper].width * dotsPerMillimetre) };
    const fileName = words.fileName(stretch.id);
    const file = await drawSheet(sheet.current, { ...size, fileName }).catch(() => null);
    setAsked(false);
    if (file === null) return setTold(words.notShared);
    const way = await handOver(file);
    setTold(way === 'kept' ? words.shared(file.name) : '');
  });
  // The press may be what ended the writing of the name: then its square is still being signed.
  useEffect(() => {
    if (isAsked && signed !== 'signing') void share();
  }, [isAsked, signed]);

  const isReady = calendar !== null && !opening;
  return (
    <>
      <TopBar />
      <main id="main" className={styles.page}>
        <PageHeading tabTitle={words.tabTitle(stretch.title)} className={styles.heading}>
          {words.title}
        </PageHeading>
        <p className="meta">
          <ForeignPart
            sentence={words.forWhat(stretch.title)}
            part={stretch.title}
            tongue={stretch.tongue}
          />
        </p>
        {isReady && ahead > 0 ? (
          <div className={styles.tools}>
            <div>
              <p>
                {words.waits(ahead)} {words.waitsWhy}
              </p>
              <p className={styles.ways}>
                <Link
                  to={
                    stretch.id === wholeRoad ? mapAddress : moduleAddress(readModuleId(stretch.id))
                  }
                  className="btn btn-line"
                >
                  {words.toTheMiles}
                </Link>
              </p>
            </div>
          </div>
        ) : null}
        {isReady && award !== null ? (
          <>
            <div className={styles.tools}>
              {profileHere() === null ? (
                <NameField label={settingWords.name} about={settingWords.nameOnCertificate} />
              ) : (
                <p className="meta">
                  {words.renamed} <Link to={`${deviceAddress}#people`}>{words.rename}</Link>
                </p>
              )}
              <fieldset>
                <legend className={fields.label}>{words.paper}</legend>
                <div className={segments.segments}>
                  {(Object.keys(papers) as Paper[]).map((each) => (
                    <label key={each}>
                      <input
                        type="radio"
                        name={group}
                        checked={paper === each}
                        onChange={() => setChosen(each)}
                      />
                      {words.papers[each]}
                    </label>
                  ))}
                </div>
              </fieldset>
            </div>
            <CertificateSheet
              ref={sheet}
              award={award}
              name={name}
              paper={paper}
              code={code}
              calendar={calendar}
            />
            <p className={styles.ways}>
              <button type="button" className="btn btn-primary" onClick={() => print()}>
                {words.print}
              </button>
              <button type="button" className="btn btn-line" onClick={() => setAsked(true)}>
                {words.share}
              </button>
            </p>
            <p className="meta" role="status">
              {told}
            </p>
            <p className="meta-3">
              {name === '' ? words.noCode : signed === null ? '' : words.codeNote}
            </p>
            <p className="meta-3">{words.printNote}</p>
          </>
        ) : null}
      </main>
    </>
  );
}
