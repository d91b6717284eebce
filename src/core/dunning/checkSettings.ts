import { fail, ok, type Result } from '../result';
import type { ContractClause, DunningSettings, QuietPeriod } from './settings';

/** What is wrong with the settings: which one, and what it holds. */
export interface SettingsProblem {
  readonly code: 'out-of-range' | 'quiet-period-backwards';
  readonly setting: keyof DunningSettings;
  readonly content: string;
}

/** Least and most of each setting that is a number; all are whole, but for the VAT. */
export const settingRanges = {
  customerInterval: [0, 365],
  correctionDays: [0, 365],
  vatRate: [0, 100],
  reminderFee: [0, 750],
  deliveryDays: [1, 30],
  freshWorkingDays: [0, 30],
  promiseWorkingDays: [0, 30],
  planDays: [0, 90],
  directDebitWorkingDays: [0, 60],
  paidByHandDays: [0, 90],
  resendDays: [0, 90],
} as const satisfies Partial<Record<keyof DunningSettings, readonly [least: number, most: number]>>;

type NumberSetting = keyof typeof settingRanges;
const isRanged = (name: string): name is NumberSetting => Object.hasOwn(settingRanges, name);

/**
 * Settings that a run can rely on: numbers within their range, quiet periods that do not end before they begin.
 * @example checkSettings({ ...defaultDunningSettings, reminderFee: 1000 })
 * //=> { ok: false, error: { code: 'out-of-range', setting: 'reminderFee', content: '1000' } }
 */
export function checkSettings(settings: DunningSettings): Result<DunningSettings, SettingsProblem> {
  for (const setting of Object.keys(settingRanges)) {
    if (!isRanged(setting)) continue;
    const [least, most] = settingRanges[setting];
    const value = settings[setting];
    const sound = setting === 'vatRate' ? Number.isFinite(value) : Number.isInteger(value);
    if (!sound || value < least || value > most)
      return fail({ code: 'out-of-range', setting, content: String(value) });
  }
  if (!/^[A-Z]{2}$/.test(settings.homeCountry))
    return fail({ code: 'out-of-range', setting: 'homeCountry', content: settings.homeCountry });
  const percent = clausePercent(settings.clause);
  if (!(percent >= 0 && percent <= 100))
    return fail({ code: 'out-of-range', setting: 'clause', content: String(percent) });
  const backwards = settings.quietPeriods.find(({ from, to }) => !(from <= to));
  if (backwards !== undefined)
    return fail({ code: 'quiet-period-backwards', setting: 'quietPeriods', content: nameOf(backwards) });
  return ok(settings);
}

const clausePercent = (clause: ContractClause | null): number => clause?.percent ?? 0;

const nameOf = ({ reason, from, to }: QuietPeriod): string => (reason === '' ? `${from}-${to}` : reason);
