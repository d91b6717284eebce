import type { DossierEvent } from '../../core/index';
import type { Fault, WaitingReply } from '../ports';

/** What is so once a person said of a waiting mail whose it is. */
export interface Answered {
  /** Events that were filed. */
  readonly events: readonly DossierEvent[];
  /** Mails that still wait, the newest first. */
  readonly waiting: readonly WaitingReply[];
  /** Why the list could not be kept on this computer: it is right until the pane closes. */
  readonly fault: Fault | null;
}
