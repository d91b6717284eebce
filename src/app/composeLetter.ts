import type { ProposedMail } from '../core/index';
import type { CheckedRun } from './checked';
import { letterOf } from './parts/letterOf';
import type { Ports, ReminderLetter, RenderedLetter, Sender } from './ports';

/** A mail as the customer will get it. */
export interface ComposedMail {
  readonly to: readonly string[];
  readonly letter: ReminderLetter;
  readonly rendered: RenderedLetter;
}

/** The exact mail that `sendRun` sends for this proposal. */
export function composeLetter(
  ports: Pick<Ports, 'letters'>,
  { reading: { items }, asOf }: Pick<CheckedRun, 'reading' | 'asOf'>,
  mail: ProposedMail,
  sender: Sender,
): ComposedMail {
  const letter = letterOf(mail, { items, sender, asOf });
  return { to: mail.customer.emails, letter, rendered: ports.letters.render(letter) };
}
