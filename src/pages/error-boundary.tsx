import { Component } from 'react';
import type { ReactNode } from 'react';
import { NotOnDevice } from '../course/course-source.ts';
import { ErrorPage } from './error-page.tsx';
import { NotOnDevicePage } from './not-on-device-page.tsx';

type Caught = { readonly error: unknown } | null;

/** Shows a page's fault in the page's place; the address bar, the notices and the record live on. */
export class ErrorBoundary extends Component<{ readonly children: ReactNode }, { caught: Caught }> {
  override state: { caught: Caught } = { caught: null };

  static getDerivedStateFromError(error: unknown): { caught: Caught } {
    return { caught: { error } };
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
