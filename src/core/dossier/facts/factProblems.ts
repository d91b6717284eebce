import type { DayNumber } from '../../dates/day';
import type { Minor } from '../../money/money';
import { MAX_DETAIL } from '../eventRow';
import type { Instalment } from '../events/agreements';
import type { FactOf, NewFact } from './newFact';

/** Farther than anybody promises, or reports back: ten years, where a year was mistyped. */
const FARTHEST = 3653;

/** What is wrong with a fact that a person wants to file, and at which of its fields. */
export interface FactProblem {
  readonly code:
    | 'text-missing'
    | 'text-too-long'
    /** Before the day on which it is filed. */
    | 'day-past'
    /** After it, of what has happened. */
    | 'day-future'
    | 'day-too-far'
    /** A claim is not filed before the proceedings are opened. */
    | 'filed-too-early'
    | 'amount-wrong'
    /** `amount`: what is open. */
    | 'amount-above-open'
    /** `amount`: what the instalments lack, or, below nought, are too much. */
    | 'plan-sum'
    /** They do not come one after another. */
    | 'plan-days';
  readonly field: 'note' | 'owner' | 'with' | 'kind' | 'day' | 'filed' | 'amount' | 'instalments';
  readonly amount?: Minor;
}

/** What a fact is judged by. */
export interface FactContext {
  readonly today: DayNumber;
  /** What is open of the item, null where that is not known: then no amount is compared with it. */
  readonly open: Minor | null;
}

type Problems = readonly FactProblem[];
type Rules = {
  readonly [Kind in NewFact['kind']]?: (detail: FactOf<Kind>['detail'], context: FactContext) => Problems;
};

const rules: Rules = {
  note: ({ note }) => needed(note, 'note'),
  call: ({ note }) => needed(note, 'note'),
  task: ({ due }, { today }) => ahead(due, today),
  promise: ({ promised, amount }, { today, open }) => [...ahead(promised, today), ...part(amount, open)],
  dispute: ({ amount }, { open }) => part(amount, open),
  hold: ({ note, until }, { today }) => [
    ...needed(note, 'note'),
    ...(until === null ? [] : ahead(until, today)),
  ],
  plan: ({ instalments }, { today, open }) => planProblems(instalments, today, open),
  'direct-debit': ({ collected }, { today }) => (collected === null ? [] : ahead(collected, today)),
  handover: ({ to }) => needed(to, 'with'),
  insolvency: ({ kind, date, claimFiled }, { today }) => [
    ...needed(kind, 'kind'),
    ...happened(date, today, 'day'),
    ...(claimFiled === null ? [] : claimProblems(claimFiled, date, today)),
  ],
  deceased: ({ date }, { today }) => happened(date, today, 'day'),
};

/**
 * What is wrong with a fact before it is filed, nothing for one that may be. A promise, an appointment, a hold, an
 * instalment and a collection are never in the past; an insolvency and a death never in the future; instalments add up
 * to what is open to the cent; nothing is promised or contested beyond what is open.
 * @example factProblems(promiseForYesterday, { today, open: 10000 }) //=> [{ code: 'day-past', field: 'day' }]
 */
export function factProblems(fact: NewFact, context: FactContext): Problems {
  const rule = rules[fact.kind] as ((detail: unknown, context: FactContext) => Problems) | undefined;
  const problems = rule?.(fact.detail, context) ?? [];
  return JSON.stringify(fact.detail).length > MAX_DETAIL
    ? [...problems, { code: 'text-too-long', field: 'note' }]
    : problems;
}

const needed = (text: string, field: FactProblem['field']): Problems =>
  text.trim() === '' ? [{ code: 'text-missing', field }] : [];

function ahead(day: DayNumber, today: DayNumber, field: FactProblem['field'] = 'day'): Problems {
  if (day < today) return [{ code: 'day-past', field }];
  return day > today + FARTHEST ? [{ code: 'day-too-far', field }] : [];
}

/** Of what a person heard: it has happened, and not before anybody can remember. */
function happened(day: DayNumber, today: DayNumber, field: FactProblem['field']): Problems {
  if (day > today) return [{ code: 'day-future', field }];
  return day < today - FARTHEST ? [{ code: 'day-too-far', field }] : [];
}

const claimProblems = (filed: DayNumber, opened: DayNumber, today: DayNumber): Problems =>
  filed < opened ? [{ code: 'filed-too-early', field: 'filed' }] : happened(filed, today, 'filed');

/** A part of what is open; null is all of it. */
function part(amount: Minor | null, open: Minor | null): Problems {
  if (amount === null) return [];
  if (!isDebt(amount)) return [{ code: 'amount-wrong', field: 'amount' }];
  return open !== null && amount > open ? [{ code: 'amount-above-open', field: 'amount', amount: open }] : [];
}

function planProblems(instalments: readonly Instalment[], today: DayNumber, open: Minor | null): Problems {
  const [first] = instalments;
  if (first === undefined || instalments.some(({ amount }) => !isDebt(amount)))
    return [{ code: 'amount-wrong', field: 'instalments' }];
  if (instalments.some(({ day }, place) => place > 0 && day <= (instalments[place - 1]?.day ?? day)))
    return [{ code: 'plan-days', field: 'instalments' }];
  const days = [first, ...instalments.slice(-1)].flatMap(({ day }) => ahead(day, today, 'instalments'));
  const sum = instalments.reduce((total, { amount }) => total + amount, 0);
  const lacks = open === null ? 0 : open - sum;
  return [
    ...days.slice(0, 1),
    ...(lacks === 0 ? [] : [{ code: 'plan-sum', field: 'instalments', amount: lacks } as const]),
  ];
}

const isDebt = (amount: Minor): boolean => Number.isSafeInteger(amount) && amount > 0;
