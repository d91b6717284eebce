import { type DossierEvent, eventsOf, type Language, ok, type Result, withoutForgotten } from '../core/index';
import { eventsCsv, summaryText } from './dossier/exportTexts';
import type { Administration, Fault, Ports } from './ports';
import { nameOf } from './replies/mailEvents';

type ExportPorts = Pick<Ports, 'dossier' | 'teams' | 'inbox' | 'hash' | 'zip'> & {
  readonly clock: Pick<Ports['clock'], 'today'>;
};

export interface ExportInput {
  readonly administration: Administration;
  /** Id of the customer, and its name. */
  readonly customer: string;
  readonly name: string;
  readonly language: Language;
}

/**
 * All that is known of a customer as a zip file: `summary.txt` for people, `events.csv` and `events.json` for machines,
 * and each mail as it came, `mail-….eml`, from the team folder or else the mailbox. A mail that neither has is named in
 * the summary. Names of files say nothing of the customer.
 */
export async function exportDossier(
  ports: ExportPorts,
  { administration, customer, name, language }: ExportInput,
): Promise<Result<Uint8Array, Fault>> {
  const filed = await ports.dossier.load({ archive: true });
  if (!filed.ok) return filed;
  const events = withoutForgotten(eventsOf(filed.value.events, administration.id))
    .filter((event) => event.customer === customer)
    .toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
  const files: Record<string, Uint8Array> = {};
  const missing: string[] = [];
  for (const [id, subject] of mailsIn(events)) {
    const original = await originalOf(ports, administration, id);
    if (original === null) missing.push(subject);
    else files[`mail-${(await ports.hash.sha256(id)).slice(0, 16)}.eml`] = original;
  }
  const utf8 = new TextEncoder();
  const summary = summaryText({ name, today: ports.clock.today(), events, missing }, language);
  files['summary.txt'] = utf8.encode(`\ufeff${summary}`);
  files['events.csv'] = utf8.encode(eventsCsv(events));
  files['events.json'] = utf8.encode(JSON.stringify(events, null, 2));
  return ok(await ports.zip(files));
}

/** Subjects by message id, of the mails that events speak of. */
function mailsIn(events: readonly DossierEvent[]): ReadonlyMap<string, string> {
  const mails = new Map<string, string>();
  for (const { detail } of events)
    if ('internetMessageId' in detail && detail.internetMessageId !== null)
      mails.set(detail.internetMessageId, detail.subject);
  return mails;
}

/** A mail as it came; null where it is nowhere, or cannot be read now. */
async function originalOf(
  { teams, inbox, hash }: Pick<ExportPorts, 'teams' | 'inbox' | 'hash'>,
  { team, mailbox }: Administration,
  internetMessageId: string,
): Promise<Uint8Array | null> {
  if (team !== null) {
    const digest = await hash.sha256(nameOf({ internetMessageId, id: '' }));
    const kept = await teams.shelf(team).mail(digest);
    if (kept.ok && kept.value !== null) return kept.value;
  }
  const found = await inbox(mailbox).find(internetMessageId);
  if (!found.ok || found.value === null) return null;
  const original = await inbox(mailbox).original(found.value);
  return original.ok ? original.value : null;
}
