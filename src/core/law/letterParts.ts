import type { DayNumber } from '../dates/day';
import { isEnterpriseNumber, looksBelgian } from '../references/enterpriseNumber';

/** What the law wants a letter to say: each has its words in every language. */
export const letterPartNames = [
  /** Name of the creditor, and its enterprise number. */
  'creditor',
  'enterprise-number',
  /** What was sold. */
  'supplies',
  /** Due date of every invoice. */
  'due-date',
  /** What a consumer will owe, and the term before that; in Belgium also who sold what. */
  'announcement',
] as const;
export type LetterPart = (typeof letterPartNames)[number];

/** The rules that want a letter to say something. */
export const letterRules = ['be-first-letter', 'nl-fourteen-days'] as const;
export type LetterRule = (typeof letterRules)[number];

/** A letter that lacks what a rule wants; `lacks` is never empty. */
export interface LetterLack {
  readonly rule: LetterRule;
  readonly lacks: readonly LetterPart[];
}

/** What of a letter the law looks at. */
export interface LetterAtLaw {
  /** `be-first`: a first reminder in law to a Belgian consumer. */
  readonly lawful: 'be-first' | null;
  /** What it has to announce; null: nothing. */
  readonly announced: { readonly kind: 'clause' | 'fourteen-days' } | null;
  /** Whether its words say the sentences of the law: true of the product's own. */
  readonly announces: boolean;
  readonly creditor: string;
  readonly enterpriseNumber: string;
  readonly supplies: string;
  /** Of every invoice. */
  readonly dueDays: readonly (DayNumber | null)[];
}

/**
 * What a letter lacks by law, or null. A first reminder to a Belgian consumer names the creditor and its enterprise
 * number, what was sold and when each invoice was due, and, where anything will be claimed, the damages and the term
 * of fourteen days before them (Code of Economic Law, book XIX, article XIX.2). A Belgian number whose check digits
 * are wrong is none. The Dutch letter of fourteen days names the costs and the term: fifteen days after its delivery
 * (Civil Code 6:96(6)).
 * @example
 * letterLack({ lawful: 'be-first', supplies: '', … }) //=> { rule: 'be-first-letter', lacks: ['supplies'] }
 */
export function letterLack(letter: LetterAtLaw): LetterLack | null {
  const { lawful, announced, announces } = letter;
  const unsaid: readonly LetterPart[] = announces ? [] : ['announcement'];
  if (lawful === 'be-first') {
    const lacks = [...unnamed(letter), ...unsaid];
    return lacks.length === 0 ? null : { rule: 'be-first-letter', lacks };
  }
  if (announced === null || announces) return null;
  return { rule: announced.kind === 'clause' ? 'be-first-letter' : 'nl-fourteen-days', lacks: unsaid };
}

function unnamed({ creditor, enterpriseNumber, supplies, dueDays }: LetterAtLaw): readonly LetterPart[] {
  const says: readonly (readonly [LetterPart, boolean])[] = [
    ['creditor', isSaid(creditor)],
    ['enterprise-number', isSaid(enterpriseNumber) && isNumber(enterpriseNumber)],
    ['supplies', isSaid(supplies)],
    ['due-date', !dueDays.includes(null)],
  ];
  return says.flatMap(([part, said]) => (said ? [] : [part]));
}

const isSaid = (text: string): boolean => text.trim() !== '';

const isNumber = (text: string): boolean => !looksBelgian(text) || isEnterpriseNumber(text);
