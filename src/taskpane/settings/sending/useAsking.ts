import { useRef, useState } from 'react';
import type { Fault, Identity, Purpose } from '../../../app/ports';
import { ok, type Result } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';

/** What was asked of Microsoft 365 for this purpose, and what became of it. */
export interface Asking<T> {
  readonly busy: boolean;
  /** Null before it is asked, and when the user closed Microsoft's window. */
  readonly answer: Result<T, Fault> | null;
  readonly ask: (work: () => Promise<Result<T, Fault>>) => Promise<void>;
  /** What was asked before is of no interest any more. */
  readonly clear: () => void;
}

/** Asks after a sign-in for the purpose, with Microsoft's window where it is needed. */
export function useAsking<T>(identity: Identity, purpose: Purpose): Asking<T> {
  const [busy, setBusy] = useState(false);
  const [answer, setAnswer] = useState<Result<T, Fault> | null>(null);
  /** Number of the last question: what an earlier one answers is dropped. */
  const latest = useRef(0);

  const asked = async (work: () => Promise<Result<T, Fault>>): Promise<Result<T, Fault> | null> => {
    const known = await identity.signIn('silent', [purpose]);
    const signedIn =
      known.ok && known.value !== null ? known : await identity.signIn('interactive', [purpose]);
    if (!signedIn.ok) return signedIn;
    return signedIn.value === null ? null : work();
  };
  return {
    busy,
    answer,
    ask: async (work) => {
      const turn = ++latest.current;
      setBusy(true);
      setAnswer(null);
      const given = await orUnexpected<Result<T, Fault> | null, Fault>(asked(work).then(ok));
      if (latest.current !== turn) return;
      setBusy(false);
      setAnswer(given.ok ? given.value : given);
    },
    clear: () => {
      latest.current += 1;
      setBusy(false);
      setAnswer(null);
    },
  };
}
