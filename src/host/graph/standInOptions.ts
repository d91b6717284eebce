import type { ReportLanguage } from './bounce';
import type { FaultHook } from './faultHook';
import type { SharedMailbox, StandInAccount } from './message';
import type { MakePart } from './part';

/** What a stand-in is made of. */
export interface StandInOptions {
  /** Who signs in, where nobody else is named. */
  readonly account: StandInAccount;
  /** Others with a mailbox, who can sign in too. */
  readonly colleagues?: readonly StandInAccount[];
  readonly shared?: readonly SharedMailbox[];
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Milliseconds between handing a mail over and its going out, 0 unless told; asked at each handing over. */
  readonly transit?: number | (() => number);
  /** Language of reports that a mail did not arrive, English unless told; asked at each. */
  readonly language?: () => ReportLanguage;
  /** Told in words when the product asks for something the stand-in does not know. */
  readonly onUnknown?: (what: string) => void;
  /** Disturbs requests: see `FaultHook`. */
  readonly fault?: FaultHook;
  /** How slow answers wait; without it they do not. */
  readonly wait?: (milliseconds: number) => Promise<void>;
  /** Drives behind the same address. */
  readonly drive?: MakePart;
  /** Scheme and host of Graph. */
  readonly origin?: string;
  /** Scheme and host to which large files go. */
  readonly uploadOrigin?: string;
  /** True to let mail be made and sent in one request, as the product must not. */
  readonly sendMail?: boolean;
}
