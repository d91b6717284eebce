import type { ReasonCode } from '../../../core/index';
import type { LevelCode } from '../reasonText';

/** Reasons that only a run can give: a cell knows neither the dossier nor the customer. */
type RunCode = Exclude<ReasonCode, LevelCode>;

/** What a reason of a run says besides its code: dates, amounts and words ready to read, '' for what is not known. */
export interface RunFacts {
  /** `niveau 2`, as inside a sentence. */
  readonly level: string;
  /** `34 dagen te laat (vervaldag 18/10/2026)` */
  readonly age: string;
  /** `niveau 2 kan vanaf 22/11/2026` */
  readonly from: string;
  readonly due: string;
  /** From today to the due date. */
  readonly daysLeft: number;
  readonly next: string;
  readonly since: string;
  readonly until: string;
  readonly lastReminder: string;
  readonly promiseDay: string;
  readonly promised: string;
  readonly instalmentDay: string;
  readonly instalment: string;
  readonly dataDay: string;
  readonly mailDay: string;
  /** Without its sign, which is apart. */
  readonly amount: string;
  readonly sign: -1 | 0 | 1;
  readonly minimum: string;
  readonly disputed: string;
  /** Why it is in dispute. */
  readonly dispute: string;
  /** `bellen, geen mail` */
  readonly channel: string;
  /** Kind of the insolvency. */
  readonly kind: string;
  readonly contact: string;
  /** Day on which our claim was filed. */
  readonly claimFiled: string;
  readonly subject: string;
  readonly hold: string;
  readonly procedure: string;
}

/**
 * What each reason says in one language, and a hold that ends. A line each sentence, without capital and full stop:
 * no text from outside has a line break.
 */
export type RunSentences = Readonly<Record<RunCode | 'hold-until', (facts: RunFacts) => string>>;

/** Words around a fact, or nothing where it is not known. `given('', (day) => ` on ${day}`) //=> ''` */
export const given = (fact: string, around: (fact: string) => string): string =>
  fact === '' ? '' : around(fact);
