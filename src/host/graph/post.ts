import { bounceOf, isUndeliverable, type ReportLanguage } from './bounce';
import { Mailbox, moment, Numbers } from './mailbox';
import type { Delivery, SharedMailbox, StandInAccount, StoredMessage } from './message';
import type { Snapshot } from './snapshot';

export interface PostOptions {
  readonly accounts: readonly StandInAccount[];
  readonly shared: readonly SharedMailbox[];
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Milliseconds between handing a mail over and its going out. */
  readonly transit: () => number;
  /** Language of reports that a mail did not arrive. */
  readonly language: () => ReportLanguage;
}

const same = (address: string): string => address.toLowerCase();

/** All mailboxes, and the mail between them and to the world outside. */
export class Post {
  readonly numbers = new Numbers();
  private readonly boxes: ReadonlyMap<string, Mailbox>;
  private gone: Delivery[] = [];

  constructor(private readonly options: PostOptions) {
    const owners = [...options.accounts, ...options.shared];
    this.boxes = new Map(
      owners.map((owner) => [same(owner.address), new Mailbox(owner, this.numbers, options.now)]),
    );
  }

  /** The mailbox of an address, whatever its case; null where there is none. */
  mailbox(address: string): Mailbox | null {
    return this.boxes.get(same(address)) ?? null;
  }

  get mailboxes(): readonly Mailbox[] {
    return [...this.boxes.values()];
  }

  /** Every mail that went out, oldest first. */
  get deliveries(): readonly Delivery[] {
    return this.gone;
  }

  /** Takes a state back; what is kept of a mailbox that is not there any more is left out. */
  replace(state: Pick<Snapshot, 'made' | 'arrived' | 'mailboxes' | 'deliveries'>): void {
    const { made, arrived = 0, mailboxes, deliveries } = state;
    this.numbers.made = made;
    this.numbers.arrived = arrived;
    for (const mailbox of this.mailboxes) mailbox.replace([]);
    for (const { address, messages } of mailboxes) this.mailbox(address)?.replace(messages);
    this.gone = [...deliveries];
  }

  clear(): void {
    // What was told of the folders before must not be taken for what is in them now.
    this.replace({ made: 0, arrived: this.numbers.arrived, mailboxes: [], deliveries: [] });
  }

  /** Hands a draft over: it goes out when its time in transit is over, which may be at once. */
  handOver(mailbox: Mailbox, draft: StoredMessage): void {
    const leavesAt = this.options.now() + this.options.transit();
    mailbox.put({ ...draft, leavesAt: [...draft.leavesAt, leavesAt] });
    this.settle();
  }

  /** Makes all go out whose time has come; true when any did. */
  settle(): boolean {
    const now = this.options.now();
    let any = false;
    for (const mailbox of this.mailboxes) {
      for (const message of mailbox.travelling) {
        if (message.leavesAt.some((at) => at <= now)) {
          this.leave(mailbox, message, now);
          any = true;
        }
      }
    }
    return any;
  }

  /** What was handed over twice goes out twice: the second time as another sent item. */
  private leave(mailbox: Mailbox, message: StoredMessage, now: number): void {
    let { leavesAt } = message;
    let first = message.isDraft;
    for (const at of leavesAt.filter((each) => each <= now)) {
      leavesAt = leavesAt.filter((each) => each > now);
      const sent: StoredMessage = {
        ...message,
        folder: 'sentitems',
        isDraft: false,
        sentAt: moment(at),
        leavesAt,
      };
      if (first) mailbox.putNewest(sent);
      else mailbox.copy({ ...sent, leavesAt: [] });
      first = false;
      this.deliver(mailbox, sent, at);
    }
    if (!message.isDraft) mailbox.put({ ...message, leavesAt });
  }

  private deliver(mailbox: Mailbox, sent: StoredMessage, at: number): void {
    const { to, cc, subject, headers, internetMessageId } = sent;
    this.gone.push({ from: mailbox.owner.address, at, to, cc, subject, headers, internetMessageId });
    for (const address of new Set([...to, ...cc].map(same))) {
      this.mailbox(address)?.copy({ ...sent, folder: 'inbox', leavesAt: [] });
    }
    const failed = [...new Set([...to, ...cc])].filter(isUndeliverable);
    if (failed.length > 0) mailbox.receive(bounceOf(sent, failed, at, this.options.language()));
  }
}
