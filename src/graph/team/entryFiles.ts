import type { TeamEntry } from '../../app/ports';
import { type DossierEvent, decodeEvents, encodeEvent, MAX_DETAIL, type MailEvent } from '../../core/index';
import { eventOf, type MailFacts, Rows, rowOf } from '../record';
import { z } from '../shape';
import { Moment, Text } from './bounds';
import { VERSION } from './claimFiles';

const End = z.object({
  of: z.string().regex(/^[0-9a-f]{64}$/),
  number: z.number().int().min(1),
  key: Text,
  state: z.enum(['sent', 'failed', 'cancelled']),
});

/** What one mail meant for the dossier: its facts once, then a row for each event as in the mail's own record. */
const Mail = z.object({
  key: Text,
  sentAt: Moment,
  subject: Text,
  to: z.array(Text).max(500),
  internetMessageId: Text.nullable(),
  conversationId: Text.nullable(),
  events: Rows,
});

/** Content of an entry's file. */
export const EntryFile = z.object({
  version: z.literal(VERSION),
  at: Moment,
  administration: Text,
  ends: z.array(End),
  mails: z.array(Mail),
  /** Events that no mail of ours tells, as rows of the dossier table; left out where there are none. */
  filed: z.array(z.tuple([Text, Text, Text, Text, Text, Text, z.string().max(MAX_DETAIL)])).optional(),
});
type EntryFile = z.infer<typeof EntryFile>;

const factsOf = ({ at, detail }: MailEvent): MailFacts => ({
  key: detail.mailKey,
  sentAt: at,
  subject: detail.subject,
  to: detail.to,
  internetMessageId: detail.internetMessageId,
  conversationId: detail.conversationId,
});

/** What is written for an entry: in the same form each time, since its digest is part of the name. */
export function entryContent({ at, administration, ends, events }: TeamEntry): EntryFile {
  const mails: EntryFile['mails'] = [];
  let last = '';
  const filed: NonNullable<EntryFile['filed']> = [];
  for (const event of events) {
    if (event.kind !== 'reminder-sent' && event.kind !== 'notice') {
      const row = encodeEvent(event);
      if (row.ok) filed.push([...row.value]);
      continue;
    }
    const facts = factsOf(event);
    const same = JSON.stringify(facts);
    const mail = same === last ? mails.at(-1) : undefined;
    if (mail) mail.events.push(rowOf(event));
    else mails.push({ ...facts, to: [...facts.to], events: [rowOf(event)] });
    last = same;
  }
  const shortEnds = ends.map(({ of, number, key, state }) => ({ of, number, key, state }));
  return {
    version: VERSION,
    at,
    administration,
    ends: shortEnds,
    mails,
    ...(filed.length === 0 ? {} : { filed }),
  };
}

/** The entry in a file. */
export const entryIn = ({ at, administration, ends, mails, filed = [] }: EntryFile): TeamEntry => ({
  at,
  administration,
  ends,
  events: [
    ...mails.flatMap(({ events, ...facts }): DossierEvent[] => events.map((row) => eventOf(row, facts))),
    ...decodeEvents(filed, 1).events,
  ],
});
