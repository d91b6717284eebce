import type { SendEntry } from '../../../app/ports';
import type { MailOutcome } from '../../../app/sending/results';

/**
 * What became of a mail by now: one that was on its way, uncertain or in Drafts at the end of the run may have got
 * further since. Without an entry it is as it was.
 */
export function outcomeNow(outcome: MailOutcome, entry: SendEntry | undefined): MailOutcome {
  if (entry === undefined || !mayChange.has(outcome.state)) return outcome;
  const { mail, key } = outcome;
  const fault = entry.fault ?? { code: 'mail-unverified' as const, detail: '' };
  switch (entry.state) {
    case 'sent':
      return { mail, key, state: 'sent', earlier: false };
    case 'submitting':
    case 'pending':
      return { mail, key, state: 'pending' };
    case 'unknown':
    case 'failed':
      return { mail, key, state: entry.state, fault };
    case 'cancelled':
      return { mail, key, state: 'waiting' };
    default:
      return outcome;
  }
}

/** States after which something may still follow. */
const mayChange: ReadonlySet<MailOutcome['state']> = new Set(['pending', 'unknown', 'drafted']);
