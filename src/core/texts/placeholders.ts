/**
 * What a text of a letter may name, as `{{ total }}`. Amounts and dates come written in the letter's language.
 * Those in `conditions` are true or false, for `{% if one %}…{% else %}…{% endif %}`.
 */
export const placeholders = [
  /** Name of the customer, and its number. */
  'customer',
  'number',
  /** Name of the company, who signs, and its contact line. */
  'sender',
  'signatory',
  'contact',
  /** What is to be paid, with its currency; says so where charges are in it. */
  'total',
  /** The invoices in a few words: "facturen 2026-001, 2026-002 en nog 4". */
  'invoices',
  /** How many there are, and of the oldest the days late. */
  'count',
  'oldest',
  /** The highest level of the invoices, and how an invoice of it is marked: "herinnering 3". */
  'level',
  'mark',
  /** The letter's own title, for its subject. */
  'title',
  /** Last day to pay, '' where the letter names none; and the day of the letter. */
  'payBy',
  'today',
  /** What to mention when paying, the account, and the address for paying online ('' for none). */
  'reference',
  'account',
  'link',
  /** What the law wants to be announced, as whole sentences; '' where there is nothing to announce. */
  'announcement',
] as const;

export const conditions = [
  /** The letter asks for one invoice. */
  'one',
  /** It names a last day to pay. */
  'dated',
  /** Its invoices are at different levels. */
  'mixed',
  /** The customer is a consumer. */
  'consumer',
  /** Interest or costs are asked. */
  'charged',
] as const;

export type Placeholder = (typeof placeholders)[number];
export type Condition = (typeof conditions)[number];
