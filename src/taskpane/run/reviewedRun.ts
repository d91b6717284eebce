import type { CheckedRun, RefusedLetter } from '../../app/checked';
import type { LetterEdit } from '../../app/ports';
import { holdKey } from '../../app/sending/open';
import type { Hold } from '../../app/sending/results';
import { type OpenItems, type ProposedMail, reviewMail } from '../../core/index';
import { contentOf, type KeptEdit } from './keptEdit';
import type { LeftOutWhy } from './leftOutWhy';
import { personTick } from './personTick';
import type { RunState } from './runState';

/** A proposed mail as the user reviewed it. */
export interface ReviewedMail {
  /** As proposed, with all its items. */
  readonly proposed: ProposedMail;
  /** Without the items that were left out; null when nothing is left to ask. */
  readonly mail: ProposedMail | null;
  /** False when the user left the mail out, when it cannot be sent, or when it waits for a person who has not ticked it. */
  readonly chosen: boolean;
  /** Whether it can be chosen at all. */
  readonly possible: boolean;
  /** Whether the user left it out, and not merely did not tick it. */
  readonly leftOut: boolean;
  /** Keys of its items that the user left out, with the reasons that were given. */
  readonly without: ReadonlyMap<string, LeftOutWhy | null>;
  /** The reason that was given for leaving it out. */
  readonly why: LeftOutWhy | null;
  /** What its letter lacks by law: then it cannot be chosen. */
  readonly refused: RefusedLetter | null;
  /** An earlier mail whose end is not known, or somebody else at this customer: then it cannot be chosen. */
  readonly hold: Hold | null;
  /** What a person wrote for it alone. */
  readonly edit: LetterEdit | null;
  /** Whether what was written for it holds no longer: the mail says something else now. */
  readonly editLost: boolean;
}

type Choices = Pick<
  RunState,
  'checked' | 'leftOutMails' | 'tickedMails' | 'leftOutItems' | 'leftOutReasons' | 'edits'
>;

/** What a reviewed mail follows from: the same again gives the same mail. */
interface Grounds {
  readonly leftOut: boolean;
  /** What it was ticked for; see `personTick`. */
  readonly ticked: string | null;
  readonly without: ReviewedMail['without'];
  readonly why: LeftOutWhy | null;
  readonly refused: RefusedLetter | null;
  readonly hold: Hold | null;
  readonly kept: KeptEdit | undefined;
}

const nothing: ReviewedMail['without'] = new Map();
const none: readonly string[] = [];

/**
 * Reviews the mails of a proposal again and again: those whose choices are what they were are the same objects as
 * before, so that one tick among thousands is the work of one mail.
 */
export function mailReviewer(): (choices: Choices) => readonly ReviewedMail[] {
  let known = new WeakMap<ProposedMail, { readonly grounds: Grounds; readonly reviewed: ReviewedMail }>();
  let items: OpenItems | null = null;
  let last: readonly ReviewedMail[] = [];
  return (choices) => {
    const { checked } = choices;
    if (checked?.reading.items !== items) {
      known = new WeakMap();
      items = checked?.reading.items ?? null;
    }
    if (checked === null) {
      last = [];
      return last;
    }
    const mails = checked.proposal.mails.map((proposed) => {
      const grounds = groundsOf(proposed, checked, choices);
      const before = known.get(proposed);
      if (before && sameGrounds(before.grounds, grounds)) return before.reviewed;
      const reviewed = reviewedBy(proposed, checked.reading.items, grounds);
      known.set(proposed, { grounds, reviewed });
      return reviewed;
    });
    if (mails.length !== last.length || mails.some((mail, at) => mail !== last[at])) last = mails;
    return last;
  };
}

/** The mails of the proposal with the user's choices, in the order of the proposal. */
export const reviewedMails = (choices: Choices): readonly ReviewedMail[] => mailReviewer()(choices);

function groundsOf(
  proposed: ProposedMail,
  { reading, refusedLetters, open }: CheckedRun,
  { leftOutMails, tickedMails, leftOutItems, leftOutReasons, edits }: Choices,
): Grounds {
  const { id, customer, currency } = proposed;
  const left =
    leftOutItems.size === 0
      ? none
      : proposed.items.flatMap(({ index }) => {
          const key = reading.items.key[index] ?? '';
          return leftOutItems.has(key) ? [key] : [];
        });
  return {
    leftOut: leftOutMails.has(id),
    ticked: tickedMails.get(id) ?? null,
    without:
      left.length === 0 ? nothing : new Map(left.map((key) => [key, leftOutReasons.items.get(key) ?? null])),
    why: leftOutReasons.mails.get(id) ?? null,
    refused: refusedLetters.get(id) ?? null,
    hold: open.holds.size === 0 ? null : (open.holds.get(holdKey(customer.id, currency)) ?? null),
    kept: edits.get(id),
  };
}

function reviewedBy(proposed: ProposedMail, items: OpenItems, grounds: Grounds): ReviewedMail {
  const { leftOut, ticked, without, why, refused, hold, kept } = grounds;
  const mail = without.size === 0 ? proposed : reviewMail(proposed, items, new Set(without.keys()));
  const tick = personTick(proposed, mail, items);
  const possible = mail !== null && proposed.blocked === null && refused === null && hold === null;
  const holds = kept !== undefined && mail !== null && kept.of === contentOf(mail, items);
  return {
    proposed,
    mail,
    possible,
    chosen: possible && (tick === null ? !leftOut : ticked === tick),
    leftOut: tick === null && leftOut,
    without,
    why,
    refused,
    hold,
    edit: holds ? kept.edit : null,
    editLost: kept !== undefined && !holds,
  };
}

const sameGrounds = (one: Grounds, other: Grounds): boolean =>
  one.leftOut === other.leftOut &&
  one.ticked === other.ticked &&
  one.why === other.why &&
  one.refused === other.refused &&
  one.hold === other.hold &&
  one.kept === other.kept &&
  one.without.size === other.without.size &&
  (one.without === other.without || [...one.without].every(([key, why]) => other.without.get(key) === why));

/** The mails that will go out. */
export const chosenMails = (mails: readonly ReviewedMail[]): readonly ProposedMail[] =>
  mails.flatMap(({ mail, chosen }) => (mail !== null && chosen ? [mail] : []));

/** What persons wrote for mails alone, where it still holds. */
export const editsOf = (mails: readonly ReviewedMail[]): ReadonlyMap<ProposedMail['id'], LetterEdit> =>
  new Map(mails.flatMap(({ proposed, edit }) => (edit === null ? [] : [[proposed.id, edit] as const])));
