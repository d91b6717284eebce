import {
  bankingDaysAfter,
  type CustomerState,
  type DayNumber,
  type DisputeReason,
  isoOfDay,
  type PlanInterval,
} from '../../../core/index';
import type { DossierAction } from '../../../wording/pane/dossierActions/words';
import { insolvencyChoices, likelyInsolvency } from './insolvencyChoices';

/** What a person has filled in so far: days as ISO, amounts as they were typed. */
export interface Draft {
  readonly note: string;
  /** Who it was with, who takes over, who is in charge of it. */
  readonly with: string;
  readonly day: string;
  /** False: a part of what is open, in `amount`. */
  readonly whole: boolean;
  readonly amount: string;
  readonly reason: DisputeReason;
  readonly owner: string;
  readonly outcome: 'credited' | 'paid' | 'rejected' | 'withdrawn';
  readonly count: string;
  readonly every: PlanInterval;
  /** Null while the instalments are equal ones. */
  readonly own: readonly { readonly day: string; readonly amount: string }[] | null;
  /** Proceedings by their code; '' for those in `otherKind`. */
  readonly kind: string;
  readonly otherKind: string;
  /** Day on which the claim was filed; '' for not yet. */
  readonly filed: string;
  /** Keys of the items that it is about. */
  readonly items: ReadonlySet<string>;
}

/** Days that are likely at first: banking days, since money moves on no other. */
const LIKELY: Readonly<Partial<Record<DossierAction, number>>> = {
  promise: 5,
  appointment: 1,
  hold: 10,
  plan: 5,
};

/** What a form begins with. */
interface Beginning {
  readonly today: DayNumber;
  readonly items: readonly string[];
  /** Who looks after the customer now. */
  readonly owner: string;
  readonly state: Pick<CustomerState, 'insolvency' | 'deceased'>;
  /** Of the customer (ISO 3166), or null. */
  readonly country: string | null;
}

/** A form before anything is filled in: what is known already stands in it. */
export function freshDraft(action: DossierAction, begin: Beginning): Draft {
  const { today, items, owner, state, country } = begin;
  const fresh: Draft = {
    note: '',
    with: '',
    day: isoOfDay(bankingDaysAfter(today, LIKELY[action] ?? 0)),
    whole: true,
    amount: '',
    reason: 'not-received',
    owner: action === 'owner' ? owner : '',
    outcome: 'credited',
    count: '3',
    every: 'month',
    own: null,
    kind: likelyInsolvency(country),
    otherKind: '',
    filed: '',
    items: new Set(items),
  };
  const { insolvency, deceased } = state;
  switch (action) {
    case 'direct-debit':
      return { ...fresh, day: '' };
    case 'insolvency':
    case 'deceased':
      return { ...fresh, day: isoOfDay(today) };
    case 'insolvency-changed': {
      if (insolvency === null) return fresh;
      const { kind, date, officer, claimFiled } = insolvency;
      const isKnown = insolvencyChoices(country).includes(kind);
      return {
        ...fresh,
        kind: isKnown ? kind : '',
        otherKind: isKnown ? '' : kind,
        day: isoOfDay(date),
        with: officer ?? '',
        filed: claimFiled === null ? '' : isoOfDay(claimFiled),
      };
    }
    case 'deceased-changed':
      return deceased === null
        ? fresh
        : { ...fresh, day: isoOfDay(deceased.date), with: deceased.contact ?? '' };
    default:
      return fresh;
  }
}
