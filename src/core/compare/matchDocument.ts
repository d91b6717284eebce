import { itemKey } from '../items/itemKey';
import type { LedgerItem } from './ledger';
import { type Line, matchLines } from './matchLines';

/** What became of the lines of one document; of those that are here now: their position, and the key they get. */
export interface FoundDocument {
  readonly pairs: readonly (readonly [before: LedgerItem, now: number])[];
  readonly gone: readonly LedgerItem[];
  readonly fresh: readonly (readonly [now: number, key: string])[];
  readonly unsure: {
    readonly before: readonly LedgerItem[];
    readonly now: readonly (readonly [now: number, key: string])[];
  };
}

/** A line of the new reading, with the key that it got there. */
type NewLine = Line & { readonly key: string };

const at = <T>(list: readonly T[], places: readonly number[]): T[] =>
  places.flatMap((place) => {
    const one = list[place];
    return one === undefined ? [] : [one];
  });

/**
 * Finds the lines of one document again: first among those that were open, then among those that were cleared. A
 * line keeps the key it had, whatever its place among the lines is now, so that its history stays its own.
 */
export function matchDocument(
  document: string,
  before: readonly LedgerItem[],
  now: readonly number[],
  lineOf: (index: number) => NewLine,
): FoundDocument {
  const ordered = [...before].sort((one, other) => (one.key < other.key ? -1 : 1));
  const open = ordered.filter(({ clearedDay }) => clearedDay === null);
  const cleared = ordered.filter(({ clearedDay }) => clearedDay !== null);
  const lines = now.map(lineOf);
  const found = matchLines(open, lines);
  // Something went and something came: they may be the same line after all.
  const blurred = found.gone.length > 0 && found.fresh.length > 0;
  const rest = blurred ? [] : at(now, found.fresh);
  const back = matchLines(cleared, rest.map(lineOf));
  const pairs = [
    ...found.pairs.map(([one, other]) => [open[one], now[other]] as const),
    ...back.pairs.map(([one, other]) => [cleared[one], rest[other]] as const),
  ].flatMap(([item, index]) => (item === undefined || index === undefined ? [] : [[item, index] as const]));
  const unsureNow = [
    ...at(now, found.unsure.now),
    ...(blurred ? at(now, found.fresh) : []),
    ...at(rest, back.unsure.now),
  ];
  const free = freeKeys(document, [...pairs.map(([item]) => item.key), ...cleared.map(({ key }) => key)]);
  const named = (indexes: readonly number[]) =>
    indexes
      .map((index) => ({ index, ...lineOf(index) }))
      .sort(inOrder)
      .map(({ index, key }) => [index, free(key)] as const);
  return {
    pairs,
    gone: blurred ? [] : at(open, found.gone),
    unsure: {
      before: [...at(open, found.unsure.before), ...(blurred ? at(open, found.gone) : [])],
      now: named(unsureNow),
    },
    fresh: named(at(rest, back.fresh)),
  };
}

const inOrder = (one: NewLine, other: NewLine): number =>
  one.dueDay - other.dueDay || one.open - other.open || (one.currency < other.currency ? -1 : 1);

/** Gives the wanted key if no line has it yet, else the next that none has. */
function freeKeys(document: string, taken: readonly string[]): (wanted: string) => string {
  const used = new Set(taken);
  return (wanted) => {
    let key = wanted;
    for (let line = 1; used.has(key); line += 1) key = itemKey(document, line);
    used.add(key);
    return key;
  };
}
