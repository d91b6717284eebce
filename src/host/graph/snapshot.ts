import { fail, ok, type Result } from '../../core/index';
import { folders, type StoredMessage } from './message';

/** The mailbox as it is kept between visits. */
export interface Snapshot {
  readonly version: 1;
  /** Messages and attachments ever made: the next id. */
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
const objectOf =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isObject(value) && Object.entries(checks).every(([name, check]) => check(value[name]));

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
  replyTo: listOf(text),
  attachments: listOf(
    objectOf({
      id: text,
      name: text,
      contentType: text,
      contentId: text,
      isInline: flag,
      contentBytes: text,
    }),
  ),
  headers: listOf(objectOf({ name: text, value: text })),
  properties: listOf(objectOf({ id: text, value: text })),
  internetMessageId: text,
  conversationId: text,
  createdAt: moment,
  sentAt: (value) => value === null || moment(value),
};

/** Messages of before lack these. */
const added = { replyTo: [], attachments: [] };

/** Reads a snapshot; the error names the first thing that is wrong, such as `messages[3].subject`. */
export function readSnapshot(json: unknown): Result<Snapshot, string> {
  const { version, made, messages } = isObject(json) ? json : {};
  if (version !== 1) return fail('version');
  if (typeof made !== 'number' || !Number.isInteger(made) || made < 0) return fail('made');
  if (!Array.isArray(messages)) return fail('messages');
  const read: StoredMessage[] = [];
  for (const [index, one] of messages.entries()) {
    if (!isObject(one)) return fail(`messages[${index}]`);
    const message = { ...added, ...one };
    const wrong = Object.entries(shape).find(([name, check]) => !check((message as typeof one)[name]));
    if (wrong) return fail(`messages[${index}].${wrong[0]}`);
    read.push(message as unknown as StoredMessage);
  }
  return ok({ version: 1, made, messages: read });
}
