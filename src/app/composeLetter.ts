import type { LetterLack, ProposedMail } from '../core/index';
import type { CheckedRun } from './checked';
import { lackOf } from './parts/letterChecks';
import { letterFacts } from './parts/letterFacts';
import { letterOf } from './parts/letterOf';
import type { Administration, LetterEdit, LetterImage, Ports, ReminderLetter, RenderedLetter } from './ports';

/** A mail as the customer will get it. */
export interface ComposedMail {
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly letter: ReminderLetter;
  readonly rendered: RenderedLetter;
  readonly images: readonly LetterImage[];
  /** What it lacks by law: then it is not sent. */
  readonly lack: LetterLack | null;
}

/**
 * The exact mail that `sendRun` sends for this proposal.
 * @param edit what a person wrote for this mail alone
 */
export function composeLetter(
  ports: Pick<Ports, 'letters' | 'links'>,
  checked: CheckedRun,
  mail: ProposedMail,
  sender: Administration,
  edit: LetterEdit | null = null,
): ComposedMail {
  const letter = letterOf(mail, letterFacts(ports, checked, sender), edit);
  const { letters } = ports;
  const rendered = letters.render(letter);
  return {
    to: mail.customer.emails,
    cc: mail.customer.cc,
    letter,
    rendered,
    images: letters.images(letter),
    lack: lackOf(letter, rendered),
  };
}
