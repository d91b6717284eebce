import type { OpenSends } from '../../../app/sending/open';

const told = ({ pending, unknown, inDrafts, leftOver, claims }: OpenSends): string =>
  JSON.stringify([
    ...[pending, unknown, inDrafts, leftOver].map((entries) => entries.map(({ key }) => key).sort()),
    claims.map(({ of, number }) => `${of}-${number}`).sort(),
  ]);

/** Whether another mail, or another customer, is open than before. */
export const changedBetween = (before: OpenSends | null, now: OpenSends): boolean =>
  before === null || told(before) !== told(now);
