import { Map as MapIcon } from 'lucide-react';
import { Link } from 'react-router';
import { mapAddress } from '../course/address.ts';
import { notFoundWords as words } from './not-found-words.ts';
import { Lede, Roadside, roadsidePictureClass, Ways } from './roadside.tsx';

/** An address that leads nowhere. */
export function NotFoundPage() {
  return (
    <Roadside title={words.title} tabTitle={words.tabTitle} picture={<QuestionSign />}>
      <Lede>{words.lost}</Lede>
      <Ways>
        <Link to={mapAddress} className="btn btn-primary">
          <MapIcon size={20} strokeWidth={1.75} aria-hidden="true" />
          {words.backToMap}
        </Link>
      </Ways>
    </Roadside>
  );
}

function QuestionSign() {
  return (
    <svg className={roadsidePictureClass()} viewBox="0 0 240 280" aria-hidden="true">
      <ellipse cx="120" cy="262" rx="86" ry="8" fill="var(--c-ink)" opacity=".1" />
      <path d="M112 150h16v112h-16z" fill="var(--lm-c)" />
      <path d="M123 150h5v112h-5z" fill="var(--c-ink)" opacity=".18" />
      <rect
        x="44"
        y="24"
        width="152"
        height="152"
        rx="22"
        transform="rotate(45 120 100)"
        fill="#F4A91D"
      />
      <rect
        x="53"
        y="33"
        width="134"
        height="134"
        rx="15"
        transform="rotate(45 120 100)"
        fill="none"
        stroke="#1B2725"
        strokeWidth="5"
      />
      <path
        d="M92 88c0-18 12-29 29-29s29 11 29 27c0 22-29 22-29 43"
        fill="none"
        stroke="#1B2725"
        strokeWidth="15"
      />
      <circle cx="121" cy="150" r="9.5" fill="#1B2725" />
      <path
        d="M60 264c8-14 12-24 12-34 5 9 7 20 6 34zM160 264c1-12 6-24 13-32 2 12 1 22-3 32z"
        fill="var(--lm-e)"
      />
    </svg>
  );
}
