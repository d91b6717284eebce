import { headerOf } from './incoming';
import type { ExtendedProperty, Folder, StoredMessage } from './message';
import { plainTextOf } from './plainText';
import { HEADERS, IN_REPLY_TO, MESSAGE_CLASS, MESSAGE_FLAGS, REFERENCES } from './propertyId';
import type { Query } from './query';

/** Of a property only so many characters come in a list: a table of Exchange cuts there. */
const CUT_IN_LISTS = 255;

const person = (address: string, name = address): object => ({ emailAddress: { name, address } });

/** Id of a folder; Graph's are opaque too. */
export const folderId = (folder: Folder): string => `AAkFolder-${folder}=`;

const bodyOf = (contentType: string, content: string, asText: boolean): object =>
  asText && contentType === 'html'
    ? { contentType: 'text', content: plainTextOf(content) }
    : { contentType, content };

/** All fields that the stand-in gives of a message. */
const fieldsOf = (message: StoredMessage, asText: boolean): Record<string, unknown> => ({
  id: message.id,
  createdDateTime: message.createdAt,
  receivedDateTime: message.sentAt ?? message.createdAt,
  sentDateTime: message.sentAt ?? message.createdAt,
  subject: message.subject,
  body: bodyOf(message.contentType, message.content, asText),
  uniqueBody: bodyOf(message.contentType, message.uniqueContent ?? message.content, asText),
  categories: message.categories,
  from: person(message.from, message.fromName),
  sender: person(message.from, message.fromName),
  toRecipients: message.to.map((address) => person(address)),
  ccRecipients: message.cc.map((address) => person(address)),
  replyTo: message.replyTo.map((address) => person(address)),
  hasAttachments: message.attachments.some(({ isInline }) => !isInline),
  isDraft: message.isDraft,
  parentFolderId: folderId(message.folder),
  internetMessageId: message.internetMessageId,
  conversationId: message.conversationId,
});

/** Names that `$select` may have. */
export const messageFields: readonly string[] = [
  'id',
  'createdDateTime',
  'receivedDateTime',
  'sentDateTime',
  'subject',
  'body',
  'uniqueBody',
  'categories',
  'from',
  'sender',
  'toRecipients',
  'ccRecipients',
  'replyTo',
  'hasAttachments',
  'isDraft',
  'parentFolderId',
  'internetMessageId',
  'conversationId',
];

const READ = 1;
const SUBMITTED = 4;
const UNSENT = 8;

/** A draft that is on its way out is a draft still, and has the bit that says so. */
const flagsOf = ({ isDraft, leavesAt }: StoredMessage): ExtendedProperty => {
  const flags = READ | (isDraft ? UNSENT : 0) | (isDraft && leavesAt.length > 0 ? SUBMITTED : 0);
  return { id: MESSAGE_FLAGS, value: String(flags) };
};

/** What Exchange keeps of how a mail came in: thread, class, headers. */
function arrivalOf({ headers, messageClass }: StoredMessage): readonly ExtendedProperty[] {
  const tags = [
    { id: IN_REPLY_TO, value: headerOf(headers, 'In-Reply-To') },
    { id: REFERENCES, value: headerOf(headers, 'References') },
    { id: MESSAGE_CLASS, value: messageClass },
    ...headers.map(({ name, value }) => ({ id: `String ${HEADERS} Name ${name.toLowerCase()}`, value })),
  ];
  return tags.flatMap(({ id, value }) => (value === null ? [] : [{ id, value }]));
}

/**
 * A message as Graph answers it: id always, other fields as selected, properties only when expanded, and what is new of
 * its body only when named. `asText`: bodies in plain text, as `Prefer` may ask for.
 */
export function renderMessage(
  message: StoredMessage,
  query: Pick<Query, 'select' | 'expand'>,
  place: 'list' | 'single',
  asText = false,
): object {
  const { select, expand } = query;
  const fields = Object.entries(fieldsOf(message, asText)).filter(
    ([name]) => name === 'id' || (select === null ? name !== 'uniqueBody' : select.has(name)),
  );
  const properties = [...message.properties, flagsOf(message), ...arrivalOf(message)]
    .filter(({ id }) => expand.includes(id))
    .map(({ id, value }) => ({ id, value: place === 'list' ? value.slice(0, CUT_IN_LISTS) : value }));
  return {
    '@odata.etag': `W/"${message.folder}-${message.id}"`,
    ...Object.fromEntries(fields),
    ...(properties.length === 0 ? {} : { singleValueExtendedProperties: properties }),
  };
}
