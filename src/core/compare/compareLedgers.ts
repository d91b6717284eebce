import { NO_DAY } from '../dates/day';
import type { OpenItems } from '../items/openItems';
import { eachInPieces, inPieces, runThrough, type Sliced, sortedInSlices } from '../sliced';
import { acrossYears } from './acrossYears';
import { type ChangeKind, type Comparison, changeKinds, type ItemChange } from './comparison';
import { currencyChanges } from './currencyChanges';
import { documentOfLine } from './keyParts';
import type { LedgerItem, LedgerSnapshot } from './ledger';
import { type FoundDocument, matchDocument } from './matchDocument';
import { placesOf } from './placesOf';
import { namedAnew } from './reusedNumbers';
import { shorterList } from './shorterList';

/** A reading as it is compared. */
export interface NewReading {
  readonly items: OpenItems;
  /** Customer id of every `items.customers`, same order. */
  readonly customerIds: readonly string[];
}

const rank = new Map(changeKinds.map((kind, at) => [kind, at]));

const inOrder = (one: ItemChange, other: ItemChange): number =>
  (rank.get(one.kind) ?? 0) - (rank.get(other.kind) ?? 0) ||
  (one.key < other.key ? -1 : one.key > other.key ? 1 : 0) ||
  one.before - other.before ||
  one.dueBefore - other.dueBefore;

/**
 * What became of every item since the last reading that was taken over. Items are found again by key; the lines of
 * one document by due date and amount, since their keys count from the earliest due date. What cannot be told for
 * sure is `unsure`. Only what an export once had can be cleared. Any order of rows gives the same answer.
 */
export const compareLedgers = (last: LedgerSnapshot, now: NewReading): Comparison =>
  runThrough(compareLedgersInSlices(last, now));

