import type { DayNumber } from '../../dates/day';
import type { Dated, EventBase, Remark } from './base';

/** Proceedings by their usual name in the country; another one is a text of its own. */
export const insolvencyKinds = [
  'be-faillissement',
  'be-gerechtelijke-reorganisatie',
  'be-collectieve-schuldenregeling',
  'nl-faillissement',
  'nl-surseance',
  'nl-whoa',
  'nl-wsnp',
  'nl-schuldhulp',
  'nl-bewind',
] as const;

/** The customer is in proceedings: nothing goes to the debtor, interest stops at `date`. */
interface Insolvent extends EventBase {
  readonly kind: 'insolvency';
  readonly detail: Remark & {
    /** One of `insolvencyKinds`, or another in words. */
    readonly kind: string;
    /** Day on which they were opened. */
    readonly date: DayNumber;
    /** Curator, administrator or mediator; null when not known. */
    readonly officer: string | null;
    /** Day on which our claim was filed; null until then. */
    readonly claimFiled: DayNumber | null;
  };
}

/** The customer has died. */
interface Deceased extends EventBase {
  readonly kind: 'deceased';
  readonly detail: Remark & {
    readonly date: DayNumber;
    /** Who answers for the estate; null when not known. */
    readonly contact: string | null;
  };
}

/** Who of us looks after the customer. */
interface OwnerSet extends EventBase {
  readonly kind: 'owner';
  readonly detail: Dated & {
    /** '' for nobody. */
    readonly owner: string;
  };
}

/** What is personal about the customer was removed at their request. */
interface Erased extends EventBase {
  readonly kind: 'erased';
  readonly detail: Dated & {
    /** Id of the administration whose customer it was: others may have one of the same number. '' for each. */
    readonly administration: string;
  };
}

export type CustomerEvent = Insolvent | Deceased | OwnerSet | Erased;
