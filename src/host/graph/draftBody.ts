import { Refusal } from './answer';
import { readAttachment } from './attachment';
import { fields, list, text, wrong } from './fields';
import type { Draft } from './message';
import { propertyId } from './propertyId';

function header(entry: unknown, path: string): Draft['headers'][number] {
  const { name, value } = fields(entry, path, ['name', 'value']);
  const read = { name: text(name, `${path}.name`), value: text(value, `${path}.value`) };
  if (!/^x-[\w-]+$/i.test(read.name) || /[\r\n]/.test(read.value) || read.value.length > 995) {
    throw new Refusal(400, 'InvalidInternetMessageHeader', `Header '${read.name}' is not allowed.`);
  }
  return read;
}

function recipient(entry: unknown, path: string): string {
  const { emailAddress } = fields(entry, path, ['emailAddress']);
  const { address } = fields(emailAddress, `${path}.emailAddress`, ['address']);
  return text(address, `${path}.emailAddress.address`);
}

function property(entry: unknown, path: string): Draft['properties'][number] {
  const { id, value } = fields(entry, path, ['id', 'value']);
  return { id: propertyId(text(id, `${path}.id`)), value: text(value, `${path}.value`) };
}

function bodyOf(value: unknown): Pick<Draft, 'contentType' | 'content'> {
  const { contentType, content } = fields(value, 'body', ['contentType', 'content']);
  if (contentType !== 'html' && contentType !== 'text') throw wrong('body.contentType', "'html' or 'text'");
  return { contentType, content: text(content, 'body.content') };
}

function subjectOf(value: unknown): string {
  const subject = text(value, 'subject');
  if (/\p{Cc}/u.test(subject)) throw wrong('subject', 'one line without control characters');
  return subject;
}

const PARTS = [
  'subject',
  'body',
  'toRecipients',
  'ccRecipients',
  'replyTo',
  'attachments',
  'internetMessageHeaders',
  'singleValueExtendedProperties',
] as const;

/** Reads the body of a request that makes a draft: every property known and of its type, or refused by name. */
export function readDraft(value: unknown): Draft {
  const message = fields(value, 'message', PARTS);
  return {
    subject: subjectOf(message.subject),
    ...bodyOf(message.body),
    to: list(message.toRecipients, 'toRecipients', recipient),
    cc: list(message.ccRecipients, 'ccRecipients', recipient),
    replyTo: list(message.replyTo, 'replyTo', recipient),
    attachments: list(message.attachments, 'attachments', readAttachment),
    headers: list(message.internetMessageHeaders, 'internetMessageHeaders', header),
    properties: list(message.singleValueExtendedProperties, 'singleValueExtendedProperties', property),
  };
}

/** Reads the body of a request that changes a draft: what it does not name stays as it is. */
export function readChanges(
  value: unknown,
): Partial<Draft> & Pick<Draft, 'attachments' | 'headers' | 'properties'> {
  const message = fields(value, 'message', PARTS);
  return {
    ...(message.subject === undefined ? {} : { subject: subjectOf(message.subject) }),
    ...(message.body === undefined ? {} : bodyOf(message.body)),
    ...(message.toRecipients === undefined
      ? {}
      : { to: list(message.toRecipients, 'toRecipients', recipient) }),
    ...(message.ccRecipients === undefined
      ? {}
      : { cc: list(message.ccRecipients, 'ccRecipients', recipient) }),
    ...(message.replyTo === undefined ? {} : { replyTo: list(message.replyTo, 'replyTo', recipient) }),
    attachments: list(message.attachments, 'attachments', readAttachment),
    headers: list(message.internetMessageHeaders, 'internetMessageHeaders', header),
    properties: list(message.singleValueExtendedProperties, 'singleValueExtendedProperties', property),
  };
}

/** The categories of a request that sets them and nothing else, on a message of any kind; null for another request. */
export function readCategories(value: unknown): readonly string[] | null {
  if (typeof value !== 'object' || value === null || !('categories' in value)) return null;
  const { categories } = fields(value, 'message', ['categories']);
  return list(categories, 'categories', text);
}
