import type { ReminderText } from '../dunning/procedure';
import type { CustomerKind, Language, Profile } from '../items/customer';

/**
 * The parts of a letter that a company may write itself. `before` stands above the statement, `after` below how to
 * pay; a blank line parts paragraphs.
 */
export const textParts = ['subject', 'title', 'salutation', 'before', 'after', 'closing'] as const;
export type TextPart = (typeof textParts)[number];

/** Most characters of one part. */
export const LONGEST_PART = 8000;

/** What each part says, as a Liquid text; '' leaves the part to the product. */
export type TextWords = Readonly<Record<TextPart, string>>;

/** Which letters a company wrote a text for. Null is all of them. */
export interface TextAudience {
  readonly step: ReminderText;
  /** One, or both forms of Dutch. */
  readonly languages: readonly Language[];
  readonly kind: CustomerKind | null;
  readonly profile: Profile | null;
  /** Number or name of the customer whose group it is for, as typed. */
  readonly group: string | null;
  /** Name of a procedure, as known. */
  readonly procedure: string | null;
}

/** A text that a company wrote for some of its letters. */
export interface OwnText extends TextAudience {
  /** Sheet row from 1, for messages. */
  readonly row: number;
  readonly words: TextWords;
}
