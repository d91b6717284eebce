import type { FactProblem, Language } from '../../../core/index';
import { type Words, wordsFor } from '../../choose';
import { de } from './de';
import { en } from './en';
import { fr } from './fr';
import { nl } from './nl';
import { nlNL } from './nlNL';

/** What a person can file of an invoice or a customer. */
export type DossierAction =
  | 'note'
  | 'call'
  | 'appointment'
  | 'promise'
  | 'dispute'
  | 'plan'
  | 'hold'
  | 'paid'
  | 'owner'
  | 'direct-debit'
  | 'handover'
  | 'insolvency'
  | 'insolvency-changed'
  | 'deceased'
  | 'deceased-changed'
  | 'promise-withdrawn'
  | 'dispute-resolved'
  | 'plan-cancelled'
  | 'release'
  | 'not-paid'
  | 'returned'
  | 'debit-ended'
  | 'handover-ended'
  | 'insolvency-ended'
  | 'deceased-ended';

/** What is filed changes nothing about the reminders. */
type Idle = 'note' | 'call' | 'appointment' | 'owner';

/** What the reminders do once something is filed. */
export type BlockAction = Exclude<DossierAction, Idle>;

/** What a sentence on the reminders says. */
export interface EffectFacts {
  /** The day that it turns on; null where there is none. */
  readonly day: string | null;
  /** Days of patience. */
  readonly days: number;
  /** All of what is open, not a part. */
  readonly whole: boolean;
  /** Our claim was filed. */
  readonly filed: boolean;
}

/** Kinds of what can be filed: the parts of a long menu. */
export const actionGroups = ['contact', 'agreement', 'block', 'end'] as const;
export type ActionGroup = (typeof actionGroups)[number];

/** Words of the small forms by which a person files something. */
export interface DossierActionWords {
  /** On the buttons, and over the forms. */
  readonly names: Readonly<Record<DossierAction, string>>;
  /** Once it is filed. */
  readonly done: Readonly<Record<DossierAction, string>>;
  /** What it will do to the reminders, before it is saved. */
  readonly effects: Readonly<Record<BlockAction, (facts: EffectFacts) => string>>;
  readonly groups: Readonly<Record<ActionGroup, string>>;
  readonly actions: string;
  readonly more: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly undo: string;
  readonly undone: string;
  readonly readOnly: string;
  readonly items: (count: number) => string;
  readonly allItems: string;
  readonly moreItems: (count: number) => string;
  readonly noItem: string;
  /** It can be about items in one currency only. */
  readonly oneCurrency: string;
  readonly wholeCustomer: string;
  readonly fields: {
    readonly note: string;
    readonly said: string;
    readonly with: string;
    readonly remark: string;
    readonly callOn: string;
    readonly about: string;
    readonly paysBy: string;
    readonly whole: string;
    readonly part: string;
    readonly amount: string;
    readonly reason: string;
    readonly owner: string;
    readonly outcome: string;
    readonly until: string;
    readonly noEnd: string;
    readonly holdReason: string;
    readonly collected: string;
    readonly onDueDate: string;
    readonly to: string;
    readonly proceedings: string;
    readonly otherKind: string;
    readonly ownWords: string;
    readonly opened: string;
    readonly officer: string;
    readonly filed: string;
    readonly notFiled: string;
    readonly filedOn: (date: string) => string;
    readonly died: string;
    readonly estate: string;
  };
  readonly plan: {
    readonly count: string;
    readonly first: string;
    readonly every: string;
    readonly intervals: Readonly<Record<'week' | 'fortnight' | 'month', string>>;
    readonly own: string;
    readonly day: (number: number) => string;
    readonly amount: (number: number) => string;
    readonly add: string;
    readonly remove: (number: number) => string;
    readonly preview: string;
    readonly total: string;
  };
  readonly amountUnreadable: string;
  readonly dayMissing: string;
  /** `amount` in words: what is open, or what lacks or is too much. */
  readonly problems: Readonly<
    Record<Exclude<FactProblem['code'], 'plan-sum'>, (amount: string) => string>
  > & {
    readonly lacks: (amount: string) => string;
    readonly tooMuch: (amount: string) => string;
  };
}

const words: Words<DossierActionWords> = { nl, 'nl-NL': nlNL, fr, de, en };

/** Those words of a language. */
export const dossierActionWords = (language: Language): DossierActionWords => wordsFor(words, language);

/** What is wrong with a fact, in a sentence. `money` writes an amount of its currency. */
export function factProblemText(
  { code, amount = 0 }: FactProblem,
  money: (minor: number) => string,
  language: Language,
): string {
  const { problems } = dossierActionWords(language);
  if (code === 'plan-sum')
    return amount > 0 ? problems.lacks(money(amount)) : problems.tooMuch(money(-amount));
  return problems[code](money(amount));
}
