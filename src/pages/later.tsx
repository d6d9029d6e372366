import { Component, useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { whenIdle } from './when-idle.ts';

/** A fault in what can be done without does not take the page down with it. */
class Dispensable extends Component<{ readonly children: ReactNode }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? null : this.props.children;
  }
}

/**
 * A part of a page that it can be read without: nothing until the page is done and its file is here.
 * Where the file cannot be had it stays nothing, and is asked for again by the next page.
 */
function later<Props extends object>(load: () => Promise<(props: Props) => ReactNode>) {
  let known: ((props: Props) => ReactNode) | null = null;
  return function Later(props: Props) {
    const [Part, setPart] = useState(() => known);
    useEffect(() => {
      if (known !== null) return;
      return whenIdle(() => {
        const arrive = async () => {
          known = await load();
          setPart(() => known);
        };
        void arrive().catch(() => undefined);
      }, 200);
    }, []);
    return Part === null ? null : (
      <Dispensable>
        <Part {...props} />
      </Dispensable>
    );
  };
}

export const StudyAids = later(
  async () => (await import('../study-aids/study-aids.tsx')).StudyAids,
);
export const BookmarkList = later(async () => (await import('./bookmark-list.tsx')).BookmarkList);
