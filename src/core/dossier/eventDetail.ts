import type { ReminderSent } from './event';

type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): value is string => typeof value === 'string';
const isTextOrNull = (value: unknown): value is string | null => value === null || isText(value);
const isWhole = (value: unknown): value is number => Number.isSafeInteger(value);
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText);

/** Detail of a sent reminder from its JSON, or null when it is not one. Fields of a later version are left out. */
export function decodeDetail(json: string): ReminderSent['detail'] | null {
  const fields = parsed(json);
  if (fields === null) return null;
  const { level, day, mailKey, document, open, currency, subject, to } = fields as Fields & {
    readonly [name in keyof ReminderSent['detail']]?: unknown;
  };
  const { internetMessageId = null, conversationId = null } = fields as {
    readonly internetMessageId?: unknown;
    readonly conversationId?: unknown;
  };
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

function parsed(json: string): Fields | null {
  try {
    const value: unknown = JSON.parse(json);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}
