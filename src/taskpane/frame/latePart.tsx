import { Button } from '@fluentui/react-components';
import { type ComponentType, createElement, type ReactNode, use, useState } from 'react';
import { Notice } from '../components/Notice';
import { useSpeech } from './speech';

/** A component that is loaded by its first use, inside a `Suspense`. */
export type LatePart<P> = ((props: P) => ReactNode) & {
  /** Loads it before it is shown, so that there is nothing to wait for then. */
  readonly open: () => Promise<void>;
};

/**
 * A part of the pane that the first screen does without. Where it cannot be loaded, it says so and can be tried again;
 * React's own `lazy` would stay broken until the pane is opened anew, and would wait for a moment even when it is there.
 * @example
 * const DossierPage = latePart(async () => (await import('../dossier/DossierPage')).DossierPage);
 */
export function latePart<P extends object>(load: () => Promise<ComponentType<P>>): LatePart<P> {
  let opening: Promise<void> | null = null;
  const part: Part<P> = {
    loaded: null,
    failed: false,
    open: () => {
      opening ??= load()
        .then(
          (loaded) => Object.assign(part, { loaded, failed: false }),
          () => Object.assign(part, { failed: true }),
        )
        .then(() => {
          opening = null;
        });
      return opening;
    },
  };
  return Object.assign((props: P) => createElement(Shown<P>, { part, props }), { open: part.open });
}

interface Part<P> {
  readonly loaded: ComponentType<P> | null;
  /** True after a try that failed. */
  readonly failed: boolean;
  readonly open: () => Promise<void>;
}

function Shown<P extends object>({ part, props }: { readonly part: Part<P>; readonly props: P }) {
  const { frame } = useSpeech().words;
  const [busy, setBusy] = useState(false);
  if (part.loaded === null && !part.failed) use(part.open());
  if (part.loaded !== null) return createElement(part.loaded, props);
  const again = async (): Promise<void> => {
    setBusy(true);
    await part.open();
    setBusy(false);
  };
  return (
    <Notice kind="error">
      <span>{frame.notLoaded}</span>
      <Button size="small" disabledFocusable={busy} onClick={() => void again()}>
        {frame.retry}
      </Button>
    </Notice>
  );
}
