import type { Customer, Language, LetterLack, ReminderText, TextWords } from '../core/index';
import { textParts } from '../core/index';
import type { CheckedRun } from './checked';
import { lackOf } from './parts/letterChecks';
import { letterFacts } from './parts/letterFacts';
import { letterOf } from './parts/letterOf';
import { mailAtStep } from './parts/mailAtStep';
import type { Administration, LetterImage, Ports, ReminderLetter, RenderedLetter } from './ports';

/** Which text is looked at, and on whom. */
export interface TextPreviewAsked {
  readonly customer: Customer;
  readonly step: ReminderText;
  readonly language: Language;
  /** What the text is for; null is as the customer is. */
  readonly kind: Customer['kind'] | null;
  readonly profile: Customer['profile'] | null;
  /** The company's own words as they stand; a part that is '' is the product's. */
  readonly words: TextWords;
}

/** A letter as it would go out with these words. */
export interface TextPreview {
  readonly letter: ReminderLetter;
  readonly rendered: RenderedLetter;
  readonly images: readonly LetterImage[];
  /** What the law wants of it that it does not say, or null. */
  readonly lack: LetterLack | null;
}

/**
 * What words of a text look like in the mail of a real customer, made as every mail is. The customer gets the step,
 * language, kind and profile of the text; it announces where the law would have it announce. Null where the customer
 * owes nothing. Nothing is saved or sent.
 */
export function previewText(
  ports: Pick<Ports, 'letters' | 'links'>,
  checked: CheckedRun,
  { customer: real, step, language, kind, profile, words }: TextPreviewAsked,
  sender: Administration,
): TextPreview | null {
  const customer: Customer = {
    ...real,
    language,
    kind: step === 'fourteen-days' ? 'consumer' : (kind ?? real.kind),
    profile: profile ?? real.profile,
  };
  const mail = mailAtStep(checked, customer, step);
  if (mail === null) return null;
  const isOwn = textParts.some((part) => words[part] !== '');
  const asked = { step, languages: [language], kind: null, profile: null, group: null, procedure: null };
  const letter: ReminderLetter = {
    ...letterOf(mail, { ...letterFacts(ports, checked, sender), texts: [] }),
    text: step,
    own: isOwn ? { row: 0, ...asked, words } : null,
  };
  const { letters } = ports;
  const rendered = letters.render(letter);
  return { letter, rendered, images: letters.images(letter), lack: lackOf(letter, rendered) };
}
