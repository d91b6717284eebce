import { fail, isoOfDay, type Language, ok, type Result } from '../core/index';
import { headersOf } from '../wording/tables/columns';
import { ruleSheetName } from '../wording/tables/names';
import { type RuleColumn, ruleColumns } from '../wording/tables/ruleColumns';
import { choicesText } from '../wording/tables/seeds';
import { settingTexts } from '../wording/tables/settings/words';
import { type CustomerScope, nameIn } from './parts/customerRows';
import { blankQuietRow, type QuietPeriodRow, quietRows, samePeriod } from './parts/rules/quietRows';
import type { Fault, NewTable, Ports, RawTable } from './ports';

/** A quiet period as it is to stand in the workbook. */
export type NewQuietPeriod = Omit<QuietPeriodRow, 'row'>;

interface QuietPeriodToSave {
  /** Null takes it away. */
  readonly period: NewQuietPeriod | null;
  /** What it stands in place of; null for a new one. */
  readonly before: QuietPeriodRow | null;
  /** Language of the user: that of the headers and words of a new row. */
  readonly language: Language;
  readonly scope: CustomerScope;
}

/** Longest reason that is written. */
export const MOST_REASON = 100;

/**
 * Puts a quiet period into the table of settings: over its own row, else into the row that a new table keeps for one,
 * else below the table, which is made where there is none; or takes its row out. Gives how it stands there. Nothing is
 * written, with `rules-changed`, where no row says any more what was read.
 */
export async function saveQuietPeriod(
  ports: { readonly rules: Pick<Ports['rules'], 'read' | 'replace'> },
  { period, before, language, scope }: QuietPeriodToSave,
): Promise<Result<QuietPeriodRow | null, Fault>> {
  const read = await ports.rules.read();
  if (!read.ok) return read;
  const { rules } = read.value;
  const found = before === null ? null : samePeriod(quietRows(rules, scope), before);
  if (before !== null && found === null) return fail({ code: 'rules-changed', detail: '', row: before.row });
  const at = found?.raw ?? (period === null ? null : blankQuietRow(rules));
  const made =
    period === null ? noRows(language) : rowOf(period, { rules, language, scope, isNew: at === null });
  const written = await ports.rules.replace('rules', at === null ? [] : [at], made);
  if (!written.ok) return written;
  if (period === null) return ok(null);
  const now = await ports.rules.read();
  if (!now.ok) return now;
  const wanted = { ...period, reason: reasonIn(period.reason), row: at?.row ?? 0 };
  return ok(samePeriod(quietRows(now.value.rules, scope), wanted)?.period ?? wanted);
}

const noRows = (language: Language): NewTable => ({
  sheet: ruleSheetName('rules', language),
  headers: [],
  rows: [],
});

/** The row of a period; one that is there keeps the words that it has besides. */
function rowOf(
  { from, to, reason, customer, administration }: NewQuietPeriod,
  {
    rules,
    language,
    scope,
    isNew,
  }: Omit<QuietPeriodToSave, 'period' | 'before'> & {
    readonly rules: RawTable | null;
    readonly isNew: boolean;
  },
): NewTable {
  const whose = scope.administrations.find(({ id }) => id === administration);
  const { name, meaning } = settingTexts(language).settings.quietPeriod;
  const cells: Partial<Record<RuleColumn, string>> = {
    ...(isNew ? { setting: name } : {}),
    value: `${isoOfDay(from)} / ${isoOfDay(to)}${saidAs(reasonIn(reason))}`,
    ...(rules === null ? { choices: choicesText('quietPeriod', language), meaning: `${meaning}.` } : {}),
    administration: whose === undefined ? '' : nameIn(whose, scope.administrations),
    customer: customer ?? '',
  };
  const columns = ruleColumns.columns.filter((column) => cells[column] !== undefined);
  return {
    sheet: ruleSheetName('rules', language),
    headers: headersOf({ ...ruleColumns, columns }, language),
    rows: [columns.map((column) => cells[column] ?? '')],
  };
}

/** A reason as a cell keeps it: on one line, and no longer than anybody reads. */
const reasonIn = (reason: string): string =>
  reason
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/^[\s:,;]+/, '')
    .trim()
    .slice(0, MOST_REASON)
    .trim();

/** A reason behind the days: after a colon where it does not begin with a letter. */
const saidAs = (reason: string): string =>
  reason === '' ? '' : /^\p{L}/u.test(reason) ? ` ${reason}` : `: ${reason}`;
