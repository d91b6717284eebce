import { fail, type Result } from '../core/index';
import type { Administration, Fault, Inbox, Ports, ReadMail } from './ports';

/** A mail that the dossier, or the list of replies, speaks of. */
export interface SoughtMail {
  /** Id in the mailbox; null where only the message id is known. */
  readonly id: string | null;
  readonly internetMessageId: string | null;
}

type OpenPorts = Pick<Ports, 'inbox' | 'openMailReader' | 'teams' | 'hash'>;
type Where = Pick<Administration, 'mailbox' | 'team'>;

/**
 * A mail as a person reads it: from the mailbox of the administration, else as the team folder kept it. `mail-gone` where
 * neither has it; `mail-unreadable` and `mail-too-large` as the reader says it.
 */
export async function openFiledMail(
  ports: OpenPorts,
  administration: Where,
  mail: SoughtMail,
): Promise<Result<ReadMail, Fault>> {
  const own = await originalOf(ports.inbox(administration.mailbox), mail);
  const original = own.ok ? own : await keptByTeam(ports, administration, mail, own.error);
  if (!original.ok) return original;
  const reader = await ports.openMailReader();
  return reader.read(original.value);
}

const gone: Result<never, Fault> = fail({ code: 'mail-gone', detail: '' });

/** As it came. An id that the mailbox no longer knows is looked up once more: mails are moved. */
async function originalOf(
  inbox: Inbox,
  { id, internetMessageId }: SoughtMail,
): Promise<Result<Uint8Array, Fault>> {
  const known = id === null ? gone : await inbox.original(id);
  if (known.ok || known.error.code !== 'mail-gone' || internetMessageId === null) return known;
  const found = await inbox.find(internetMessageId);
  if (!found.ok) return found;
  return found.value === null || found.value === id ? gone : inbox.original(found.value);
}

/** Mails are kept there by their message id. Where the folder does not have it either, the mailbox says why. */
async function keptByTeam(
  { teams, hash }: Pick<OpenPorts, 'teams' | 'hash'>,
  { team }: Where,
  { internetMessageId }: SoughtMail,
  why: Fault,
): Promise<Result<Uint8Array, Fault>> {
  if (team === null || internetMessageId === null) return fail(why);
  const kept = await teams.shelf(team).mail(await hash.sha256(internetMessageId));
  return kept.ok && kept.value !== null ? { ok: true, value: kept.value } : fail(why);
}
