import { plainReminder, type ReminderSent } from '../core/index';
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
/** id, item, customer, by, level, day, document, open, currency */
const Reminder = z.tuple([
  z.literal('reminder-sent'),
  z.string().min(1),
  z.string(),
  z.string(),
  z.string(),
  whole.min(1),
  whole,
  z.string(),
  whole,
  z.string(),
]);
const Rows = z.array(Reminder).min(1);
type Row = z.infer<typeof Reminder>;

const rowOf = ({ kind, id, item, customer, by, detail }: ReminderSent): Row => [
  kind,
  id,
  item,
  customer,
  by,
  detail.level,
  detail.day,
  detail.document,
  detail.open,
  detail.currency,
];

/** Format of the record; another number is a newer add-in's and not guessed at. */
const VERSION = '1';

/**
 * The events of a mail as one text for its property: version, length, rows. The length tells a cut text
 * from a whole one: Exchange may give only the first 255 characters of a property in a list.
 * `encodeRecord([…]) //=> '1|98|[["reminder-sent","e1",…]]'`
 */
export function encodeRecord(events: readonly ReminderSent[]): string {
  const rows = JSON.stringify(events.map(rowOf));
  return `${VERSION}|${rows.length}|${rows}`;
}

/** A record read back: its events, or why there are none. */
export type DecodedRecord =
  | { readonly state: 'whole'; readonly events: readonly ReminderSent[] }
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

function eventOf(
  [kind, id, item, customer, by, level, day, document, open, currency]: Row,
  mail: MailFacts,
): ReminderSent {
  return {
    kind,
    id,
    at: mail.sentAt,
    by,
    item,
    customer,
    detail: {
      ...plainReminder,
      level,
      day,
      mailKey: mail.key,
      document,
      open,
      currency,
      subject: mail.subject,
      to: mail.to,
      internetMessageId: mail.internetMessageId,
      conversationId: mail.conversationId,
    },
  };
}
