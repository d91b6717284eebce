import type { LetterLack, ProposedMail } from '../core/index';
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

/** A mail that was not written: its letter lacks what the law wants of it. */
export interface RefusedMail {
  readonly proposed: ProposedMail;
  readonly lack: LetterLack;
}

export interface WrittenRun {
  readonly written: readonly WrittenMail[];
  readonly refused: readonly RefusedMail[];
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
 * ticked it, and to file it would count as reminded what nobody agreed to; nor is one that lacks what the law wants.
 */
export async function writeRun(
  ports: Pick<Ports, 'letters' | 'links' | 'hash'>,
  { checked, sender, by, at }: WriteInput,
): Promise<WrittenRun> {
  const { proposal } = checked;
  const mails = proposal.mails.filter((mail) => !waitsForPerson(mail));
  const keys = await mailKeys(ports, checked, mails, { administration: sender.id, tenantId: '' });
  const facts = { ...letterFacts(ports, checked, sender), by, at };
  const written: WrittenMail[] = [];
  const refused: RefusedMail[] = [];
  for (const [index, proposed] of mails.entries()) {
    const { mail, lack } = outgoing(ports.letters, proposed, keys[index] ?? '', facts);
    if (lack !== null) refused.push({ proposed, lack });
    else written.push({ proposed, mail: proposed.blocked === null ? mail : toNobody(mail) });
  }
  return { written, refused };
}

const toNobody = (mail: OutgoingMail): OutgoingMail => ({
  ...mail,
  to: [],
  cc: [],
  events: mail.events.map((event) => withDetail(event, { to: [] })),
});
