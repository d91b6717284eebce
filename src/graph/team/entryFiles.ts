import type { TeamEntry } from '../../app/ports';
import { type DossierEvent, encodeEvent, type MailEvent } from '../../core/index';
import { type MailFacts, type Row, rowOf } from '../record';
import { VERSION } from './claimFiles';

/** An event that no mail of ours tells, as a row of the dossier table. */
type FiledRow = readonly string[];

/** What one mail meant for the dossier: its facts once, then a row for each event as in the mail's own record. */
interface MailRows extends MailFacts {
  readonly events: readonly Row[];
}

/** Content of an entry's file, as it is written. */
export interface EntryContent extends Pick<TeamEntry, 'at' | 'administration' | 'ends'> {
  readonly version: typeof VERSION;
  readonly mails: readonly MailRows[];
  /** Left out where there are none. */
  readonly filed?: readonly FiledRow[];
}

const factsOf = ({ at, detail }: MailEvent): MailFacts => ({
  key: detail.mailKey,
  sentAt: at,
  subject: detail.subject,
  to: detail.to,
  internetMessageId: detail.internetMessageId,
  conversationId: detail.conversationId,
});

/**
 * What is written for an entry: in the same form each time, since its digest is part of the name. Null where one of its
 * events is longer than a row of the dossier may be.
 */
export function entryContent({ at, administration, ends, events }: TeamEntry): EntryContent | null {
  const mails: (MailFacts & { readonly events: Row[] })[] = [];
  let last = '';
  const filed: FiledRow[] = [];
  for (const event of events) {
    if (!isMailEvent(event)) {
      const row = encodeEvent(event);
      if (!row.ok) return null;
      filed.push(row.value);
      continue;
    }
    const facts = factsOf(event);
    const same = JSON.stringify(facts);
    const mail = same === last ? mails.at(-1) : undefined;
    if (mail) mail.events.push(rowOf(event));
    else mails.push({ ...facts, events: [rowOf(event)] });
    last = same;
  }
  return {
    version: VERSION,
    at,
    administration,
    ends: ends.map(({ of, number, key, state }) => ({ of, number, key, state })),
    mails,
    ...(filed.length === 0 ? {} : { filed }),
  };
}

const isMailEvent = (event: DossierEvent): event is MailEvent =>
  event.kind === 'reminder-sent' || event.kind === 'notice';
