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
  let first: Promise<void> | null = null;
  const part: Part<P> = {
    loaded: null,
    attempt: async () => {
      part.loaded = await load().catch(() => null);
    },
    open: () => {
      first ??= settling(part.attempt());
      return first;
    },
  };
  return Object.assign((props: P) => createElement(Shown<P>, { part, props }), { open: part.open });
}

interface Part<P> {
  /** Null until a try succeeds. */
  loaded: ComponentType<P> | null;
  readonly attempt: () => Promise<void>;
  /** The first try: the same promise for ever. */
  readonly open: () => Promise<void>;
}

/** Marks a promise when it is settled, as React does with those it waited for: then it is not waited for at all. */
function settling(opening: Promise<void>): Promise<void> {
  const opened = opening.then(() => {
    Object.assign(opened, { status: 'fulfilled', value: undefined });
  });
  return opened;
}

function Shown<P extends object>({ part, props }: { readonly part: Part<P>; readonly props: P }) {
  const { frame } = useSpeech().words;
  const [busy, setBusy] = useState(false);
  use(part.open());
  if (part.loaded !== null) return createElement(part.loaded, props);
  const again = async (): Promise<void> => {
    setBusy(true);
    await part.attempt();
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
