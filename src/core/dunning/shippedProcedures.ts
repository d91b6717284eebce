import { type DunningProcedure, plainLevel, standardProcedure } from './procedure';

/** Customers whose goodwill matters more than a week: later, and two weeks between. */
const strategic: DunningProcedure = {
  name: 'strategic',
  levels: [plainLevel(15, 14, 'level-1'), plainLevel(30, 14, 'level-2'), plainLevel(45, 14, 'level-3')],
  notices: [],
  minimum: 0,
};

/** Customers who pay only when pressed: from the third day on, every week. */
const difficult: DunningProcedure = {
  name: 'difficult',
  levels: [
    plainLevel(3, 7, 'level-1'),
    plainLevel(10, 7, 'level-2'),
    plainLevel(17, 7, 'level-3'),
    plainLevel(24, 7, 'level-4'),
  ],
  notices: [],
  minimum: 0,
};

/**
 * Belgian consumers: a free first reminder, and the second when its term of fourteen days is over, also by post
 * and over holidays (Code of Economic Law, book XIX).
 */
const consumerBelgium: DunningProcedure = {
  name: 'consumer-be',
  levels: [plainLevel(7, 7, 'level-1'), plainLevel(28, 21, 'level-2'), plainLevel(42, 14, 'level-3')],
  notices: [],
  minimum: 0,
};

/** Dutch consumers: a reminder, then the letter of fourteen days (Civil Code 6:96(6)), and the last when it is over. */
const consumerNetherlands: DunningProcedure = {
  name: 'consumer-nl',
  levels: [plainLevel(7, 7, 'level-1'), plainLevel(21, 14, 'fourteen-days'), plainLevel(42, 21, 'level-3')],
  notices: [],
  minimum: 0,
};

/** The procedures that come with the product, by name: all by mail, none charges anything. */
export const shippedProcedures: ReadonlyMap<string, DunningProcedure> = new Map(
  [standardProcedure, strategic, difficult, consumerBelgium, consumerNetherlands].map((procedure) => [
    procedure.name,
    procedure,
  ]),
);

/**
 * Shipped procedure of a name as a person types it; blank is the standard one, null when there is no such name.
 * @example findProcedure(' Standard ')?.levels.length //=> 3
 */
export function findProcedure(name: string): DunningProcedure | null {
  const folded = name.trim().toLowerCase();
  return folded === '' ? standardProcedure : (shippedProcedures.get(folded) ?? null);
}
