import {
  type DunningLevel,
  type DunningProcedure,
  type Language,
  type Minor,
  numberOfMinor,
  type ProcedureField,
} from '../../core/index';
import { amountText } from '../../wording/amounts';
import { centsOf, countOf, type TableCell, textOf } from '../../wording/tables/cells';
import { procedureWords } from '../../wording/tables/procedureWords';
import type { WrittenCells } from '../parts/rules/writtenProcedures';
import type { NewCell } from '../ports';
import type { ProcedureCells } from './draft';

/** Fields of a level, in the order of their columns. */
const procedureFields = [
  'days',
  'interval',
  'channel',
  'automatic',
  'fee',
  'interest',
  'costs',
  'payWithin',
  'minimum',
  'approver',
  'approveFrom',
  'text',
] as const satisfies readonly ProcedureField[];

const isCount = (field: ProcedureField): boolean =>
  field === 'days' || field === 'interval' || field === 'payWithin';
const isAmount = (field: ProcedureField): boolean =>
  field === 'fee' || field === 'minimum' || field === 'approveFrom';

const record = (text: (field: ProcedureField) => string): ProcedureCells =>
  Object.fromEntries(procedureFields.map((field) => [field, text(field)])) as Record<ProcedureField, string>;

/** An amount as it is typed; nothing for none. */
const amount = (minor: Minor, language: Language): string =>
  minor === 0 ? '' : amountText(minor, 'EUR', language);

/** A cell of the table as a field shows it: an amount as the language writes it, a tick as a word. */
function shownCell(cell: TableCell, field: ProcedureField, language: Language): string {
  const { yes, no } = procedureWords(language);
  if (typeof cell.content === 'boolean') return cell.content ? yes : no;
  const cents = isAmount(field) && typeof cell.content === 'number' ? centsOf(cell) : null;
  return cents === null ? textOf(cell) : amount(cents, language);
}

/** A row of the table as the fields show it. */
export const shownCells = (cells: WrittenCells, language: Language): ProcedureCells =>
  record((field) => shownCell(cells[field], field, language));

/** A procedure that is in no table, as the fields show it: notices first. */
export function procedureCells(
  { notices, levels }: DunningProcedure,
  language: Language,
): readonly ProcedureCells[] {
  const { channels, texts, yes } = procedureWords(language);
  const blank = record(() => '');
  return [
    ...notices.map(
      ({ days, channel, text }): ProcedureCells => ({
        ...blank,
        days: String(days),
        channel: channels[channel],
        automatic: yes,
        text: texts[text],
      }),
    ),
    ...levels.map((level) => levelCells(level, language)),
  ];
}

/** A level as the fields show it. */
export function levelCells(level: DunningLevel, language: Language): ProcedureCells {
  const { channels, texts, yes, no } = procedureWords(language);
  const yesNo = (value: boolean): string => (value ? yes : no);
  return {
    days: String(level.days),
    interval: String(level.interval),
    channel: channels[level.channel],
    automatic: yesNo(level.automatic),
    fee: amount(level.fee, language),
    interest: yesNo(level.interest),
    costs: yesNo(level.costs),
    payWithin: level.payWithin === null ? '' : String(level.payWithin),
    minimum: amount(level.minimum, language),
    approver: level.approver,
    approveFrom: amount(level.approveFrom, language),
    text: texts[level.text],
  };
}

/** What stands in the table already, as it is written again. */
export const keptCell = ({ content, format }: TableCell, language: Language): NewCell => {
  const { yes, no } = procedureWords(language);
  if (typeof content === 'number') return { value: content, format };
  if (typeof content === 'boolean') return content ? yes : no;
  return content ?? '';
};

/**
 * The cell that a field becomes: a figure as a number, the rest as a text. What was not changed stays as it stood.
 * @param before the cell that it goes on with
 */
export function newCell(
  field: ProcedureField,
  typed: string,
  before: TableCell | undefined,
  language: Language,
): NewCell {
  const text = typed.trim();
  if (before !== undefined && shownCell(before, field, language) === text) return keptCell(before, language);
  const cell: TableCell = { content: text, format: '@' };
  const count = isCount(field) ? countOf(cell) : null;
  if (count !== null) return { value: count, format: '0' };
  const cents = isAmount(field) ? centsOf(cell) : null;
  return cents === null ? text : { value: numberOfMinor(cents, 'EUR'), format: '#,##0.00' };
}
