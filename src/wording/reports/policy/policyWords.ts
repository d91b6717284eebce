import type { Channel, ProcedureSource, Regime, ReminderText } from '../../../core/index';

/** Words of the worksheet that is a company's written dunning policy, as a manager signs it. */
export interface PolicyWords {
  /** Name of the sheet, at most 20 characters: the date follows. */
  readonly sheet: string;
  readonly title: string;
  readonly intro: string;
  readonly company: string;
  readonly procedure: string;
  readonly since: string;
  readonly steps: string;
  readonly headers: {
    readonly step: string;
    readonly when: string;
    readonly means: string;
    readonly who: string;
    readonly message: string;
    readonly charged: string;
    readonly payWithin: string;
    /** By what a least amount is measured. */
    readonly from: Readonly<Record<'customer' | 'item', string>>;
  };
  readonly notice: string;
  /** Days after the due date: below 0 before it. */
  readonly when: (days: number) => string;
  /** Besides `when`, both holding. */
  readonly andAfterStep: (days: number, step: number) => string;
  readonly afterStep: (days: number, step: number) => string;
  readonly afterPayBy: (days: number, step: number) => string;
  readonly means: Readonly<Record<Channel, string>>;
  readonly bySelf: string;
  readonly byHand: string;
  readonly byColleague: string;
  readonly agreed: (who: string) => string;
  readonly agreedFrom: (who: string, amount: string) => string;
  readonly messages: Readonly<Record<ReminderText, string>>;
  readonly fee: (amount: string) => string;
  readonly interest: string;
  readonly costs: string;
  readonly free: string;
  readonly days: (days: number) => string;
  readonly noDays: string;
  readonly anyAmount: string;
  readonly rules: string;
  readonly minimum: (amount: string) => string;
  readonly customerInterval: (days: number) => string;
  readonly itemsAlone: string;
  readonly skipLevels: Readonly<Record<'yes' | 'no', string>>;
  readonly mailPer: Readonly<Record<'customer' | 'level' | 'item', string>>;
  readonly credits: Readonly<Record<'all' | 'overdue' | 'ignore', string>>;
  readonly dispute: string;
  readonly promise: (workingDays: number) => string;
  readonly plan: (days: number) => string;
  readonly directDebit: (workingDays: number) => string;
  readonly reply: string;
  readonly blocked: string;
  readonly handedOver: string;
  readonly fresh: (workingDays: number) => string;
  readonly quiet: (from: string, to: string, reason: string) => string;
  readonly law: string;
  readonly chargesNothing: string;
  readonly withinLaw: string;
  readonly regimes: Readonly<Record<Regime, string>>;
  readonly noLaw: string;
  /** Below what the law lets it charge. */
  readonly noAdvice: string;
  /** Before the charges of a step that the law does not let it ask. */
  readonly inStep: (step: number) => string;
  readonly whom: string;
  readonly sources: Readonly<Record<ProcedureSource, string>>;
  readonly together: string;
  readonly customers: (count: number) => string;
  readonly nobody: string;
  readonly signed: string;
  readonly name: string;
  readonly role: string;
  readonly date: string;
  readonly signature: string;
  readonly source: (procedure: string, date: string) => string;
}
