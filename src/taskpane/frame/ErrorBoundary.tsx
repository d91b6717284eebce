import { Component, type ReactNode } from 'react';

interface Props {
  /** What is shown instead; `detail` is for copying. */
  readonly fallback: (detail: string) => ReactNode;
  readonly children: ReactNode;
}

/** Catches a bug in rendering, so that the rest of the pane stays usable. */
export class ErrorBoundary extends Component<Props, { readonly detail: string | null }> {
  override state = { detail: null };

  static getDerivedStateFromError(thrown: unknown): { detail: string } {
    return { detail: thrown instanceof Error ? `${thrown.name}: ${thrown.message}` : 'unknown' };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    return detail === null ? this.props.children : this.props.fallback(detail);
  }
}
