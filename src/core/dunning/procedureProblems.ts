import { MAX_LEVELS } from './checkLevels';
import type { ProcedureField, ProcedureProblem, ProcedureProblemCode } from './procedureProblem';
import type { ProcedureRow, Written } from './procedureRow';

/** Longest term and age that a procedure may name: some 270 years, so that every day stays a day. */
const MOST_DAYS = 100_000;

/** Most in minor units: a day's sum of anybody's claims fits, and sums of it stay exact. */
const MOST_AMOUNT = 1_000_000_000_000;

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_DAYS;
const isAmount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_AMOUNT;

/**
 * All that is wrong with a procedure as a person wrote it, row by row, each with its place and what stands there.
 * A row whose days cannot be read counts as a level, and the days of the rows around it are still compared.
 * @example procedureProblems([dayRow(20), dayRow(10)])
 * //=> [{ code: 'days-fall', row: 2, level: 2, field: 'days', content: '10' }]
 */
export function procedureProblems(rows: readonly ProcedureRow[]): readonly ProcedureProblem[] {
  const problems: ProcedureProblem[] = [];
  let levels = 0;
  let before = Number.NEGATIVE_INFINITY;
  for (const [place, row] of rows.entries()) {
    const days = row.days.value;
    const notice = days !== null && days < 0;
    const wrongDays = wrongInDays(row.days, before, notice && levels > 0);
    if (days !== null && wrongDays === null) before = days;
    const found: Wrong[] = [
      ...(wrongDays === null ? [] : [[wrongDays, 'days'] as const]),
      ...wrongIn(row),
      ...(notice ? wrongInNotice(row) : wrongInLevel(row)),
    ];
    if (!notice) levels += 1;
    if (!notice && levels === MAX_LEVELS + 1) found.push(['too-many-levels', 'days']);
    for (const [code, field] of found) {
      const cell = row[field];
      const content = typeof cell === 'string' ? cell : cell.content;
      problems.push({ code, row: place + 1, level: notice ? 0 : levels, field, content });
    }
  }
  if (levels === 0)
    problems.push({ code: 'no-levels', row: rows.length + 1, level: 1, field: 'days', content: '' });
  return problems;
}

type Wrong = readonly [ProcedureProblemCode, ProcedureField];

/** @param before days of the row above; `late` for a notice below a level */
function wrongInDays(
  { value, content }: ProcedureRow['days'],
  before: number,
  late: boolean,
): ProcedureProblemCode | null {
  if (value === null) return content === '' ? 'days-missing' : 'days-not-whole';
  if (!isCount(Math.abs(value))) return 'days-not-whole';
  if (late) return 'negative-after-positive';
  return value < before ? 'days-fall' : null;
}

const unread = ({ value, content }: Written<unknown>): boolean => value === null && content !== '';

/** What is wrong with the cells whatever the row is. */
function wrongIn(row: ProcedureRow): readonly Wrong[] {
  const wrong: Wrong[] = [];
  if (unread(row.interval) || !isCount(row.interval.value ?? 0))
    wrong.push(['interval-not-whole', 'interval']);
  if (unread(row.channel)) wrong.push(['unknown-channel', 'channel']);
  if (unread(row.text)) wrong.push(['unknown-text', 'text']);
  for (const field of ['automatic', 'interest', 'costs'] as const)
    if (unread(row[field])) wrong.push(['not-yes-or-no', field]);
  for (const field of ['fee', 'minimum', 'approveFrom'] as const)
    if (unread(row[field]) || !isAmount(row[field].value ?? 0)) wrong.push(['amount-not-valid', field]);
  if (unread(row.payWithin) || !isCount(row.payWithin.value ?? 0))
    wrong.push(['pay-within-not-whole', 'payWithin']);
  return wrong;
}

function wrongInNotice({ channel, fee, interest, costs }: ProcedureRow): readonly Wrong[] {
  const wrong: Wrong[] = [];
  if ((channel.value ?? 'mail') !== 'mail') wrong.push(['notice-not-by-mail', 'channel']);
  if ((fee.value ?? 0) > 0) wrong.push(['notice-charges', 'fee']);
  if (interest.value === true) wrong.push(['notice-charges', 'interest']);
  if (costs.value === true) wrong.push(['notice-charges', 'costs']);
  return wrong;
}

/** A mail or letter says something: which text is for the company to choose. */
function wrongInLevel({ channel, text }: ProcedureRow): readonly Wrong[] {
  const written = channel.value === null ? channel.content === '' : isWriting(channel.value);
  if (!written || unread(text)) return [];
  return text.value === null || text.value === 'notice' ? [['no-text', 'text']] : [];
}

const isWriting = (channel: string): boolean => channel === 'mail' || channel === 'letter';
