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

/** Reads the body of a request that makes a draft: every property known and of its type, or refused by name. */
export function readDraft(body: unknown): Draft {
  const message = fields(body, 'message', [
    'subject',
    'body',
    'toRecipients',
    'replyTo',
    'attachments',
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
    to: list(message.toRecipients, 'toRecipients', recipient),
    replyTo: list(message.replyTo, 'replyTo', recipient),
    attachments: list(message.attachments, 'attachments', readAttachment),
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
