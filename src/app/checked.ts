import type {
  Customer,
  CustomerState,
  DayNumber,
  DossierEvent,
  Issue,
  ItemState,
  LetterLack,
  Proposal,
  ProposedMail,
  Reading,
  ReadingOptions,
} from '../core/index';
import { customerLabel } from '../core/index';
import type { RulesProblem } from '../wording/tables/problem';
import type { Compared } from './parts/comparing';
import type { CustomerDefaults } from './parts/customerOf';
import type { CheckCode, CheckFinding } from './parts/findings';
import type { Acceptance, Account, Administration, Fault } from './ports';
import type { TakenIn } from './replies/takenIn';
import type { LoadedRules } from './rules';
import type { OpenSends } from './sending/open';

export type { CheckCode, CheckFinding };

/** A cell of the customer table that could not be understood; the default stands in for it. */
export interface CellPlace {
  /** Sheet row from 1. */
  readonly row: number;
  readonly field:
    | 'number'
    | 'language'
    | 'kind'
    | 'profile'
    | 'procedure'
    | 'limit'
    | 'group'
    | 'administration';
  readonly content: string;
}

/** One line of the Check step. */
export interface Check {
  readonly code: CheckCode;
  readonly finding: CheckFinding;
  readonly state: 'good' | 'attention' | 'blocking';
  /** True when the user may take responsibility for it and go on. */
  readonly acceptable: boolean;
  readonly accepted: boolean;
  /** Who accepted it, and when; null while nobody did. */
  readonly acceptance: Pick<Acceptance, 'by' | 'at'> | null;
  /** True while sending waits for this check: not yet resolved and not accepted. */
  readonly stopsSending: boolean;
  readonly facts: Readonly<Record<string, string | number>>;
  readonly issues: readonly Issue[];
  readonly places: readonly CellPlace[];
  /** Rows of the tables of rules. */
  readonly problems: readonly RulesProblem[];
  readonly fault: Fault | null;
}

/** A letter that lacks what the law wants of it: it is not sent. */
export interface RefusedLetter {
  readonly lack: LetterLack;
  /** Sheet row of the company's own text that it was written by; null: the product's. */
  readonly row: number | null;
}

/** The sheet with all that is known about it: what the run proposes, and whether it may be sent. */
export interface CheckedRun {
  /** Its items have the keys under which earlier readings know them. */
  readonly reading: Reading;
  /** How the sheet was read: just before sending it is read in the same way. */
  readonly options: ReadingOptions;
  readonly asOf: DayNumber;
  /** What holds for customers of whom nothing else is known. */
  readonly defaults: CustomerDefaults;
  /** By which rules it was decided, and what is wrong with those of the workbook. */
  readonly rules: LoadedRules;
  /** All procedures that a customer may have, by name in lower case. */
  readonly procedures: LoadedRules['procedures'];
  /** Null until the sender is set. */
  readonly administration: Administration | null;
  /** All that the workbook has. */
  readonly administrations: readonly Administration[];
  /** By customer id. */
  readonly customers: ReadonlyMap<string, Customer>;
  /** Customers that others belong to and that have no items of their own, by id. */
  readonly parents: ReadonlyMap<string, Customer>;
  /** Customers of the table that the sheet does not have, by id; a parent may be among them. */
  readonly others: ReadonlyMap<string, Customer>;
  /** Customer id of every `reading.items.customers`, same order. */
  readonly customerIds: readonly string[];
  /** Indexes into `reading.items.customers` that the customer table does not have. */
  readonly unknownCustomers: readonly number[];
  /** State by item key; an item without events is absent. */
  readonly states: ReadonlyMap<string, ItemState>;
  /** By customer id; a customer without events is absent. */
  readonly customerStates: ReadonlyMap<string, CustomerState>;
  /** Of this administration. */
  readonly events: readonly DossierEvent[];
  readonly proposal: Proposal;
  /** Mails whose letter lacks what the law wants, by their id: they do not go out. */
  readonly refusedLetters: ReadonlyMap<ProposedMail['id'], RefusedLetter>;
  /** What became of the items of the last reading; null where none is kept. */
  readonly compared: Compared | null;
  readonly checks: readonly Check[];
  /** Changes when a key or an amount of the sheet changes. */
  readonly fingerprint: string;
  /** Events found in the mailbox that the dossier did not have; they are in `events` too. */
  readonly recovered: number;
  readonly account: Account | null;
  /** What came in and was filed, and which mails wait for a person; the events are in `events` too. */
  readonly replies: TakenIn;
  /** What earlier runs left open, and what others of the team are at. */
  readonly open: OpenSends;
  /** True when the as-of date is not today: a look back or ahead, nothing can be sent. */
  readonly readOnly: boolean;
}

/** The customer that another belongs to; undefined where it stands alone, or nothing is known of that one. */
export const parentOf = (
  { customers, parents }: Pick<CheckedRun, 'customers' | 'parents'>,
  { group }: Pick<Customer, 'group'>,
): Customer | undefined => (group === null ? undefined : (customers.get(group) ?? parents.get(group)));

/** Name of the customer that another belongs to, else its number; null where it stands alone. */
export function groupName(
  run: Pick<CheckedRun, 'customers' | 'parents'>,
  customer: Pick<Customer, 'group'>,
): string | null {
  const { group } = customer;
  const parent = parentOf(run, customer);
  return parent === undefined ? group : customerLabel(parent);
}

/** Sender and the mailbox that mails go out from as the findings name them; '' for none. */
export const namesIn = ({ administration, account }: Pick<CheckedRun, 'administration' | 'account'>) => ({
  sender: administration?.name ?? '',
  account: administration?.mailbox || (account?.address ?? ''),
});

/** True when mails can be sent in somebody's name. */
export const hasSender = (administration: Administration | null): administration is Administration =>
  administration !== null && administration.name.trim() !== '';

/** Takes or gives back the user's responsibility for a finding that may be accepted. */
export const withAcceptance = (
  checks: readonly Check[],
  code: CheckCode,
  acceptance: Check['acceptance'],
): Check[] => {
  const accepted = acceptance !== null;
  return checks.map((check) =>
    check.code === code && check.acceptable
      ? { ...check, accepted, acceptance, stopsSending: !accepted }
      : check,
  );
};

/** True when no check stops sending. */
export const maySend = (checked: CheckedRun): boolean => !checked.checks.some((check) => check.stopsSending);
