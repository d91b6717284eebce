import type { OpenItems } from '../../items/openItems';
import { inPieces, runThrough, type Sliced } from '../../sliced';
import type { Decision } from '../decision';
import type { Proposal } from '../proposal';
import { mailsByCustomer, sameMails } from './mailStanding';
import { sentTotals, totalsAt, totalsByLevel } from './totals';
import type { CustomerChange, Move, MovedItem, Standing, WhatIf } from './whatIf';

/**
 * What would be otherwise under another procedure, or other settings: two proposals on the same items and day, item by
 * item, level by level, customer by customer and in all. Nothing is sent by it.
 * @param customerIds id of each of `items.customers`, same order
 * @example compareProposals(standard, strategic, items, ids).moved[0]
 * //=> { index: 0, before: { level: 1, action: 'mail' }, after: { level: 0, action: 'none' } }
 */
export const compareProposals = (
  before: Proposal,
  after: Proposal,
  items: OpenItems,
  customerIds: readonly string[],
): WhatIf => runThrough(compareProposalsInSlices(before, after, items, customerIds));

/** `compareProposals` with pauses, for whoever must answer to others meanwhile. */
export function* compareProposalsInSlices(
  before: Proposal,
  after: Proposal,
  items: OpenItems,
  customerIds: readonly string[],
): Sliced<WhatIf> {
  const moved: MovedItem[] = [];
  /** Moves of every customer that has an item, in the order of the sheet. */
  const moves = new Map<string, Move[]>();
  yield* inPieces(items.count, (from, to) => {
    for (let index = from; index < to; index += 1) {
      const id = customerIds[items.customer[index] ?? -1] ?? '';
      const own = moves.get(id) ?? [];
      if (own.length === 0) moves.set(id, own);
      const [was, is] = [standing(before.decisionAt(index)), standing(after.decisionAt(index))];
      if (same(was, is)) continue;
      moved.push({ index, before: was, after: is });
      addMove(own, was, is);
    }
  });
  const mailsBefore = yield* mailsByCustomer(before);
  const mailsAfter = yield* mailsByCustomer(after);
  const customers: CustomerChange[] = [];
  for (const [id, own] of moves) {
    const [was, is] = [mailsBefore.get(id) ?? [], mailsAfter.get(id) ?? []];
    if (own.length > 0 || !sameMails(was, is)) customers.push({ id, moves: own, before: was, after: is });
  }
  yield;
  const old = yield* totalsByLevel(before, items);
  const anew = yield* totalsByLevel(after, items);
  yield;
  const sentBefore = sentTotals(before);
  yield;
  const sentAfter = sentTotals(after);
  yield;
  const levels = [...new Set([...old.keys(), ...anew.keys()])].sort((a, b) => a - b);
  return {
    levels: levels.map((level) => ({ level, before: totalsAt(old, level), after: totalsAt(anew, level) })),
    before: sentBefore,
    after: sentAfter,
    moved,
    customers,
  };
}

const standing = ({ level, action }: Decision): Standing => ({ level, action });

const same = (one: Standing, other: Standing): boolean =>
  one.level === other.level && one.action === other.action;

function addMove(moves: Move[], before: Standing, after: Standing): void {
  const at = moves.findIndex((move) => same(move.before, before) && same(move.after, after));
  const known = moves[at];
  if (known === undefined) moves.push({ items: 1, before, after });
  else moves[at] = { ...known, items: known.items + 1 };
}
