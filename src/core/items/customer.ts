/** Languages the product writes in; `nl-BE` and `nl-NL` differ in words, not in grammar. */
export const languages = ['nl-BE', 'nl-NL', 'fr', 'de', 'en'] as const;
export type Language = (typeof languages)[number];

export type CustomerKind = 'business' | 'consumer';
export type Profile = 'standard' | 'strategic' | 'difficult';

/** One row of the customer master: what a person typed, never overwritten by an export. */
export interface Customer {
  /** Customer number, or the normalised name where the books have no numbers: joins to the items. */
  readonly id: string;
  readonly number: string | null;
  readonly name: string | null;
  /** Addresses that get the reminder; empty when there is none. */
  readonly emails: readonly string[];
  readonly language: Language;
  readonly kind: CustomerKind;
  readonly profile: Profile;
  /** ISO 3166 code in upper case, or null. */
  readonly country: string | null;
  /** Name of a shipped procedure. */
  readonly procedure: string;
  /** Reason of a hold in the user's words, or null: nothing is sent. */
  readonly hold: string | null;
}
