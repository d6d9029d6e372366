import { Component, useEffect, useEffectEvent, useState } from 'react';
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
 * A part of a page that the page can do without: nothing until its file is here. Where the file
 * cannot be had it stays nothing, and is asked for again where the part is next shown.
 *
 * @param when once the device has nothing else to do, or as soon as the part is to be shown
 */
export function later<Props extends object>(
  when: 'idle' | 'now',
  load: () => Promise<(props: Props) => ReactNode>,
) {
  let known: ((props: Props) => ReactNode) | null = null;
  return function Later({ onMissing, ...props }: Props & { readonly onMissing?: () => void }) {
    const [Part, setPart] = useState(() => known);
    const missing = useEffectEvent(() => onMissing?.());
    useEffect(() => {
      if (known !== null) return;
      const arrive = async () => {
        known = await load();
        setPart(() => known);
      };
      const fetchIt = () => void arrive().catch(missing);
      return when === 'idle' ? whenIdle(fetchIt, 200) : fetchIt();
    }, []);
    return Part === null ? null : (
      <Dispensable>
        <Part {...(props as unknown as Props)} />
      </Dispensable>
    );
  };
}
