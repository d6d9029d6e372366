import type { ReactNode } from 'react';
import { useCalendar } from '../activities/calendar/use-calendar.tsx';
import type { Assignment } from '../assignments/assignment.ts';
import { receivedAssignments } from '../assignments/received.ts';
import type { Received } from '../assignments/received.ts';
import type { LinkReading } from '../assignments/read-link.ts';
import { useFacts, useHealth } from '../record/record-provider.tsx';
import { AcceptedPath } from './assigned/accepted-path.tsx';
import { assignedWords as words } from './assigned/assigned-words.ts';
import { useLinkInAddress } from './assigned/link-in-address.tsx';
import { NoAssignment } from './assigned/no-assignment.tsx';
import { Offer } from './assigned/offer.tsx';
import type { OfferAgain } from './assigned/offer.tsx';
import { PageHeading } from './page-heading.tsx';
import { TopBar } from './top-bar.tsx';
import styles from './assigned/assigned.module.css';

/**
 * What a link's receiver sees before anything is kept, and the way through what was accepted. Who
 * comes without a link can paste one.
 */
export function AssignedPage() {
  const linked = useLinkInAddress();
  const calendar = useCalendar();
  const received = receivedAssignments(useFacts());
  const isOpening = useHealth().status === 'opening';
  if (linked === null || calendar === null) return <Plain title={words.waiting} />;
  const view = viewOf(linked.reading, received);
  // What is on this device decides which of two pages it is.
  if (view.status !== 'none' && isOpening && view.status !== 'offer') {
    return <Plain title={words.waiting} />;
  }
  switch (view.status) {
    case 'none':
      return (
        <Plain title={view.words.title}>
          <NoAssignment key={linked.link} text={view.words.text} />
        </Plain>
      );
    case 'path':
      return <AcceptedPath received={view.received} isOlder={view.isOlder} calendar={calendar} />;
    case 'offer':
      return (
        <Offer
          key={linked.link}
          assignment={view.assignment}
          again={view.again}
          isOpening={isOpening}
          calendar={calendar}
        />
      );
  }
}

type View =
  | { readonly status: 'none'; readonly words: { readonly title: string; readonly text: string } }
  | { readonly status: 'path'; readonly received: Received; readonly isOlder: boolean }
  | { readonly status: 'offer'; readonly assignment: Assignment; readonly again: OfferAgain };

function viewOf(reading: LinkReading, received: ReturnType<typeof receivedAssignments>): View {
  switch (reading.status) {
    case 'refused':
      return { status: 'none', words: words.faults[reading.reason] };
    case 'own': {
      const own = received.get(reading.id);
      if (own === undefined) return { status: 'none', words: words.unknownOwn };
      return { status: 'path', received: own, isOlder: false };
    }
    case 'assignment': {
      const { assignment } = reading;
      const known = received.get(assignment.id);
      if (known === undefined) return { status: 'offer', assignment, again: { status: 'new' } };
      if (known.reply === 'declined') {
        return { status: 'offer', assignment, again: { status: 'declined', on: known.on } };
      }
      const isOlder = known.assignment.issue > assignment.issue;
      return known.assignment.issue < assignment.issue
        ? { status: 'offer', assignment, again: { status: 'changed' } }
        : { status: 'path', received: known, isOlder };
    }
  }
}

/** A page in few words. What it waits for comes under the heading that came with the HTML. */
function Plain({ title, children }: { readonly title: string; readonly children?: ReactNode }) {
  return (
    <>
      <TopBar />
      <main id="main" className={styles.plain}>
        <PageHeading tabTitle={words.tabTitle}>{title}</PageHeading>
        {children}
      </main>
    </>
  );
}
