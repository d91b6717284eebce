import { Refusal, unknown } from './answer';
import type { Draft } from './message';
import { propertyId } from './propertyId';

const wrong = (path: string, expected: string): Refusal => unknown(400, `${path} must be ${expected}.`);

/** Fields of an object, all of them known; what is missing is undefined. */
function fields<K extends string>(
  value: unknown,
  path: string,
  known: readonly K[],
): Partial<Record<K, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong(path, 'an object');
  const stranger = Object.keys(value).find((name) => !(known as readonly string[]).includes(name));
  if (stranger !== undefined) throw unknown(400, `Property '${stranger}' of ${path} is not known.`);
  return value as Partial<Record<K, unknown>>;
}

function text(value: unknown, path: string): string {
  if (typeof value !== 'string') throw wrong(path, 'a text');
  return value;
}

function list<T>(value: unknown, path: string, read: (entry: unknown, path: string) => T): readonly T[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw wrong(path, 'a list');
  return value.map((entry, index) => read(entry, `${path}[${index}]`));
}

function header(entry: unknown, path: string): Draft['headers'][number] {
  const { name, value } = fields(entry, path, ['name', 'value']);
  const read = { name: text(name, `${path}.name`), value: text(value, `${path}.value`) };
  if (!/^x-[\w-]+$/i.test(read.name) || /[\r\n]/.test(read.value) || read.value.length > 995) {
    throw new Refusal(400, 'InvalidInternetMessageHeader', `Header '${read.name}' is not allowed.`);
  }
  return read;
}

/** Reads the body of a request that makes a draft: every property known and of its type, or refused by name. */
export function readDraft(body: unknown): Draft {
  const message = fields(body, 'message', [
    'subject',
    'body',
    'toRecipients',
    'internetMessageHeaders',
    'singleValueExtendedProperties',
  ]);
  const { contentType, content } = fields(message.body, 'body', ['contentType', 'content']);
  if (contentType !== 'html' && contentType !== 'text') throw wrong('body.contentType', "'html' or 'text'");
  const subject = text(message.subject, 'subject');
  if (/\p{Cc}/u.test(subject)) throw wrong('subject', 'one line without control characters');
  return {
    subject,
    contentType,
    content: text(content, 'body.content'),
    to: list(message.toRecipients, 'toRecipients', (entry, path) => {
      const { emailAddress } = fields(entry, path, ['emailAddress']);
      const { address } = fields(emailAddress, `${path}.emailAddress`, ['address']);
      return text(address, `${path}.emailAddress.address`);
    }),
    headers: list(message.internetMessageHeaders, 'internetMessageHeaders', header),
    properties: list(
      message.singleValueExtendedProperties,
      'singleValueExtendedProperties',
      (entry, path) => {
        const { id, value } = fields(entry, path, ['id', 'value']);
        return { id: propertyId(text(id, `${path}.id`)), value: text(value, `${path}.value`) };
      },
    ),
  };
}
