import type { Disturbance } from './faultHook';
import type { Mailbox } from './mailbox';
import type { SharedMailbox } from './message';
import type { StandInRequest } from './part';
import type { Post } from './post';
import type { Uploads } from './uploads';

/** What the routes of mail work on. */
export interface MailPlace {
  readonly post: Post;
  readonly shared: readonly SharedMailbox[];
  readonly changed: () => void;
  /** Scheme, host and version. */
  readonly root: string;
  readonly uploads: Uploads;
  /** Whether mail may be made and sent in one request. */
  readonly sendMail: boolean;
}

/** What a fault does to a request that is carried out. */
export type Twist = Disturbance['kind'] | null;

/** One request to a mailbox, taken apart. */
export interface MailCall {
  readonly request: StandInRequest;
  readonly mailbox: Mailbox;
  readonly place: MailPlace;
  /** Of the message in the path, or the name of the folder. */
  readonly id: string;
  /** Of what belongs to the message. */
  readonly part: string;
  /** What a fault does to it. */
  readonly twist: Twist;
}
