import type { Fault, SendEntry } from '../../app/ports';
import type { MailOutcome } from '../../app/sending/results';

/** What a mail is called of which nobody can tell, where the journal does not say why. */
const unverified: Fault = { code: 'mail-unverified', detail: '' };

/** Outcomes as the journal has them after mails on their way were looked for: those of a run end with the run. */
export function finalOutcomes(
  outcomes: readonly MailOutcome[],
  entries: readonly SendEntry[],
): readonly MailOutcome[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return outcomes.map((outcome) => {
    const entry = byKey.get(outcome.key);
    if (outcome.state !== 'pending' || entry === undefined) return outcome;
    const { mail, key } = outcome;
    const fault = entry.fault ?? unverified;
    if (entry.state === 'sent') return { mail, key, state: 'sent', earlier: false };
    if (entry.state === 'unknown') return { mail, key, state: 'unknown', fault };
    if (entry.state === 'failed') return { mail, key, state: 'failed', fault };
    return outcome;
  });
}
