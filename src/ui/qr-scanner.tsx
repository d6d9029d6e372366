import Camera from 'lucide-react/icons/camera';
import ImageIcon from 'lucide-react/icons/image';
import { useEffect, useEffectEvent, useId, useRef, useState, useSyncExternalStore } from 'react';
import type { RefObject } from 'react';
import styles from './qr-scanner.module.css';
import { scannerWords } from './qr-words.ts';
import type { ScannerWords } from './qr-words.ts';
import { loadQrReader, readQrInFile } from './read-qr.ts';

/** Milliseconds between two looks: a row of codes that changes twice a second is read. */
const pause = 100;

type Standing = 'off' | 'asking' | 'seeing' | 'refused';

/**
 * Reads QR codes, one after another: with the camera, once somebody has pressed for it, and from
 * pictures. Where a browser gives no camera, pictures are left.
 *
 * @param onRead gets the text of a code; not again for the same one while it is held there
 */
export function QrScanner({
  onRead,
  words = scannerWords,
}: {
  readonly onRead: (text: string) => void;
  readonly words?: ScannerWords;
}) {
  const hasCamera = useSyncExternalStore(never, givesCamera, () => false);
  const [standing, setStanding] = useState<Standing>('off');
  const [told, setTold] = useState('');
  const isOn = standing === 'asking' || standing === 'seeing';
  const choose = async (files: readonly File[]) => {
    setTold(words.reading);
    const texts = await Promise.all(files.map(readQrInFile));
    const found = texts.filter((text) => text !== null);
    setTold(found.length < files.length ? words.noCode : '');
    for (const text of found) onRead(text);
  };
  return (
    <div className={styles.scanner}>
      {isOn || standing === 'refused' ? (
        <div className={styles.frame} data-standing={standing}>
          {isOn ? (
            <View standing={standing} words={words} onStanding={setStanding} onRead={onRead} />
          ) : null}
          <p>{says(standing, words)}</p>
        </div>
      ) : null}
      <div className={styles.ways}>
        {hasCamera ? (
          <button
            type="button"
            className="btn btn-line"
            onClick={() => setStanding(isOn ? 'off' : 'asking')}
          >
            <Camera size={20} strokeWidth={1.75} aria-hidden="true" />
            {isOn ? words.stop : words.start}
          </button>
        ) : null}
        <PictureField words={words} onChoose={(files) => void choose(files)} />
      </div>
      <p role="status" className={styles.told}>
        {standing === 'refused' && told === '' ? (
          <span className="visually-hidden">{words.refused}</span>
        ) : (
          told
        )}
      </p>
    </div>
  );
}

/** The camera's picture. The camera is let go of with it. */
function View({
  standing,
  words,
  onStanding,
  onRead,
}: {
  readonly standing: Standing;
  readonly words: ScannerWords;
  readonly onStanding: (standing: Standing) => void;
  readonly onRead: (text: string) => void;
}) {
  const video = useRef<HTMLVideoElement>(null);
  const tell = useEffectEvent(onStanding);
  const give = useEffectEvent(onRead);
  useEffect(() => follow(video, { tell: (now) => tell(now), give: (text) => give(text) }), []);
  return (
    <>
      <video ref={video} aria-label={words.view} autoPlay muted playsInline />
      {standing === 'seeing' ? (
        <svg className={styles.corners} viewBox="0 0 100 100" aria-hidden="true">
          <path d="M2 28V12A10 10 0 0112 2H28M72 2H88A10 10 0 0198 12V28M98 72V88A10 10 0 0188 98H72M28 98H12A10 10 0 012 88V72" />
        </svg>
      ) : null}
    </>
  );
}

type Heard = {
  readonly tell: (standing: Standing) => void;
  readonly give: (text: string) => void;
};

/** Looks through the camera until the function it gives is called. */
function follow(view: RefObject<HTMLVideoElement | null>, { tell, give }: Heard): () => void {
  let stream: MediaStream | null = null;
  let isOver = false;
  let last = '';
  const end = () => {
    for (const track of stream?.getTracks() ?? []) track.stop();
  };
  const look = async () => {
    const wanted = { video: { facingMode: 'environment', width: { ideal: 1280 } }, audio: false };
    stream = await navigator.mediaDevices.getUserMedia(wanted);
    const video = view.current;
    if (isOver || video === null) return end();
    video.srcObject = stream;
    await video.play().catch(() => undefined);
    tell('seeing');
    const read = await loadQrReader();
    while (!isOver) {
      const text = video.readyState < video.HAVE_CURRENT_DATA ? null : await read(video);
      if (text !== null && text !== last && !isOver) give(text);
      last = text ?? last;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  };
  look().catch(() => {
    end();
    if (!isOver) tell('refused');
  });
  return () => {
    isOver = true;
    end();
  };
}

function PictureField({
  words,
  onChoose,
}: {
  readonly words: ScannerWords;
  readonly onChoose: (files: readonly File[]) => void;
}) {
  const id = useId();
  return (
    <span className={styles.picture}>
      <input
        id={id}
        type="file"
        accept="image/*"
        multiple
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same picture may be chosen again.
          target.value = '';
          if (files.length > 0) onChoose(files);
        }}
      />
      <label htmlFor={id} className="btn btn-line">
        <ImageIcon size={20} strokeWidth={1.75} aria-hidden="true" />
        {words.picture}
      </label>
    </span>
  );
}

function says(standing: Standing, words: ScannerWords): string {
  if (standing === 'refused') return words.refused;
  return standing === 'seeing' ? words.hold : words.asking;
}

function givesCamera(): boolean {
  const { mediaDevices } = navigator as Partial<Navigator>;
  return typeof mediaDevices?.getUserMedia === 'function';
}

function never(): () => void {
  return () => undefined;
}
