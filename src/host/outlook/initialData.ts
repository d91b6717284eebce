import type { StandInAccount, StoredMessage } from '../graph/message';

/** Kinds of item, as Outlook numbers them. */
const READ = 1;
const COMPOSE = 4;
const NO_ITEM = 6;

/** The add-in may read the item, and no more: what its manifest asks for. */
const READ_ITEM = 1;

/** Classic Outlook writes ids in plain base64; Graph makes them fit for addresses. */
const outlookId = (graphId: string): string => graphId.replaceAll('-', '/').replaceAll('_', '+');

const person = (address: string, name = address) => ({ address, name });

/** Someone as Outlook gives them. */
export const recipients = ({ to }: StoredMessage) => to.map((address) => person(address));

/** What Outlook tells of the mailbox and the item in front, under Outlook's own names. */
export function initialData(
  message: StoredMessage | null,
  itemNumber: number,
  account: Pick<StandInAccount, 'name' | 'address'>,
): object {
  const always = {
    permissionLevel: READ_ITEM,
    hostVersion: '16.0.15407.10000',
    userDisplayName: account.name,
    userEmailAddress: account.address,
    userProfileType: 'office365',
    userTimeZone: 'UTC',
    isRestIdSupported: true,
    itemNumber,
  };
  if (message === null) return { ...always, itemType: NO_ITEM };
  const conversationId = outlookId(message.conversationId);
  if (message.isDraft) return { ...always, itemType: COMPOSE, conversationId };
  const sender = person(message.from, message.fromName);
  return {
    ...always,
    itemType: READ,
    conversationId,
    id: outlookId(message.id),
    internetMessageId: message.internetMessageId,
    itemClass: 'IPM.Note',
    subject: message.subject,
    normalizedSubject: message.subject.replace(/^(?:(?:re|fw):\s*)+/i, ''),
    dateTimeCreated: message.createdAt,
    dateTimeModified: message.createdAt,
    sender,
    from: sender,
    to: recipients(message),
    cc: [],
    bcc: [],
    attachments: [],
  };
}
