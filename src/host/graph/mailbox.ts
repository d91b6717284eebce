import type { AttachmentBody, StoredAttachment } from './attachment';
import type { Draft, Folder, StandInAccount, StoredMessage } from './message';

/** Exchange takes an address of one `@` with a domain; display-name syntax is not an address. */
export const deliverable = (address: string): boolean =>
  /^[^\s@<>(),;:"\\]+@[^\s@<>(),;:"\\.]+(\.[^\s@<>(),;:"\\.]+)+$/.test(address);

/** Graph writes moments without fractions of a second. */
const moment = (milliseconds: number): string =>
  new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');

/** The messages of one account, newest first in every view. */
export class Mailbox {
  private stored: readonly StoredMessage[] = [];
  private made = 0;

  constructor(
    private readonly account: StandInAccount,
    private readonly now: () => number,
  ) {}

  /** Everything in it, oldest first, and how many messages and attachments were ever made. */
  get contents(): { readonly messages: readonly StoredMessage[]; readonly made: number } {
    return { messages: this.stored, made: this.made };
  }

  replace(messages: readonly StoredMessage[], made: number): void {
    this.stored = messages;
    this.made = made;
  }

  all(): readonly StoredMessage[] {
    return [...this.stored].reverse();
  }

  in(folder: Folder): readonly StoredMessage[] {
    return this.all().filter((message) => message.folder === folder);
  }

  get(id: string): StoredMessage | null {
    return this.stored.find((message) => message.id === id) ?? null;
  }

  add(draft: Draft): StoredMessage {
    const number = this.nextNumber();
    const message: StoredMessage = {
      ...draft,
      attachments: draft.attachments.map((attachment) => this.numbered(attachment)),
      id: idOf(number),
      folder: 'drafts',
      isDraft: true,
      from: this.account.address,
      fromName: this.account.name,
      internetMessageId: `<${number}@workbench.example>`,
      conversationId: `AAQkConversation${number}=`,
      createdAt: moment(this.now()),
      sentAt: null,
    };
    this.stored = [...this.stored, message];
    return message;
  }

  /** Gives a draft new content; headers, attachments and properties that the changes do not name stay. */
  rewrite(draft: StoredMessage, changes: Draft): StoredMessage {
    const named = new Set(changes.properties.map(({ id }) => id));
    const rewritten: StoredMessage = {
      ...draft,
      ...changes,
      headers: draft.headers,
      attachments: draft.attachments,
      properties: [...draft.properties.filter(({ id }) => !named.has(id)), ...changes.properties],
    };
    return this.put(rewritten);
  }

  attach(draft: StoredMessage, body: AttachmentBody): StoredAttachment {
    const attachment = this.numbered(body);
    this.put({ ...draft, attachments: [...draft.attachments, attachment] });
    return attachment;
  }

  detach(draft: StoredMessage, attachment: StoredAttachment): void {
    this.put({ ...draft, attachments: draft.attachments.filter(({ id }) => id !== attachment.id) });
  }

  /** Moves a draft to Sent Items; what is addressed to the account itself arrives in its inbox. */
  send(draft: StoredMessage): void {
    const sent: StoredMessage = {
      ...draft,
      folder: 'sentitems',
      isDraft: false,
      sentAt: moment(this.now()),
    };
    const others = this.stored.filter((message) => message.id !== draft.id);
    const own = draft.to.some((address) => address.toLowerCase() === this.account.address.toLowerCase());
    const received: StoredMessage[] = own ? [{ ...sent, id: idOf(this.nextNumber()), folder: 'inbox' }] : [];
    this.stored = [...others, sent, ...received];
  }

  /** To Deleted Items; from there for good. */
  discard(message: StoredMessage): void {
    const others = this.stored.filter(({ id }) => id !== message.id);
    this.stored =
      message.folder === 'deleteditems' ? others : [...others, { ...message, folder: 'deleteditems' }];
  }

  private put(changed: StoredMessage): StoredMessage {
    this.stored = this.stored.map((message) => (message.id === changed.id ? changed : message));
    return changed;
  }

  private numbered(attachment: AttachmentBody): StoredAttachment {
    return { ...attachment, id: `AAkAttachment/${this.nextNumber()}=` };
  }

  private nextNumber(): string {
    this.made += 1;
    return String(this.made).padStart(6, '0');
  }
}

/** Has the signs of base64, as ids may, so that a path which is not encoded gets noticed. */
const idOf = (number: string): string => `AAkWorkbench/${number}=`;
