import type { ProposedMail } from '../core/index';
import type { CheckedRun } from './checked';
import { letterFacts } from './parts/letterFacts';
import { mailKeys } from './parts/mailKeys';
import { outgoing, withDetail } from './parts/outgoing';
import type { Administration, OutgoingMail, Ports } from './ports';
import { waitsForPerson } from './waitsForPerson';

/** A mail written out, not sent: for a person to look at and send. */
export interface WrittenMail {
  readonly proposed: ProposedMail;
  readonly mail: OutgoingMail;
}

export interface WriteInput {
  readonly checked: CheckedRun;
  readonly sender: Administration;
  /** Who writes it, for the dossier. */
  readonly by: string;
  /** Moment of writing: UTC, ISO 8601. */
  readonly at: string;
}

/**
 * Writes the mails of a checked run, with the events that file them. A mail without a usable address is written
 * too, to nobody: whoever sends it fills the address in. One that waits for a person is not written: nobody has
 * ticked it, and to file it would count as reminded what nobody agreed to.
 */
export async function writeRun(
  ports: Pick<Ports, 'letters' | 'links' | 'hash'>,
  { checked, sender, by, at }: WriteInput,
): Promise<readonly WrittenMail[]> {
  const { proposal } = checked;
  const mails = proposal.mails.filter((mail) => !waitsForPerson(mail));
  const keys = await mailKeys(ports, checked, mails, { administration: sender.id, tenantId: '' });
  const facts = { ...letterFacts(ports, checked, sender), by, at };
  return mails.map((proposed, index) => {
    const mail = outgoing(ports.letters, proposed, keys[index] ?? '', facts);
    return { proposed, mail: proposed.blocked === null ? mail : toNobody(mail) };
  });
}

const toNobody = (mail: OutgoingMail): OutgoingMail => ({
  ...mail,
  to: [],
  events: mail.events.map((event) => withDetail(event, { to: [] })),
});
