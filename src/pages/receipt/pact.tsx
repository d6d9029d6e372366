import Check from 'lucide-react/icons/check';
import Lock from 'lucide-react/icons/lock';
import LockOpen from 'lucide-react/icons/lock-open';
import Info from 'lucide-react/icons/info';
import type { ReceiptContent } from '../../assignments/receipt.ts';
import { receiptWords as say } from './receipt-words.ts';
import styles from './send-receipt.module.css';

const icon = { size: 18, strokeWidth: 1.75, 'aria-hidden': true } as const;

/** What goes and what stays, before anything is sent. */
export function Pact({
  content,
  from,
  sealCode,
}: {
  readonly content: ReceiptContent;
  /** Who asked; '' where nobody did. */
  readonly from: string;
  readonly sealCode: string | null;
}) {
  return (
    <ul className={styles.pact}>
      <li>
        <Check {...icon} />
        {say.shares(content.lessons.length)}
      </li>
      <li>
        <Lock {...icon} />
        {say.keeps(content.shared.length)}
      </li>
      <li>
        {sealCode === null ? <LockOpen {...icon} /> : <Lock {...icon} />}
        {sealCode === null ? say.open : say.sealed(from, sealCode)}
      </li>
      <li>
        <Info {...icon} />
        {say.selfReported}
      </li>
    </ul>
  );
}
