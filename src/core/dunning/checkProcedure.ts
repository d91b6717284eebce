import { fail, ok, type Result } from '../result';
import { MAX_LEVELS } from './checkLevels';
import { type DunningLevel, type DunningNotice, type DunningProcedure, levelText } from './procedure';
import type { ProcedureField, ProcedureProblem, ProcedureProblemCode } from './procedureProblem';
import type { ProcedureRow, Written } from './procedureRow';

/** Days between two reminders where a row names none. */
const DEFAULT_INTERVAL = 7;

/** Longest term and age that a procedure may name: some 270 years, so that every day stays a day. */
const MOST_DAYS = 100_000;

/** Most in minor units: a day's sum of anybody's claims fits, and sums of it stay exact. */
const MOST_AMOUNT = 1_000_000_000_000;

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_DAYS;
const isAmount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_AMOUNT;

/**
 * The procedure that rows describe, in their order: notices before the due date (negative days), then levels whose
 * days do not fall. The first thing that is wrong is the failure, with its place and what stands there.
 * @example checkProcedure('own', [dayRow(20), dayRow(10)])
 * //=> { ok: false, error: { code: 'days-fall', row: 2, level: 2, field: 'days', content: '10' } }
 */
export function checkProcedure(
  name: string,
  rows: readonly ProcedureRow[],
): Result<DunningProcedure, ProcedureProblem> {
  const notices: DunningNotice[] = [];
  const levels: DunningLevel[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const [place, row] of rows.entries()) {
    const days = row.days.value;
    const notice = days !== null && days < 0;
    const problem = (code: ProcedureProblemCode, field: ProcedureField): Result<never, ProcedureProblem> => {
      const cell = row[field];
      const content = typeof cell === 'string' ? cell : cell.content;
      return fail({ code, row: place + 1, level: notice ? 0 : levels.length + 1, field, content });
    };
    if (days === null) return problem(row.days.content === '' ? 'days-missing' : 'days-not-whole', 'days');
    if (!isCount(Math.abs(days))) return problem('days-not-whole', 'days');
    if (notice && levels.length > 0) return problem('negative-after-positive', 'days');
    if (days < before) return problem('days-fall', 'days');
    before = days;
    const wrong = wrongIn(row) ?? (notice ? wrongInNotice(row) : wrongInLevel(row));
    if (wrong !== null) return problem(...wrong);
    if (levels.length === MAX_LEVELS) return problem('too-many-levels', 'days');
    if (notice) notices.push({ days, channel: 'mail', text: 'notice' });
    else levels.push(levelOf(row, days, levels.length + 1));
  }
  if (levels.length === 0)
    return fail({ code: 'no-levels', row: rows.length + 1, level: 1, field: 'days', content: '' });
  return ok({ name, levels, notices, minimum: 0 });
}

type Wrong = readonly [ProcedureProblemCode, ProcedureField] | null;

const unread = ({ value, content }: Written<unknown>): boolean => value === null && content !== '';

/** What is wrong with a cell whatever the row is. */
function wrongIn(row: ProcedureRow): Wrong {
  if (unread(row.interval) || !isCount(row.interval.value ?? 0)) return ['interval-not-whole', 'interval'];
  if (unread(row.channel)) return ['unknown-channel', 'channel'];
  if (unread(row.text)) return ['unknown-text', 'text'];
  for (const field of ['automatic', 'interest', 'costs'] as const)
    if (unread(row[field])) return ['not-yes-or-no', field];
  for (const field of ['fee', 'minimum', 'approveFrom'] as const)
    if (unread(row[field]) || !isAmount(row[field].value ?? 0)) return ['amount-not-valid', field];
  if (unread(row.payWithin) || !isCount(row.payWithin.value ?? 0))
    return ['pay-within-not-whole', 'payWithin'];
  return null;
}

function wrongInNotice({ channel, fee, interest, costs }: ProcedureRow): Wrong {
  if ((channel.value ?? 'mail') !== 'mail') return ['notice-not-by-mail', 'channel'];
  if ((fee.value ?? 0) > 0) return ['notice-charges', 'fee'];
  if (interest.value === true) return ['notice-charges', 'interest'];
  return costs.value === true ? ['notice-charges', 'costs'] : null;
}

/** A mail or letter says something: which text is for the company to choose. */
function wrongInLevel({ channel, text }: ProcedureRow): Wrong {
  const written = channel.value === null || channel.value === 'mail' || channel.value === 'letter';
  return written && (text.value === null || text.value === 'notice') ? ['no-text', 'text'] : null;
}

const levelOf = (row: ProcedureRow, days: number, level: number): DunningLevel => ({
  days,
  interval: row.interval.value ?? DEFAULT_INTERVAL,
  channel: row.channel.value ?? 'mail',
  automatic: row.automatic.value ?? true,
  fee: row.fee.value ?? 0,
  interest: row.interest.value ?? false,
  costs: row.costs.value ?? false,
  payWithin: row.payWithin.value,
  minimum: row.minimum.value ?? 0,
  approver: row.approver.trim(),
  approveFrom: row.approveFrom.value ?? 0,
  text: row.text.value ?? levelText(level),
});
