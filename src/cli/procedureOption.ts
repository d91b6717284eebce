import { namedProcedure } from '../app/parts/customerOf';
import type { Rules } from '../app/rules';
import {
  checkLevels,
  type DunningProcedure,
  fail,
  levelText,
  ok,
  plainLevel,
  type Result,
} from '../core/index';

/** A procedure as it is asked for: its days written out, or a name that the workbook or the product knows. */
export type ProcedureOption =
  | { readonly days: DunningProcedure }
  | { readonly name: string }
  /** Not asked. */
  | null;

/** Days between two reminders where only days are written. */
const DEFAULT_INTERVAL = 7;

/** Whole numbers separated by commas; a blank part is no number. */
export const numbersIn = (text: string): number[] =>
  text.split(',').map((part) => (/^\s*\d+\s*$/.test(part) ? Number(part) : Number.NaN));

/** Reads the value of an option; whether there is a procedure of that name shows once the file is open. */
export function procedureOptionOf(
  option: 'procedure' | 'what-if',
  text: string | undefined,
): Result<ProcedureOption, string> {
  if (text === undefined) return ok(null);
  if (!/^[\d\s,:]+$/.test(text)) return ok({ name: text });
  const levels = checkLevels(
    text.split(',').map((part, place) => {
      const [days = Number.NaN, interval = DEFAULT_INTERVAL] = numbersIn(part.replace(':', ','));
      return plainLevel(days, interval, levelText(place + 1));
    }),
  );
  if (levels.ok) return ok({ days: { name: text, levels: levels.value, notices: [], minimum: 0 } });
  return fail(`--${option} "${text}": give whole numbers of days that do not fall, as 10,20,30 or 5,20:14.`);
}

/** The procedure that is asked for, among those of the workbook and the product; null where none is. */
export function askedProcedure(
  option: ProcedureOption,
  { procedures }: Pick<Rules, 'procedures'>,
): Result<DunningProcedure | null, string> {
  if (option === null) return ok(null);
  if ('days' in option) return ok(option.days);
  const name = namedProcedure(option.name, procedures);
  const found = name === null ? undefined : procedures.get(name.toLowerCase());
  if (found !== undefined) return ok(found);
  const names = [...procedures.values()].map((procedure) => procedure.name).join(', ');
  return fail(`There is no procedure "${option.name}". There is ${names}; or give its days, as 10,20,30.`);
}