/** `compareLedgers` with pauses, for whoever must answer to others meanwhile. */
export function* compareLedgersInSlices(last: LedgerSnapshot, now: NewReading): Sliced<Comparison> {
  const { items, customerIds } = now;
  const keys = items.key.slice();
  const changes: ItemChange[] = [];
  const gone: LedgerItem[] = [];
  /** Items under a key that no list had before. */
  const fresh: number[] = [];
  const customerAt = (at: number): string => customerIds[items.customer[at] ?? -1] ?? '';
  const currencyAt = (at: number): string => items.currencies[items.currency[at] ?? -1] ?? '';

  const appeared = (kind: ChangeKind, at: number): void => {
    changes.push({
      kind,
      key: keys[at] ?? '',
      customer: customerAt(at),
      document: items.document[at] ?? '',
      currency: currencyAt(at),
      before: 0,
      after: items.open[at] ?? 0,
      dueBefore: NO_DAY,
      dueAfter: items.dueDay[at] ?? NO_DAY,
      index: at,
      other: null,
    });
  };
  const vanished = (
    kind: 'cleared' | 'unsure',
    { clearedDay: _day, name: _name, open, dueDay, ...item }: LedgerItem,
  ): void => {
    const none = { after: 0, dueAfter: NO_DAY, index: null, other: null };
    changes.push({ kind, ...item, before: open, dueBefore: dueDay, ...none });
  };
  const stayed = (before: LedgerItem, at: number): void => {
    keys[at] = before.key;
    if (before.clearedDay !== null) {
      appeared('reopened', at);
      return;
    }
    const after = items.open[at] ?? 0;
    const dueAfter = items.dueDay[at] ?? NO_DAY;
    if (after === before.open && dueAfter === before.dueDay) return;
    const { key, customer, document, currency, open, dueDay: dueBefore } = before;
    const same = { key, customer, document, currency, index: at, other: null };
    const amounts = { before: open, after };
    if (after !== open)
      changes.push({ kind: amountKind(open, after), ...same, ...amounts, dueBefore, dueAfter: dueBefore });
    if (dueAfter !== dueBefore)
      changes.push({ kind: 'due-moved', ...same, before: after, after, dueBefore, dueAfter });
  };
  const tell = ({ pairs, gone: lost, fresh: came, unsure }: FoundDocument): void => {
    for (const [item, at] of pairs) stayed(item, at);
    for (const item of lost) gone.push(item);
    for (const [at, key] of came) {
      keys[at] = key;
      appeared('new', at);
    }
    for (const item of unsure.before) vanished('unsure', item);
    for (const [at, key] of unsure.now) {
      keys[at] = key;
      appeared('unsure', at);
    }
  };

  const several = yield* documentsWithLines(last.items, items.key);
  const documents = new Map<string, { before: LedgerItem[]; now: number[] }>();
  const linesOf = (key: string) => {
    if (several.size === 0) return undefined;
    const document = documentOfLine(key) ?? key;
    if (!several.has(document)) return undefined;
    const lines = documents.get(document) ?? { before: [], now: [] };
    documents.set(document, lines);
    return lines;
  };

  const places = placesOf(
    last.items.map(({ key }) => key),
    items.key,
  );
  yield;
  const unmet = new Uint8Array(last.items.length);
  let seen = 0;
  yield* eachInPieces(last.items, (item) => {
    const lines = linesOf(item.key);
    if (lines !== undefined) lines.before.push(item);
    else unmet[seen] = 1;
    seen += 1;
  });
  const find = (at: number): void => {
    const key = items.key[at] ?? '';
    const lines = linesOf(key);
    if (lines !== undefined) {
      lines.now.push(at);
      return;
    }
    const place = places[at] ?? -1;
    const before = unmet[place] === 1 ? last.items[place] : undefined;
    if (before === undefined) {
      fresh.push(at);
      return;
    }
    unmet[place] = 0;
    if (before.currency === currencyAt(at)) stayed(before, at);
    else if (before.clearedDay !== null) appeared('new', at);
    else {
      vanished('unsure', before);
      appeared('unsure', at);
    }
  };
  yield* inPieces(items.count, (from, to) => {
    for (let at = from; at < to; at += 1) find(at);
  });
  for (let place = 0; place < last.items.length; place += 1) {
    const item = last.items[place];
    if (unmet[place] === 1 && item?.clearedDay === null) gone.push(item);
  }
  const line = (at: number) => ({
    dueDay: items.dueDay[at] ?? NO_DAY,
    open: items.open[at] ?? 0,
    currency: currencyAt(at),
    key: items.key[at] ?? '',
  });
  yield;
  const { groups, others } = acrossYears(gone.splice(0), fresh, items);
  gone.push(...others.gone);
  for (const at of others.fresh) appeared('new', at);
  for (const { document, before, now } of groups) tell(matchDocument(document, before, now, line));
  yield* eachInPieces(documents, ([document, lines]) => {
    tell(matchDocument(document, lines.before, lines.now, line));
  });

  for (const item of gone) vanished('cleared', item);
  yield;
  const named = namedAnew(changes, last.items);
  const told = yield* sortedInSlices(named, inOrder);
  const counts = Object.fromEntries(changeKinds.map((kind) => [kind, 0])) as Record<ChangeKind, number>;
  for (const { kind } of told) counts[kind] += 1;
  return {
    lastDay: last.day,
    changes: told,
    counts,
    totals: currencyChanges(last.items, told, items),
    shorter: shorterList(last.items, gone, now),
    keys,
  };
}

/** Towards zero or past it is paid, for a credit used; the rest is more. */
const amountKind = (before: number, after: number): ChangeKind =>
  before !== 0 && Math.sign(after - before) !== Math.sign(before) ? 'partly-paid' : 'amount-up';

/** Keys of the documents that have, or had, more than one line. */
function* documentsWithLines(
  last: readonly LedgerItem[],
  keys: readonly string[],
): Sliced<ReadonlySet<string>> {
  const documents = new Set<string>();
  const add = (key: string): void => {
    const document = documentOfLine(key);
    if (document !== null) documents.add(document);
  };
  yield* eachInPieces(last, ({ key }) => add(key));
  yield* eachInPieces(keys, add);
  return documents;
}
