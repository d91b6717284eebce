import { useCallback, useEffect, useState } from 'react';
import {
  createPublishedRecord,
  describeOpenItems,
  type OpenItemsBeside,
  type PublishedRecord,
} from '../../../app/describeOpenItems';
import type { Correspondent, Fault } from '../../../app/ports';
import { ok } from '../../../core/index';
import { orUnexpected } from '../../frame/orUnexpected';
import type { OutlookPorts } from '../outlookContext';

/** What is known of the open items of the people of a mail. */
export type OpenView =
  | { readonly kind: 'waiting' | 'no-folder' | 'signed-out' }
  | { readonly kind: 'fault'; readonly fault: Fault }
  | { readonly kind: 'found'; readonly beside: OpenItemsBeside };

/** The lists that were read, kept from mail to mail; null until the first, and to read them again. */
export interface KeptLists {
  record: PublishedRecord | null;
}

/** Looks up what is open of these people; without a team folder on this computer nothing is asked of Microsoft 365. */
export function useOpenItems(
  ports: OutlookPorts,
  kept: KeptLists,
  people: readonly Correspondent[],
): { readonly view: OpenView; readonly lookAgain: () => void } {
  const [view, setView] = useState<OpenView>({ kind: 'waiting' });
  const [attempt, setAttempt] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt is the same again.
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<OpenView> => {
      kept.record ??= createPublishedRecord(ports);
      if (!kept.record.knowsCompanies()) return { kind: 'no-folder' };
      const signedIn = await ports.identity.signIn('silent', ['team-folder']);
      if (!signedIn.ok) return { kind: 'fault', fault: signedIn.error };
      if (signedIn.value === null) return { kind: 'signed-out' };
      return { kind: 'found', beside: await describeOpenItems(kept.record, people) };
    };
    void orUnexpected<OpenView, Fault>(look().then(ok)).then((seen) => {
      if (!gone) setView(seen.ok ? seen.value : { kind: 'fault', fault: seen.error });
    });
    return () => {
      gone = true;
    };
  }, [ports, kept, people, attempt]);

  return { view, lookAgain: useCallback(() => setAttempt((before) => before + 1), []) };
}
