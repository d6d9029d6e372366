import { useRef } from 'react';
import { Link, useLocation, useNavigate } from 'react-router';
import { mapAddress } from '../course/address.ts';
import { QrScanner } from '../ui/qr-scanner.tsx';
import { scannerWords } from '../ui/qr-words.ts';
import type { Backup } from '../record/parse-backup.ts';
import { AsidePage } from './aside-page.tsx';
import { CopySheet } from './device/copy-sheet.tsx';
import { DeviceSection, Told } from './device/device-section.tsx';
import { TakeIn } from './device/take-in.tsx';
import { PartsHere } from './transfer/parts-here.tsx';
import { PasteLink } from './transfer/paste-link.tsx';
import { transferWords } from './transfer/transfer-words.ts';
import { useArrivedText } from './transfer/use-arrived-text.tsx';
import { useArriving, type Arriving } from './transfer/use-arriving.tsx';

const { take: words, scan } = transferWords;

/** What was done on another device arrives here: told first, and taken in after a yes. */
export function TakePage() {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const { arriving, give, forget, take } = useArriving();
  useArrivedText(give);
  const outcome = useRef<HTMLDivElement>(null);
  const done = () => {
    // What the page's history holds of it has done its work, and what was pressed is gone.
    void navigate(pathname, { replace: true });
    outcome.current?.focus();
  };
  const accept = async (backup: Backup) => {
    await take(backup);
    done();
  };
  const start = (told: string) => {
    forget(told);
    done();
  };
  const isOpen = arriving.status === 'gathering' || arriving.status === 'taken';
  return (
    <AsidePage title={words.title} tabTitle={words.tabTitle} lede={words.lede}>
      <DeviceSection id="arrived" title={words.arrived}>
        {arriving.status === 'read' ? (
          <CopySheet
            name={words.name}
            preview={arriving.preview}
            takesFocus
            onTake={() => void accept(arriving.backup)}
            onLeave={() => start(words.left)}
          />
        ) : null}
        {arriving.status === 'gathering' && arriving.gathered !== null ? (
          <PartsHere gathered={arriving.gathered} onForget={() => start('')} />
        ) : null}
        {arriving.status === 'gathering' && arriving.gathered === null && arriving.told === '' ? (
          <p>{words.start}</p>
        ) : null}
        <div ref={outcome} tabIndex={-1}>
          <Told>{toldOf(arriving)}</Told>
        </div>
        {arriving.status === 'taken' ? (
          <p>
            <Link to={mapAddress} className="btn btn-primary">
              {words.map}
            </Link>
          </p>
        ) : null}
      </DeviceSection>
      {isOpen ? (
        <>
          <DeviceSection id="scan" title={scan.title}>
            <p>{scan.about}</p>
            <QrScanner onRead={give} words={{ ...scannerWords, hold: scan.hold }} />
          </DeviceSection>
          <PasteLink onGive={give} />
          <TakeIn title={words.file} />
        </>
      ) : null}
    </AsidePage>
  );
}

function toldOf(arriving: Arriving): string {
  switch (arriving.status) {
    case 'gathering':
    case 'taken':
      return arriving.told;
    case 'reading':
      return words.reading;
    case 'taking':
      return words.taking;
    case 'read':
      return '';
  }
}
