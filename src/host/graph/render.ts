import type { ExtendedProperty, Folder, StoredMessage } from './message';
import { MESSAGE_FLAGS } from './propertyId';
import type { Query } from './query';

/** Of a property only so many characters come in a list: a table of Exchange cuts there. */
const CUT_IN_LISTS = 255;

const person = (address: string, name = address): object => ({ emailAddress: { name, address } });

/** Id of a folder; Graph's are opaque too. */
export const folderId = (folder: Folder): string => `AAkFolder-${folder}=`;

/** All fields that the stand-in gives of a message. */
const fieldsOf = (message: StoredMessage): Record<string, unknown> => ({
  id: message.id,
  createdDateTime: message.createdAt,
  sentDateTime: message.sentAt ?? message.createdAt,
  subject: message.subject,
  body: { contentType: message.contentType, content: message.content },
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
  'sentDateTime',
  'subject',
  'body',
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

/** A message as Graph answers it: id always, other fields as selected, properties only when expanded. */
export function renderMessage(
  message: StoredMessage,
  query: Pick<Query, 'select' | 'expand'>,
  place: 'list' | 'single',
): object {
  const { select, expand } = query;
  const fields = Object.entries(fieldsOf(message)).filter(
    ([name]) => name === 'id' || select === null || select.has(name),
  );
  const properties = [...message.properties, flagsOf(message)]
    .filter(({ id }) => expand.includes(id))
    .map(({ id, value }) => ({ id, value: place === 'list' ? value.slice(0, CUT_IN_LISTS) : value }));
  return {
    '@odata.etag': `W/"${message.folder}-${message.id}"`,
    ...Object.fromEntries(fields),
    ...(properties.length === 0 ? {} : { singleValueExtendedProperties: properties }),
  };
}
