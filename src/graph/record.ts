import { type MailEvent, plainReminder } from '../core/index';
import { z } from './shape';

/**
 * What a mail says of itself; such facts are read from the mail and not kept a second time in its record.
 */
export interface MailFacts {
  readonly key: string;
  /** Moment of sending, UTC, ISO 8601. */
  readonly sentAt: string;
  readonly subject: string;
  readonly to: readonly string[];
  readonly internetMessageId: string | null;
  readonly conversationId: string | null;
}

const whole = z.number().int();
/** id, item, customer, by, level (0 in a notice), day, document, open, currency */
const columns = (least: 0 | 1) =>
  [
    z.string().min(1),
    z.string(),
    z.string(),
    z.string(),
    whole.min(least),
    whole,
    z.string(),
    whole,
    z.string(),
  ] as const;
const charge = z.tuple([z.enum(['interest', 'costs', 'fixed', 'fee']), whole.min(0)]);
const asked = [whole.nullable(), z.enum(['email', 'post']), z.string().nullable(), z.array(charge)] as const;
/** Costs and per cent that were announced; or, of old, only that something was, which is as good as nothing. */
const told = z.union([z.literal(true), z.tuple([whole.min(0), z.number().min(0).nullable()])]);
/** Last day to pay, how it went, text, charges, what was announced. Left out where the reminder has none of them. */
const Asked = z.union([z.tuple(asked), z.tuple([...asked, told])]);
const Row = z.union([
  z.tuple([z.literal('reminder-sent'), ...columns(1)]),
  z.tuple([z.literal('reminder-sent'), ...columns(1), Asked]),
  z.tuple([z.literal('notice'), ...columns(0)]),
]);
/** Events of one mail, each without what the mail itself says. */
const Rows = z.array(Row).min(1);
export type Row = z.infer<typeof Row>;

/** A row by itself; null where it is damaged or of a kind that is not known. */
export function readRow(row: unknown): Row | null {
  const read = Row.safeParse(row);
  return read.success ? read.data : null;
}

/** An event without what its mail says; `eventOf` puts it together again. */
export function rowOf(event: MailEvent): Row {
  const { id, item, customer, by, detail } = event;
  const { day, document, open, currency } = detail;
  if (event.kind === 'notice') return [event.kind, id, item, customer, by, 0, day, document, open, currency];
  const { level, payBy, by: carrier, text, charges, announced } = event.detail;
  const bare = payBy === null && carrier === 'email' && text === null;
  const plain = bare && charges.length === 0 && announced === null;
  const row = [event.kind, id, item, customer, by, level, day, document, open, currency] as const;
  if (plain) return [...row];
  const sums = charges.map(({ kind, amount }): z.infer<typeof charge> => [kind, amount]);
  if (announced === null) return [...row, [payBy, carrier, text, sums]];
  return [...row, [payBy, carrier, text, sums, [announced.costs, announced.percent]]];
}

/** Format of the record; another number is a newer add-in's and not guessed at. */
const VERSION = '1';

/**
 * The events of a mail as one text for its property: version, length, rows. The length tells a cut text
 * from a whole one: Exchange may give only the first 255 characters of a property in a list.
 * `encodeRecord([…]) //=> '1|98|[["reminder-sent","e1",…]]'`
 */
export function encodeRecord(events: readonly MailEvent[]): string {
  const rows = JSON.stringify(events.map(rowOf));
  return `${VERSION}|${rows.length}|${rows}`;
}

/** A record read back: its events, or why there are none. */
export type DecodedRecord =
  | { readonly state: 'whole'; readonly events: readonly MailEvent[] }
  | { readonly state: 'cut' }
  | { readonly state: 'damaged' };

/** Reads a record with the facts of its mail; nothing in it is trusted. */
export function decodeRecord(text: string, mail: MailFacts): DecodedRecord {
  const [, version, length, rows] = /^(\d+)\|(\d+)\|(.*)$/s.exec(text) ?? [];
  if (version !== VERSION || rows === undefined) return { state: 'damaged' };
  if (rows.length < Number(length)) return { state: 'cut' };
  const parsed = Rows.safeParse(json(rows));
  return parsed.success
    ? { state: 'whole', events: parsed.data.map((row) => eventOf(row, mail)) }
    : { state: 'damaged' };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The event of a row, with the facts of its mail. */
export function eventOf(
  [kind, id, item, customer, by, level, day, document, open, currency, asked]: Row,
  mail: MailFacts,
): MailEvent {
  const base = { id, at: mail.sentAt, by, item, customer };
  const { key: mailKey, subject, to, internetMessageId, conversationId } = mail;
  const mailed = { day, mailKey, document, open, currency, subject, to, internetMessageId, conversationId };
  if (kind === 'notice') return { ...base, kind, detail: mailed };
  return {
    ...base,
    kind,
    detail: { ...mailed, level, ...(asked === undefined ? plainReminder : askedOf(asked)) },
  };
}

const askedOf = ([payBy, by, text, charges, announced]: z.infer<typeof Asked>): typeof plainReminder => ({
  payBy,
  by,
  text,
  charges: charges.map(([kind, amount]) => ({ kind, amount })),
  announced: Array.isArray(announced) ? { costs: announced[0], percent: announced[1] } : null,
});
