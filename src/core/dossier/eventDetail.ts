import type { BalanceChanged, DossierEvent, DueDateMoved, ReminderSent } from './event';

type Fields = Readonly<Record<string, unknown>>;
type Named<T> = { readonly [name in keyof T]?: unknown };

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isWholeOrNull = (value: unknown): value is number | null => value === null || isWhole(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** How the detail of each kind of event is read; null when it is not one. */
const readers: Readonly<Record<DossierEvent['kind'], (fields: Fields) => DossierEvent['detail'] | null>> = {
  'reminder-sent': reminderDetail,
  'item-cleared': balanceDetail,
  'item-partly-paid': balanceDetail,
  'item-reopened': balanceDetail,
  'item-unsure': balanceDetail,
  'due-date-moved': dueDetail,
};

export const isEventKind = (kind: string): kind is DossierEvent['kind'] => Object.hasOwn(readers, kind);

/** Kind and detail of an event from its JSON, or null when it is damaged. Fields of a later version are left out. */
export function decodeDetail(
  kind: DossierEvent['kind'],
  json: string,
): { readonly kind: DossierEvent['kind']; readonly detail: DossierEvent['detail'] } | null {
  const fields = parsed(json);
  const detail = fields === null ? null : readers[kind](fields);
  return detail === null ? null : { kind, detail };
}

function reminderDetail(fields: Fields): ReminderSent['detail'] | null {
  const { level, day, mailKey, document, open, currency, subject, to }: Named<ReminderSent['detail']> =
    fields;
  const { internetMessageId = null, conversationId = null }: Named<ReminderSent['detail']> = fields;
  const sound =
    isWhole(level) &&
    level >= 1 &&
    isWhole(day) &&
    isText(mailKey) &&
    isText(document) &&
    isWhole(open) &&
    isText(currency) &&
    isText(subject) &&
    isTexts(to) &&
    isTextOrNull(internetMessageId) &&
    isTextOrNull(conversationId);
  if (!sound) return null;
  return { level, day, mailKey, document, open, currency, subject, to, internetMessageId, conversationId };
}

function balanceDetail(fields: Fields): BalanceChanged['detail'] | null {
  const { day, document, currency, before, after }: Named<BalanceChanged['detail']> = fields;
  const sound = isWhole(day) && isText(document) && isText(currency) && isWhole(before) && isWhole(after);
  return sound ? { day, document, currency, before, after } : null;
}

function dueDetail(fields: Fields): DueDateMoved['detail'] | null {
  const { day, document, before = null, after = null }: Named<DueDateMoved['detail']> = fields;
  const sound = isWhole(day) && isText(document) && isWholeOrNull(before) && isWholeOrNull(after);
  return sound ? { day, document, before, after } : null;
}

function parsed(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}
