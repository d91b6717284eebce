import { type Delivery, folders, type StoredMessage } from './message';

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const number: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const moment: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const objectOf =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));

export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const headers = listOf(objectOf({ name: text, value: text }));

/** What each field of a kept message must be. */
export const messageShape: Record<keyof StoredMessage, Check> = {
  id: text,
  folder: oneOf(folders),
  isDraft: flag,
  subject: text,
  contentType: oneOf(['html', 'text']),
  content: text,
  from: text,
  fromName: text,
  to: listOf(text),
  cc: listOf(text),
  replyTo: listOf(text),
  attachments: listOf(
    objectOf({
      id: text,
      name: text,
      contentType: text,
      contentId: orNull(text),
      isInline: flag,
      contentBytes: text,
    }),
  ),
  headers,
  properties: listOf(objectOf({ id: text, value: text })),
  internetMessageId: text,
  conversationId: text,
  createdAt: moment,
  sentAt: orNull(moment),
  messageClass: text,
  uniqueContent: orNull(text),
  categories: listOf(text),
  mime: orNull(text),
  arrival: number,
  leavesAt: listOf(number),
};

export const deliveryShape: Record<keyof Delivery, Check> = {
  from: text,
  at: number,
  to: listOf(text),
  cc: listOf(text),
  subject: text,
  headers,
  internetMessageId: text,
};

/** Where a value differs from a shape, such as `.subject`; '' when it is no object at all, null when it is right. */
export function wrongIn(value: unknown, shape: Readonly<Record<string, Check>>): string | null {
  if (!isObject(value)) return '';
  const wrong = Object.entries(shape).find(([name, check]) => !check(value[name]));
  return wrong ? `.${wrong[0]}` : null;
}
