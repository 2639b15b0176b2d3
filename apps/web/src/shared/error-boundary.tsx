import { Component, type ReactNode } from 'react';
import { BrokenPage } from './failure-page';

interface Props {
  readonly children: ReactNode;
}

/** A fault in one page does not take the header and the way out with it. */
export class ErrorBoundary extends Component<Props, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? <BrokenPage /> : this.props.children;
  }
}
