import { waitsForPerson } from '../../../app/waitsForPerson';
import type { ReviewedMail } from '../reviewedRun';

/** The mails that one tick may choose together: those that can be sent. One that waits for a person has its own tick. */
export const choosable = (mails: readonly ReviewedMail[]): readonly ReviewedMail[] =>
  mails.filter(({ possible, mail, proposed }) => possible && !waitsForPerson(mail ?? proposed));

/** Whether all of some mails are chosen, none, or some. */
export function tickOf(mails: readonly ReviewedMail[]): 'all' | 'some' | 'none' {
  const chosen = mails.filter((one) => one.chosen).length;
  if (chosen === 0) return 'none';
  return chosen === mails.length ? 'all' : 'some';
}
