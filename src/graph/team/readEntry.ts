import type { ClaimEnd, TeamEntry } from '../../app/ports';
import { type DossierEvent, decodeEvents, MAX_DETAIL } from '../../core/index';
import { eventOf, readRow } from '../record';
import { z } from '../shape';
import { isBounded, jsonIn, Moment, Text } from './bounds';
import { VERSION } from './claimFiles';

const Many = z.array(z.unknown());

/** An entry's file from outside: each end, mail and row in it is read by itself, so that a bad one hides no other. */
export const EntryFile = z.object({
  version: z.literal(VERSION),
  at: Moment,
  administration: Text,
  ends: Many,
  mails: Many,
  filed: Many.optional(),
});

const End = z.object({
  of: z.string().regex(/^[0-9a-f]{64}$/),
  number: z.number().int().min(1),
  key: Text,
  state: z.enum(['sent', 'failed', 'cancelled']),
});

const Mail = z.object({
  key: Text,
  sentAt: Moment,
  subject: Text,
  to: z.array(Text).max(500),
  internetMessageId: Text.nullable(),
  conversationId: Text.nullable(),
  events: z.array(z.unknown()).min(1),
});

/** An entry that was read. */
export interface EntryRead {
  readonly entry: TeamEntry;
  /** True when something in the file was passed over: it is damaged, or a newer program wrote it. */
  readonly damaged: boolean;
}

/** The entry in a file; null where nothing of it can be read. */
export function readEntry(bytes: Uint8Array): EntryRead | null {
  const file = EntryFile.safeParse(jsonIn(bytes));
  if (!file.success) return null;
  const { at, administration, ends, mails, filed = [] } = file.data;
  const readEnds = ends.flatMap((end): ClaimEnd[] => {
    const read = End.safeParse(end);
    return read.success ? [read.data] : [];
  });
  const mailed = mails.map(eventsOfMail);
  const rows = filed.flatMap((row) => (isFiledRow(row) ? [row] : []));
  const { events, issues } = decodeEvents(rows, 1);
  const isWhole =
    readEnds.length === ends.length &&
    mailed.every(({ damaged }) => !damaged) &&
    rows.length === filed.length &&
    issues.length === 0;
  const all = [...mailed.flatMap((mail) => mail.events), ...events];
  return { entry: { at, administration, ends: readEnds, events: all }, damaged: !isWhole };
}

function eventsOfMail(given: unknown): {
  readonly events: readonly DossierEvent[];
  readonly damaged: boolean;
} {
  const mail = Mail.safeParse(given).data;
  if (mail === undefined || mail.events.length > MOST_ROWS) return { events: [], damaged: true };
  const { events: rows, ...facts } = mail;
  const events = rows.flatMap((given): DossierEvent[] => {
    const row = readRow(given);
    return row === null || !isBounded(row) ? [] : [eventOf(row, facts)];
  });
  return { events, damaged: events.length < rows.length };
}

/** Rows of one mail: more invoices than a customer has. */
const MOST_ROWS = 20_000;
/** Texts and characters of a row of the dossier table. */
const CELLS = 7;
const LONGEST_CELL = 1000;

/** A row of bounded texts; what they say is read as that of the dossier table. By hand: there are many. */
const isFiledRow = (row: unknown): row is readonly string[] =>
  Array.isArray(row) &&
  row.length === CELLS &&
  row.every(
    (cell, index) =>
      typeof cell === 'string' && cell.length <= (index < CELLS - 1 ? LONGEST_CELL : MAX_DETAIL),
  );
