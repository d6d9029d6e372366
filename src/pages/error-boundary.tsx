import { Component } from 'react';
import type { ReactNode } from 'react';
import { NotOnDevice } from '../course/course-source.ts';
import { ErrorPage } from './error-page.tsx';
import { NotOnDevicePage } from './not-on-device-page.tsx';

type Caught = { readonly error: unknown } | null;

type Props = {
  readonly children: ReactNode;
  /** Another page is another chance: a fault is forgotten when this changes. */
  readonly address?: string;
};

type State = { readonly caught: Caught; readonly address: string | undefined };

/** Shows a page's fault in the page's place; the address bar, the notices and the record live on. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { caught: null, address: this.props.address };

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { caught: { error } };
  }

  static getDerivedStateFromProps({ address }: Props, state: State): State | null {
    return address === state.address ? null : { caught: null, address };
  }

  retry = () => {
    this.setState({ caught: null });
  };

  override render() {
    const { caught } = this.state;
    if (caught === null) return this.props.children;
    return caught.error instanceof NotOnDevice ? (
      <NotOnDevicePage onRetry={this.retry} />
    ) : (
      <ErrorPage error={caught.error} onRetry={this.retry} />
    );
  }
}
