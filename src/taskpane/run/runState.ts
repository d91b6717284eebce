import type { Check, CheckCode, CheckedRun } from '../../app/checked';
import type { Fault, SendEntry } from '../../app/ports';
import type { OpenSends } from '../../app/sending/open';
import type { RunResult, SendProgress } from '../../app/sending/results';
import type { ProposedMail, ReadingFailure } from '../../core/index';
import type { KeptEdit } from './keptEdit';
import { type LeftOutReasons, type LeftOutWhy, noReasons } from './leftOutWhy';

export const steps = ['check', 'propose', 'preview', 'send', 'result'] as const;
export type Step = (typeof steps)[number];

/** Rows read so far; a total of 0 is not known yet. */
export interface RowProgress {
  readonly done: number;
  readonly total: number;
}

/** Where a run stands. What the user left out is kept by identity, so that it survives reading again. */
export interface RunState {
  readonly step: Step;
  /** Set while the sheet is read. */
  readonly reading: RowProgress | null;
  /** True while what was read is looked at once more, with another choice of columns: the screen stays. */
  readonly rereading: boolean;
  /** Why the last reading or sending did not work. */
  readonly problem: Fault | ReadingFailure | null;
  readonly checked: CheckedRun | null;
  /** Ids of mails, and keys of items, that the user left out. */
  readonly leftOutMails: ReadonlySet<string>;
  /** Of the mails that wait for a person: those that were ticked, by id, each with what it was ticked for (`personTick`). */
  readonly tickedMails: ReadonlyMap<string, string>;
  readonly leftOutItems: ReadonlySet<string>;
  /** Why, where the user said so. */
  readonly leftOutReasons: LeftOutReasons;
  /** What a person wrote for one mail alone, by the mail's id. */
  readonly edits: ReadonlyMap<ProposedMail['id'], KeptEdit>;
  /** Id of the mail in the preview; null is the first. */
  readonly shown: string | null;
  /** True: the mails are put in Drafts, for a person to look at and send. */
  readonly review: boolean;
  readonly sending: Sending | null;
  readonly result: RunResult | null;
  /** What is under way as it was last looked at; null before that. Reading again shows it in `checked`. */
  readonly open: OpenSends | null;
  /** The mails of runs as this computer kept them, when `open` was looked at last. */
  readonly entries: readonly SendEntry[];
  /** Mails of an earlier run with which it goes on, once the sheet is read again; null for none. */
  readonly goingOn: readonly MailAgain[] | null;
}

/** A mail that is to go out after all: whose, and of which items by their keys. */
export interface MailAgain {
  readonly customer: string;
  readonly currency: string;
  readonly items: readonly string[];
}

/** A run that is on its way. */
export interface Sending {
  readonly progress: SendProgress | null;
  readonly held: 'running' | 'paused' | 'cancelled';
}

export const freshRun: RunState = {
  step: 'check',
  reading: null,
  rereading: false,
  problem: null,
  checked: null,
  leftOutMails: new Set(),
  tickedMails: new Map(),
  leftOutItems: new Set(),
  leftOutReasons: noReasons,
  edits: new Map(),
  shown: null,
  review: false,
  sending: null,
  result: null,
  open: null,
  entries: [],
  goingOn: null,
};

export type RunAction =
  | { readonly type: 'check-started' }
  | { readonly type: 'rereading-started' }
  | { readonly type: 'rows-read'; readonly progress: RowProgress }
  | { readonly type: 'check-done'; readonly checked: CheckedRun }
  | { readonly type: 'check-failed'; readonly problem: Fault | ReadingFailure }
  | { readonly type: 'check-stopped' }
  | { readonly type: 'accepted'; readonly code: CheckCode; readonly acceptance: Check['acceptance'] }
  | { readonly type: 'went'; readonly step: Step }
  | { readonly type: 'mails-chosen'; readonly ids: readonly string[]; readonly chosen: boolean }
  | { readonly type: 'mails-exactly'; readonly ids: readonly string[] }
  | {
      readonly type: 'reason-given';
      readonly of: keyof LeftOutReasons;
      readonly key: string;
      readonly why: LeftOutWhy | null;
    }
  | { readonly type: 'item-chosen'; readonly key: string; readonly chosen: boolean }
  | { readonly type: 'mail-shown'; readonly id: string }
  | { readonly type: 'mail-edited'; readonly id: string; readonly edit: KeptEdit | null }
  | { readonly type: 'going-on'; readonly mails: readonly MailAgain[]; readonly review: boolean }
  | { readonly type: 'mails-only'; readonly ids: readonly string[]; readonly withoutItems: readonly string[] }
  | { readonly type: 'review-chosen'; readonly review: boolean }
  | { readonly type: 'send-started' }
  | { readonly type: 'send-progressed'; readonly progress: SendProgress }
  | { readonly type: 'send-held'; readonly held: Sending['held'] }
  | { readonly type: 'send-failed'; readonly problem: Fault }
  | { readonly type: 'send-done'; readonly result: RunResult }
  | { readonly type: 'open-seen'; readonly open: OpenSends; readonly entries: readonly SendEntry[] }
  | { readonly type: 'finished' };
