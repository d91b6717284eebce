import type { ChargeKind, LawRule } from '../../../core/index';

/** What a refusal says, ready to read; '' for what is not known. */
interface RefusalFacts {
  /** `geen interest`: what is not charged. */
  readonly no: string;
  /** First day on which it may be charged, the day without a rate, or the last day of interest. */
  readonly day: string;
  readonly amount: string;
  readonly most: string;
  readonly percent: string;
  readonly mostPercent: string;
  readonly currency: string;
  /** `Duitsland`: country of the law. */
  readonly country: string;
}

/** The refusals of one language: each names the rule and, where it has one, its article. */
export interface RefusalWords {
  readonly no: Readonly<Record<ChargeKind, string>>;
  readonly countries: Readonly<Record<string, string>>;
  readonly rules: Readonly<Record<LawRule, (facts: RefusalFacts) => string>>;
  /** Which level of a procedure asks what the law refuses. */
  readonly inProcedure: (procedure: string, level: number) => string;
  /** What a person can do about it there. */
  readonly wayOut: string;
}
