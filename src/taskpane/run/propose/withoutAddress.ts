import type { Reason } from '../../../core/index';

/** The reason below a mail that says itself that its customer has no address: why it is due, and no more. */
export const withoutAddress = (reason: Reason): Reason =>
  reason.code === 'no-address' ? { ...reason, code: 'due-level' } : reason;
