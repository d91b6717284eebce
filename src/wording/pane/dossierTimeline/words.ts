import type { EventKind, Language, LedgerEvent, PromiseOutcome, Releasable } from '../../../core/index';
import { type Words, wordsFor } from '../../choose';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';
import { nlNL } from './nlNL';

/** Kinds of events that are named here: what exports show has its words beside the comparison. */
type NamedKind = Exclude<EventKind, LedgerEvent['kind'] | 'reminder-sent' | 'release' | 'taken-back'>;

/** The ways in which a timeline can be narrowed. */
export const timelineFilters = [
  'all',
  'mails',
  'talks',
  'agreements',
  'blocks',
  'reminders',
  'payments',
] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

/** Words of the timeline of an invoice or a customer. */
export interface DossierTimelineWords {
  readonly kinds: Readonly<Record<NamedKind, string>>;
  readonly automatic: string;
  readonly callTask: string;
  readonly releases: Readonly<Record<Releasable, string>>;
  /** What became of it. */
  readonly standings: Readonly<
    Record<PromiseOutcome | 'running' | 'over' | 'waiting' | 'cancelled' | 'toDo' | 'done', string>
  >;
  readonly filter: string;
  readonly filters: Readonly<Record<TimelineFilter, string>>;
  readonly alsoTakenBack: string;
  readonly nothing: string;
  readonly takenBack: (by: string, date: string) => string;
  readonly undo: string;
  /** The same, for a screen reader that stands on one of many. */
  readonly undoOf: (what: string) => string;
  readonly from: string;
  readonly with: string;
  readonly note: string;
  readonly text: string;
  readonly reason: string;
  readonly amount: string;
  readonly all: string;
  readonly payBy: string;
  readonly until: string;
  readonly noEnd: string;
  readonly owner: string;
  readonly nobody: string;
  readonly outcome: string;
  readonly outcomes: Readonly<Record<'credited' | 'paid' | 'rejected' | 'withdrawn', string>>;
  readonly address: string;
  readonly day: string;
  readonly instalments: string;
  readonly contact: string;
  readonly claimFiled: string;
  readonly level: string;
  readonly items: string;
  readonly wholeCustomer: string;
}

const words: Words<DossierTimelineWords> = { nl, 'nl-NL': nlNL, fr, de, en };

/** Those words of a language. */
export const dossierTimelineWords = (language: Language): DossierTimelineWords => wordsFor(words, language);
