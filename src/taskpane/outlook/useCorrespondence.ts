import { useCallback, useEffect, useState } from 'react';
import {
  type Correspondence,
  createMailRecord,
  describeCorrespondence,
} from '../../app/describeCorrespondence';
import type { Account, Fault, OpenMail } from '../../app/ports';
import type { Result } from '../../core/index';
import { orUnexpected } from '../frame/orUnexpected';
import type { OutlookPorts } from './outlookContext';

/** What the pane has to show. */
export type View =
  | { readonly kind: 'waiting' | 'signed-out' | 'no-mail' }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | {
      readonly kind: 'found';
      readonly account: Account;
      readonly mail: OpenMail;
      readonly correspondence: Correspondence;
    };

/**
 * Follows the mail in front and looks up what was reminded; an answer that a later mail has overtaken is dropped.
 * `lookAgain` starts anew, sign-in and mailbox included.
 */
export function useCorrespondence({ currentMail, identity, mailbox, clock }: OutlookPorts): {
  readonly view: View;
  readonly lookAgain: () => void;
} {
  const [view, setView] = useState<View>({ kind: 'waiting' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is the same again.
  useEffect(() => {
    let gone = false;
    let latest = 0;
    let stop = (): void => undefined;
    const record = createMailRecord(mailbox, clock);
    const show = (next: View): void => {
      if (!gone) setView(next);
    };

    const look = async (account: Account, seen: Result<OpenMail | null, Fault>): Promise<void> => {
      latest += 1;
      const mine = latest;
      if (!seen.ok) return show({ kind: 'fault', fault: seen.error });
      const mail = seen.value;
      if (mail === null) return show({ kind: 'no-mail' });
      show({ kind: 'waiting' });
      const found = await orUnexpected(describeCorrespondence(record, currentMail.owner, mail));
      if (mine !== latest) return;
      show(
        found.ok
          ? { kind: 'found', account, mail, correspondence: found.value }
          : { kind: 'fault', fault: found.error },
      );
    };

    const start = async (): Promise<void> => {
      show({ kind: 'waiting' });
      const signedIn = await orUnexpected(identity.signIn('silent'));
      if (gone) return;
      if (!signedIn.ok) return show({ kind: 'fault', fault: signedIn.error });
      const account = signedIn.value;
      if (account === null) return show({ kind: 'signed-out' });
      const watching = await orUnexpected(currentMail.watch((seen) => void look(account, seen)));
      if (!watching.ok) return show({ kind: 'fault', fault: watching.error });
      if (gone) watching.value();
      else stop = watching.value;
    };
    void start();
    return () => {
      gone = true;
      stop();
    };
  }, [currentMail, identity, mailbox, clock, attempt]);

  return { view, lookAgain: useCallback(() => setAttempt((before) => before + 1), []) };
}
