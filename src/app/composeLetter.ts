import type { ProposedMail } from '../core/index';
import type { CheckedRun } from './checked';
import { letterOf } from './parts/letterOf';
import type { Administration, Ports, ReminderLetter, RenderedLetter } from './ports';

/** A mail as the customer will get it. */
export interface ComposedMail {
  readonly to: readonly string[];
  readonly letter: ReminderLetter;
  readonly rendered: RenderedLetter;
}

/** The exact mail that `sendRun` sends for this proposal. */
export function composeLetter(
  ports: Pick<Ports, 'letters'>,
  checked: Pick<CheckedRun, 'reading' | 'asOf'>,
  mail: ProposedMail,
  sender: Administration,
): ComposedMail {
  const letter = letterOf(mail, checked.reading.items, sender, checked.asOf);
  return { to: mail.customer.emails, letter, rendered: ports.letters.render(letter) };
}
