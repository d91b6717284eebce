import { waitsForPerson } from '../../app/waitsForPerson';
import type { OpenItems, ProposedMail } from '../../core/index';
import { contentOf } from './keptEdit';

/**
 * For what a person ticks a mail that waits for one: what is proposed, and who has to agree to what is left of it.
 * Null where it waits for nobody. A tick that was given for anything else is none.
 */
export const personTick = (
  proposed: ProposedMail,
  mail: ProposedMail | null,
  items: Pick<OpenItems, 'key'>,
): string | null => {
  const { level, approver, manual } = mail ?? proposed;
  if (!waitsForPerson({ manual, approver })) return null;
  return JSON.stringify([contentOf(proposed, items), level, approver]);
};
