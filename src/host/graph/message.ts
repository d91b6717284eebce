import type { AttachmentBody, StoredAttachment } from './attachment';

/** Folders that the stand-in's mailbox has; the names are Graph's well-known ones. */
export const folders = ['inbox', 'drafts', 'sentitems', 'deleteditems'] as const;
export type Folder = (typeof folders)[number];

export interface ExtendedProperty {
  /** `String {guid} Name Word`, the guid in lower case. */
  readonly id: string;
  readonly value: string;
}

/** A message as the stand-in keeps it. Times are UTC, ISO 8601, whole seconds. */
export interface StoredMessage {
  readonly id: string;
  readonly folder: Folder;
  readonly isDraft: boolean;
  readonly subject: string;
  readonly contentType: 'html' | 'text';
  readonly content: string;
  readonly from: string;
  readonly fromName: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  /** Addresses that answers go to; none for that of the sender. */
  readonly replyTo: readonly string[];
  readonly attachments: readonly StoredAttachment[];
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  readonly properties: readonly ExtendedProperty[];
  readonly internetMessageId: string;
  readonly conversationId: string;
  readonly createdAt: string;
  /** Null for a draft. */
  readonly sentAt: string | null;
  /** `IPM.Note` of a common mail, `REPORT.IPM.Note.NDR` of one that says that a mail did not arrive. */
  readonly messageClass: string;
  /** What of the content is new, in its form; null where all of it is. */
  readonly uniqueContent: string | null;
  readonly categories: readonly string[];
  /** The mail as it came, in base64; null for one that is put together from the rest. */
  readonly mime: string | null;
  /** Its number among all that came into a folder. */
  readonly arrival: number;
  /** When it goes out, once for each time that it was handed over (milliseconds since 1970); empty when all has. */
  readonly leavesAt: readonly number[];
}

/** What a request to make a draft says. */
export type Draft = Pick<
  StoredMessage,
  'subject' | 'contentType' | 'content' | 'to' | 'cc' | 'replyTo' | 'headers' | 'properties'
> & { readonly attachments: readonly AttachmentBody[] };

/** A mail that went out, as whoever it is addressed to got it: one for each time, whatever became of the sent item. */
export interface Delivery
  extends Pick<StoredMessage, 'to' | 'cc' | 'subject' | 'headers' | 'internetMessageId'> {
  /** Mailbox that it came from. */
  readonly from: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** A mailbox that several people work in. */
export interface SharedMailbox {
  readonly address: string;
  readonly name: string;
  /** Addresses of who may read it and send from it. */
  readonly members: readonly string[];
}

/** Somebody with a mailbox, who can sign in. */
export interface StandInAccount {
  readonly name: string;
  readonly address: string;
  readonly tenantId: string;
  readonly objectId: string;
}
