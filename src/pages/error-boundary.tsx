import { Component } from 'react';
import type { ReactNode } from 'react';
import { forgetFailures } from '../ui/readable.ts';

export type Fault = {
  readonly error: unknown;
  /** Shows again what broke. */
  readonly onRetry: () => void;
};

type Caught = { readonly error: unknown } | null;

type Props = {
  readonly children: ReactNode;
  /** What stands in the place of what broke. Where that breaks too, the next boundary out takes it. */
  readonly fallback: (fault: Fault) => ReactNode;
  /** Another page is another chance: a fault is forgotten when this changes. */
  readonly address?: string;
};

type State = { readonly caught: Caught; readonly address: string | undefined };

/** Keeps a fault in its place: an activity, a lesson's text, a page, and at last the whole site. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { caught: null, address: this.props.address };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { caught: { error } };
  }

  static getDerivedStateFromProps({ address }: Props, state: State): State | null {
    return address === state.address ? null : { caught: null, address };
  }

  retry = () => {
    forgetFailures();
    this.setState({ caught: null });
  };

  override render() {
    const { caught } = this.state;
    const { children, fallback: Fallback } = this.props;
    return caught === null ? children : <Fallback error={caught.error} onRetry={this.retry} />;
  }
}
