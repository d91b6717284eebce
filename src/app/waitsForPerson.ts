import type { ProposedMail } from '../core/index';

/** Whether a mail goes out only when a person ticks it: its level is not automatic, or somebody has to agree. */
export const waitsForPerson = ({ manual, approver }: Pick<ProposedMail, 'manual' | 'approver'>): boolean =>
  manual || approver !== null;
