import type { AttachmentBody, StoredAttachment } from './attachment';
import { type Incoming, threadOf } from './incoming';
import type { Draft, Folder, StoredMessage } from './message';

/** Exchange takes an address of one `@` with a domain; display-name syntax is not an address. */
export const deliverable = (address: string): boolean =>
  /^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\.]+(\.[^\s@<>(),;:"\\.]+)+$/.test(address);

/** Graph writes moments without fractions of a second. */
export const moment = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** Gives every message and attachment a number of its own, over all mailboxes. */
export class Numbers {
  made = 0;

  /** Messages that ever came into a folder: it only grows, so that what was told once holds. */
  arrived = 0;

  next(): string {
    this.made += 1;
    return String(this.made).padStart(6, '0');
  }

  arrive(): number {
    this.arrived += 1;
    return this.arrived;
  }
}

/** Has the signs of base64, as ids may, so that a path which is not encoded gets noticed. */
const idOf = (number: string): string => `AAkWorkbench/${number}=`;

/** The messages of one address, newest first in every view. */
export class Mailbox {
  /** By id; the last is the newest. */
  private readonly stored = new Map<string, StoredMessage>();
  /** Ids of those that were handed over and are not out yet. */
  private readonly onTheirWay = new Set<string>();

  constructor(
    readonly owner: { readonly name: string; readonly address: string },
    private readonly numbers: Numbers,
    private readonly now: () => number,
  ) {}

  /** Everything in it, oldest first. */
  get contents(): readonly StoredMessage[] {
    return [...this.stored.values()];
  }

  replace(messages: readonly StoredMessage[]): void {
    this.stored.clear();
    this.onTheirWay.clear();
    for (const message of messages) this.put(message);
  }

  /** What was handed over and is not out yet. */
  get travelling(): readonly StoredMessage[] {
    return [...this.onTheirWay].flatMap((id) => this.stored.get(id) ?? []);
  }

  all(): readonly StoredMessage[] {
    return this.contents.toReversed();
  }

  in(folder: Folder): readonly StoredMessage[] {
    return this.all().filter((message) => message.folder === folder);
  }

  get(id: string): StoredMessage | null {
    return this.stored.get(id) ?? null;
  }

  add(draft: Draft): StoredMessage {
    const number = this.numbers.next();
    return this.put({
      ...draft,
      attachments: draft.attachments.map((attachment) => this.numbered(attachment)),
      id: idOf(number),
      folder: 'drafts',
      isDraft: true,
      from: this.owner.address,
      fromName: this.owner.name,
      internetMessageId: `<${number}@workbench.example>`,
      conversationId: `AAQkConversation${number}=`,
      createdAt: moment(this.now()),
      sentAt: null,
      messageClass: 'IPM.Note',
      uniqueContent: null,
      categories: [],
      mime: null,
      arrival: 0,
      leavesAt: [],
    });
  }

  /** Puts a mail that came from elsewhere into the inbox, into the thread that it answers. */
  receive(mail: Incoming): StoredMessage {
    const number = this.numbers.next();
    const at = moment(this.now());
    return this.putNewest({
      id: idOf(number),
      folder: 'inbox',
      isDraft: false,
      subject: mail.subject,
      contentType: mail.contentType ?? 'text',
      content: mail.content,
      uniqueContent: mail.uniqueContent ?? null,
      from: mail.from.address,
      fromName: mail.from.name,
      to: mail.to ?? [this.owner.address],
      cc: [],
      replyTo: [],
      attachments: (mail.attachments ?? []).map((attachment) => this.numbered(attachment)),
      headers: mail.headers ?? [],
      properties: [],
      internetMessageId: `<${number}@${mail.from.address.replace(/^.*@/, '') || 'nowhere.example'}>`,
      conversationId:
        mail.conversationId ?? threadOf(this.contents, mail.headers ?? []) ?? `AAQkConversation${number}=`,
      createdAt: at,
      sentAt: at,
      messageClass: mail.messageClass ?? 'IPM.Note',
      categories: [],
      mime: mail.mime ?? null,
      arrival: 0,
      leavesAt: [],
    });
  }

  /** Sets the categories of a message, whatever folder it is in. */
  categorise(message: StoredMessage, categories: readonly string[]): StoredMessage {
    return this.put({ ...message, categories });
  }

  /** Gives a draft new content; headers, attachments and properties that the changes do not name stay. */
  rewrite(draft: StoredMessage, changes: Partial<Draft> & Pick<Draft, 'properties'>): StoredMessage {
    const named = new Set(changes.properties.map(({ id }) => id));
    return this.put({
      ...draft,
      ...changes,
      headers: draft.headers,
      attachments: draft.attachments,
      properties: [...draft.properties.filter(({ id }) => !named.has(id)), ...changes.properties],
    });
  }

  attach(draft: StoredMessage, body: AttachmentBody): StoredAttachment {
    const attachment = this.numbered(body);
    this.put({ ...draft, attachments: [...draft.attachments, attachment] });
    return attachment;
  }

  detach(draft: StoredMessage, attachment: StoredAttachment): void {
    this.put({ ...draft, attachments: draft.attachments.filter(({ id }) => id !== attachment.id) });
  }

  /** Puts a message in the place of the one with its id. */
  put(message: StoredMessage): StoredMessage {
    this.stored.set(message.id, message);
    if (message.leavesAt.length > 0) this.onTheirWay.add(message.id);
    else this.onTheirWay.delete(message.id);
    return message;
  }

  /** Puts a message before all others, in the place of the one with its id. */
  putNewest(message: StoredMessage): StoredMessage {
    this.stored.delete(message.id);
    return this.put({ ...message, arrival: this.numbers.arrive() });
  }

  /** Puts a message in under an id of its own. */
  copy(message: StoredMessage): StoredMessage {
    return this.put({ ...message, id: idOf(this.numbers.next()), arrival: this.numbers.arrive() });
  }

  /** Gives a message another id, as moving it does where ids do not stay. */
  rename(message: StoredMessage): StoredMessage {
    this.stored.delete(message.id);
    return this.copy(message);
  }

  /** To Deleted Items; from there for good. */
  discard(message: StoredMessage): void {
    if (message.folder === 'deleteditems') this.stored.delete(message.id);
    else this.putNewest({ ...message, folder: 'deleteditems' });
  }

  private numbered(attachment: AttachmentBody): StoredAttachment {
    return { ...attachment, id: `AAkAttachment/${this.numbers.next()}=` };
  }
}
