import { fail, ok, type Result } from '../../core/index';
import { folders, type StoredMessage } from './message';

/** The mailbox as it is kept between visits. */
export interface Snapshot {
  readonly version: 1;
  /** Messages ever made: the next id. */
  readonly made: number;
  readonly messages: readonly StoredMessage[];
}

export const writeSnapshot = (contents: Pick<Snapshot, 'made' | 'messages'>): Snapshot => ({
  version: 1,
  ...contents,
});

type Check = (value: unknown) => boolean;
const text: Check = (value) => typeof value === 'string';
const flag: Check = (value) => typeof value === 'boolean';
const moment: Check = (value) => typeof value === 'string' && !Number.isNaN(Date.parse(value));
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const oneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const pair =
  (first: string, second: string): Check =>
  (value) =>
    isObject(value) && text(value[first]) && text(value[second]);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shape: Record<keyof StoredMessage, Check> = {
  id: text,
  folder: oneOf(folders),
  isDraft: flag,
  subject: text,
  contentType: oneOf(['html', 'text']),
  content: text,
  from: text,
  fromName: text,
  to: listOf(text),
  headers: listOf(pair('name', 'value')),
  properties: listOf(pair('id', 'value')),
  internetMessageId: text,
  conversationId: text,
  createdAt: moment,
  sentAt: (value) => value === null || moment(value),
};

/** Reads a snapshot; the error names the first thing that is wrong, such as `messages[3].subject`. */
export function readSnapshot(json: unknown): Result<Snapshot, string> {
  const { version, made, messages } = isObject(json) ? json : {};
  if (version !== 1) return fail('version');
  if (typeof made !== 'number' || !Number.isInteger(made) || made < 0) return fail('made');
  if (!Array.isArray(messages)) return fail('messages');
  for (const [index, message] of messages.entries()) {
    if (!isObject(message)) return fail(`messages[${index}]`);
    const wrong = Object.entries(shape).find(([name, check]) => !check(message[name]));
    if (wrong) return fail(`messages[${index}].${wrong[0]}`);
  }
  return ok({ version: 1, made, messages: messages as StoredMessage[] });
}
