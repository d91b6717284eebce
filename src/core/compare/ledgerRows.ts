import { NO_DAY } from '../dates/day';
import { dayOfIso, isoOfDay } from '../dates/iso';
import { fail, ok, type Result } from '../result';
import type { LedgerItem, LedgerSnapshot } from './ledger';

/** Name of the hidden sheet that keeps a reading. */
export const LEDGER_SHEET = 'Dunning ledger';

/** First cell of such a sheet: by it one of ours is known from somebody else's. */
export const LEDGER_MARK = 'dunning-ledger';

/** Columns of the kept reading, all of them text. */
export const ledgerColumns = [
  'key',
  'customer',
  'document',
  'currency',
  'open',
  'due',
  'cleared',
  'name',
] as const;

/**
 * First row of the sheet, the seal: written last, when all rows are there. A sheet without it is half written and
 * counts for nothing.
 */
export const sealOf = ({ administration, day, takenAt, items }: LedgerSnapshot): readonly string[] => [
  LEDGER_MARK,
  administration,
  isoOfDay(day),
  takenAt,
  String(items.length),
];

/** What a seal says, or null when it is none. */
export interface LedgerSeal {
  readonly administration: string;
  readonly day: number;
  readonly takenAt: string;
  readonly count: number;
}

export function readSeal(cells: readonly string[]): LedgerSeal | null {
  const [mark = '', administration = '', iso = '', takenAt = '', size = ''] = cells;
  const day = dayOfIso(iso);
  if (mark !== LEDGER_MARK || day === null || takenAt === '' || !/^\d{1,7}$/.test(size)) return null;
  return { administration, day, takenAt, count: Number(size) };
}

/** Rows above the kept items: the seal and the names of the columns. */
export const LEDGER_HEAD = 2;

/** Cells of a seal. */
export const SEAL_CELLS = 5;

/** A sheet that keeps a reading; without a seal it is half written. */
export interface SealedSheet<S> {
  readonly sheet: S;
  readonly seal: LedgerSeal | null;
}

/** Whether a sheet may keep a reading, by what can be seen of it from outside. */
export const isLedgerSheet = ({
  visibility,
  name,
}: {
  readonly visibility: string;
  readonly name: string;
}): boolean => visibility === 'VeryHidden' && name.startsWith(LEDGER_SHEET);

/** The sheets among these that are ours by their first cell, with what their seals say. */
export const sealedSheets = <S>(
  sheets: readonly { readonly sheet: S; readonly cells: readonly string[] }[],
): readonly SealedSheet<S>[] =>
  sheets
    .filter(({ cells }) => cells[0] === LEDGER_MARK)
    .map(({ sheet, cells }) => ({ sheet, seal: readSeal(cells) }));

/** The newest whole sheet of an administration: after a break-off there may be an older one beside it. */
export const newestLedger = <S>(
  sheets: readonly SealedSheet<S>[],
  administration: string,
): { readonly sheet: S; readonly seal: LedgerSeal } | undefined =>
  sheets
    .flatMap(({ sheet, seal }) => (seal?.administration === administration ? [{ sheet, seal }] : []))
    .sort((one, other) => (one.seal.takenAt < other.seal.takenAt ? 1 : -1))[0];

/** Whether a new list of the administration takes the place of a sheet: its own, and every half written one. */
export const isReplaced = ({ seal }: SealedSheet<unknown>, administration: string): boolean =>
  seal === null || seal.administration === administration;

const dayText = (day: number | null): string => (day === null || day === NO_DAY ? '' : isoOfDay(day));

/** An item as a row of texts, in the order of `ledgerColumns`; amounts in minor units. */
export const ledgerRow = ({
  key,
  customer,
  document,
  currency,
  open,
  dueDay,
  clearedDay,
  name,
}: LedgerItem) =>
  [key, customer, document, currency, String(open), dayText(dueDay), dayText(clearedDay), name] as const;

const WHOLE = /^-?\d{1,16}$/;

function itemOf(cells: readonly string[]): LedgerItem | null {
  const [key = '', customer = '', document = '', currency = '', open = '', due = '', cleared = ''] = cells;
  const [name = ''] = cells.slice(ledgerColumns.indexOf('name'));
  const dueDay = due === '' ? NO_DAY : dayOfIso(due);
  const clearedDay = cleared === '' ? null : dayOfIso(cleared);
  const minor = Number(open);
  const sound =
    key !== '' && currency !== '' && WHOLE.test(open) && Number.isSafeInteger(minor) && dueDay !== null;
  if (!sound || (cleared !== '' && clearedDay === null)) return null;
  return { key, customer, name, document, currency, open: minor, dueDay, clearedDay };
}

/**
 * The reading of a sheet: its seal and its rows. A row that is not ours, or another number of them than sealed, is
 * damage: the number of the row among `rows`, from 0.
 */
export function decodeLedger(
  seal: LedgerSeal,
  rows: readonly (readonly string[])[],
): Result<LedgerSnapshot, { readonly row: number }> {
  const items: LedgerItem[] = [];
  for (let row = 0; row < seal.count; row += 1) {
    const item = itemOf(rows[row] ?? []);
    if (item === null) return fail({ row });
    items.push(item);
  }
  if (rows.length !== seal.count) return fail({ row: seal.count });
  const { administration, day, takenAt } = seal;
  return ok({ administration, day, takenAt, items });
}
