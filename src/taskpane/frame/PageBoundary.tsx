import { type ReactNode, Suspense } from 'react';
import { CopyDetail } from '../components/CopyDetail';
import { Notice } from '../components/Notice';
import { Waiting } from '../components/Waiting';
import { ErrorBoundary } from './ErrorBoundary';
import { useSpeech } from './speech';

/** A page that loads on use, and that may break without the rest of the pane. */
export function PageBoundary({ children }: { readonly children: ReactNode }) {
  const { frame } = useSpeech().words;
  return (
    <ErrorBoundary
      fallback={(detail) => (
        <Notice kind="error">
          <strong>{frame.brokenTitle}</strong>
          <span>{frame.brokenHelp}</span>
          <CopyDetail detail={detail} />
        </Notice>
      )}
    >
      <Suspense fallback={<Waiting />}>{children}</Suspense>
    </ErrorBoundary>
  );
}
