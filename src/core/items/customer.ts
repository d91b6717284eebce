import type { Minor } from '../money/money';

/** Languages the product writes in; `nl-BE` and `nl-NL` differ in words, not in grammar. */
export const languages = ['nl-BE', 'nl-NL', 'fr', 'de', 'en'] as const;
export type Language = (typeof languages)[number];

export type CustomerKind = 'business' | 'consumer';
export type Profile = 'standard' | 'strategic' | 'difficult';

/** Whose choice a customer's procedure is, the strongest first. */
export const procedureSources = [
  'customer',
  'group',
  'profile',
  'consumer',
  'administration',
  'standard',
] as const;
export type ProcedureSource = (typeof procedureSources)[number];

/** One row of the customer master: what a person typed, never overwritten by an export. */
export interface Customer {
  /** Customer number, or the normalised name where the books have no numbers: joins to the items. */
  readonly id: string;
  readonly number: string | null;
  readonly name: string | null;
  /** Addresses that get the reminder; empty when there is none. */
  readonly emails: readonly string[];
  /** Addresses that get a copy of it; none of them is among `emails`. */
  readonly cc: readonly string[];
  readonly language: Language;
  readonly kind: CustomerKind;
  /** True where the table says it; else it is only presumed, for the sake of the law. */
  readonly kindStated: boolean;
  readonly profile: Profile;
  /** ISO 3166 code in upper case, or null. */
  readonly country: string | null;
  /** Name of a procedure, and whose choice it is. */
  readonly procedure: string;
  readonly procedureSource: ProcedureSource;
  /** Id of the customer that it belongs to (parent), or null. */
  readonly group: string | null;
  /** Who looks after it, in the user's words, or null. */
  readonly owner: string | null;
  /** Credit limit in minor units of the administration's currency; null: none set. 0 is a limit of nothing, or none. */
  readonly limit: Minor | null;
  /** Reason of a hold in the user's words, or null: nothing is sent. */
  readonly hold: string | null;
}
