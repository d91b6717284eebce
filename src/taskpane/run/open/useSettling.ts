import { useLayoutEffect, useState } from 'react';
import type { Administration, Fault } from '../../../app/ports';
import type { Settled } from '../../../app/sending/settled';
import { currentAdministration } from '../../../app/settings';
import type { Result } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../useRun';
import { changedBetween } from './changedBetween';

/** What a person does about mails that are open. */
export interface Settling {
  readonly busy: boolean;
  readonly fault: Fault | null;
  /** Does it, keeps what is open then, and reads again where the proposal no longer holds. Null when it did not work. */
  act<T extends Settled>(work: (of: Administration) => Promise<Result<T, Fault>>): Promise<T | null>;
}

export function useSettling({ state, seeOpen, check }: Run): Settling {
  const { ports, settings, asOf } = usePane();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  useLayoutEffect(() => keepKeyboard, []);
  return {
    busy,
    fault,
    async act(work) {
      const administration = currentAdministration(settings);
      if (administration === null) return null;
      setBusy(true);
      setFault(null);
      const done = await orUnexpected(work(administration));
      const kept = await ports.journal.load(administration.id);
      setBusy(false);
      if (!done.ok) {
        setFault(done.error);
        return null;
      }
      const { open, unfiled } = done.value;
      setFault(unfiled?.fault ?? null);
      seeOpen(open, kept.ok ? kept.value : []);
      if (state.checked !== null && state.result === null && changedBetween(state.open, open))
        void check(settings, asOf, true);
      return done.value;
    },
  };
}

/** What is settled goes away, and the button that settled it: the keyboard goes on at the title of the page. */
function keepKeyboard(): void {
  const { activeElement } = document;
  queueMicrotask(() => {
    if (activeElement?.isConnected !== false || !document.hasFocus()) return;
    document.querySelector<HTMLElement>('main h2[tabindex="-1"]')?.focus();
  });
}
