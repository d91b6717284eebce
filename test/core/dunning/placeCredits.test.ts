import { placeCredits } from '../../../src/core/dunning/placeCredits';

const spread: readonly (readonly [string, readonly number[], readonly number[], number[][] | null])[] = [
  ['no credits', [10_000, 5000], [], [[], []]],
  ['no mail for a credit', [], [1], null],
  ['the first mail with room takes it', [10_000, 5000], [4000], [[0], []]],
  ['a mail has to ask something still', [4000, 5000], [4000], [[], [0]]],
  ['one cent is something', [4001, 5000], [4000], [[0], []]],
  ['what a mail has taken is no room any more', [10_000, 5000], [7000, 4000], [[0], [1]]],
  ['two in one mail, in their order', [10_000, 5000], [4000, 3000], [[0, 1], []]],
  ['two that together leave nothing', [7000], [4000, 3000], null],
  ['a small one makes room for a large one', [10_000, 5000], [4000, 7000], [[1], [0]]],
  ['the second fits nowhere', [10_000, 5000], [7000, 6000], null],
];
test.each(spread)('%s', (_, gross, credits, placed) => expect(placeCredits(gross, credits)).toEqual(placed));
