import { fail, ok, type Result } from '../../core/index';
import type { Delivery, StoredMessage } from './message';
import type { Post } from './post';
import { deliveryShape, isObject, messageShape, wrongIn } from './snapshotShape';

/** All that the stand-in keeps between visits. */
export interface Snapshot {
  readonly version: 2;
  /** Messages and attachments ever made: the next id. */
  readonly made: number;
  /** Messages that ever came into a folder; a snapshot of before lacks it. */
  readonly arrived?: number;
  readonly mailboxes: readonly { readonly address: string; readonly messages: readonly StoredMessage[] }[];
  readonly deliveries: readonly Delivery[];
  /** What the drives keep; none where there are none. */
  readonly drive?: unknown;
}

export function writeSnapshot(post: Post, drive: unknown): Snapshot {
  return {
    version: 2,
    made: post.numbers.made,
    arrived: post.numbers.arrived,
    mailboxes: post.mailboxes.map(({ owner, contents }) => ({ address: owner.address, messages: contents })),
    deliveries: post.deliveries,
    ...(drive === undefined ? {} : { drive }),
  };
}

/** Messages of before lack these. */
const added = {
  cc: [],
  replyTo: [],
  attachments: [],
  leavesAt: [],
  messageClass: 'IPM.Note',
  uniqueContent: null,
  categories: [],
  mime: null,
  arrival: 0,
};

/**
 * Reads a snapshot; the error names the first thing that is wrong, such as `mailboxes[0].messages[3].subject`. One of
 * version 1 has the messages of a single mailbox, which become those of `address`.
 */
export function readSnapshot(json: unknown, address: string): Result<Snapshot, string> {
  const { version, made, arrived = 0, messages, mailboxes, deliveries, drive } = isObject(json) ? json : {};
  if (version !== 1 && version !== 2) return fail('version');
  if (!isCount(made)) return fail('made');
  if (!isCount(arrived)) return fail('arrived');
  if (version === 1) {
    const read = readMessages(messages, 'messages');
    if (!read.ok) return read;
    return ok({ version: 2, made, arrived, mailboxes: [{ address, messages: read.value }], deliveries: [] });
  }
  const read = readMailboxes(mailboxes);
  if (!read.ok) return read;
  if (!Array.isArray(deliveries)) return fail('deliveries');
  for (const [index, one] of deliveries.entries()) {
    const wrong = wrongIn(one, deliveryShape);
    if (wrong !== null) return fail(`deliveries[${index}]${wrong}`);
  }
  return ok({ version, made, arrived, mailboxes: read.value, deliveries: deliveries as Delivery[], drive });
}

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && (value as number) >= 0;

function readMailboxes(mailboxes: unknown): Result<Snapshot['mailboxes'], string> {
  if (!Array.isArray(mailboxes)) return fail('mailboxes');
  const read: Snapshot['mailboxes'][number][] = [];
  for (const [index, one] of mailboxes.entries()) {
    const { address, messages } = isObject(one) ? one : {};
    if (typeof address !== 'string') return fail(`mailboxes[${index}].address`);
    const checked = readMessages(messages, `mailboxes[${index}].messages`);
    if (!checked.ok) return checked;
    read.push({ address, messages: checked.value });
  }
  return ok(read);
}

function readMessages(messages: unknown, path: string): Result<readonly StoredMessage[], string> {
  if (!Array.isArray(messages)) return fail(path);
  const read: StoredMessage[] = [];
  for (const [index, one] of messages.entries()) {
    const message: unknown = isObject(one) ? { ...added, ...one } : one;
    const wrong = wrongIn(message, messageShape);
    if (wrong !== null) return fail(`${path}[${index}]${wrong}`);
    read.push(message as StoredMessage);
  }
  return ok(read);
}
