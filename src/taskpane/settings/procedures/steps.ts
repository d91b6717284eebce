import { levelCells } from '../../../app/procedures/cells';
import type { DraftRow, ProcedureCells, ProcedureDraft } from '../../../app/procedures/draft';
import { byDays, daysOf } from '../../../app/procedures/draft';
import {
  type Channel,
  DEFAULT_INTERVAL,
  type Language,
  levelText,
  plainLevel,
  type ReminderText,
} from '../../../core/index';
import { centsOf, countOf, type TableCell, textOf, yesNoOf } from '../../../wording/tables/cells';
import { channelOfWord, procedureWords, textOfWord } from '../../../wording/tables/procedureWords';

const cell = (content: string): TableCell => ({ content: content === '' ? null : content, format: '@' });

/** What a field says, as the table reads it; null for nothing, and for what cannot be read. */
export const channelIn = ({ channel }: ProcedureCells): Channel | null =>
  channel.trim() === '' ? 'mail' : channelOfWord(channel);
export const textIn = ({ text }: ProcedureCells): ReminderText | null => textOfWord(text);
export const yesNoIn = (typed: string, blank: boolean): boolean | null =>
  textOf(cell(typed)) === '' ? blank : yesNoOf(cell(typed));

/** Whether a step asks anything beyond the invoices. */
const asksCharges = ({ fee, interest, costs }: ProcedureCells): boolean =>
  (centsOf(cell(fee.trim())) ?? 0) > 0 || yesNoIn(interest, false) === true || yesNoIn(costs, false) === true;

/** A step as the drawing and the cards show it. */
export interface Step {
  readonly row: DraftRow;
  /** Null where they cannot be read. */
  readonly days: number | null;
  /** From 1; 0 for a notice. */
  readonly level: number;
  readonly channel: Channel | null;
  readonly charges: boolean;
}

/** The steps of rows that are in the order of their days. */
export function stepsOf(rows: readonly DraftRow[]): readonly Step[] {
  let level = 0;
  return rows.map((row) => {
    const days = daysOf(row);
    const notice = days !== null && days < 0;
    if (!notice) level += 1;
    return {
      row,
      days,
      level: notice ? 0 : level,
      channel: channelIn(row.cells),
      charges: asksCharges(row.cells),
    };
  });
}

const nextId = (rows: readonly DraftRow[]): number => Math.max(-1, ...rows.map(({ id }) => id)) + 1;

/** With one more level: as many days after the last one as lie between the last two. */
export function withLevel(draft: ProcedureDraft, language: Language): ProcedureDraft {
  const rows = byDays(draft.rows);
  const levels = stepsOf(rows).filter(({ level }) => level > 0);
  const last = levels.at(-1);
  const [before, days] = [levels.at(-2)?.days ?? 0, last?.days ?? 0];
  const interval = countOf(cell(last?.row.cells.interval.trim() ?? '')) ?? DEFAULT_INTERVAL;
  const between = days > before ? days - before : Math.max(interval, 1);
  const made = plainLevel(
    last === undefined ? 10 : days + Math.max(between, interval),
    interval,
    levelText(levels.length + 1),
  );
  return {
    ...draft,
    rows: [...rows, { id: nextId(rows), from: null, cells: levelCells(made, language) }],
  };
}

/** With one more notice: a week before the due date, or a week before the first one. */
export function withNotice(draft: ProcedureDraft, language: Language): ProcedureDraft {
  const rows = byDays(draft.rows);
  const first = rows[0] === undefined ? 0 : (daysOf(rows[0]) ?? 0);
  const blank = Object.fromEntries(
    Object.keys(levelCells(plainLevel(0, 0), language)).map((field) => [field, '']),
  ) as Record<keyof ProcedureCells, string>;
  const { channels, texts } = procedureWords(language);
  const cells = {
    ...blank,
    days: String(Math.min(first, 0) - 7),
    channel: channels.mail,
    text: texts.notice,
  };
  return { ...draft, rows: [{ id: nextId(rows), from: null, cells }, ...rows] };
}

/** The days of the levels and notices in one line: `10 · 20 · 30`; '' where one cannot be read. */
export const daysLine = (rows: readonly DraftRow[]): string => {
  const days = byDays(rows).map(daysOf);
  return days.includes(null) ? '' : days.map((day) => String(day).replace('-', '\u2212')).join(' · ');
};

/** A name of the product as a title has it. `capital('standaard') //=> 'Standaard'` */
export const capital = (name: string): string => name.slice(0, 1).toUpperCase() + name.slice(1);
