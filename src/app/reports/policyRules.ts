import type { DayNumber, DunningProcedure, DunningSettings, Language } from '../../core/index';
import { moneyText } from '../../wording/amounts';
import { dateText } from '../../wording/dates';
import { oneLine } from '../../wording/oneLine';
import { policyWords } from '../../wording/reports/policy';

/** Longest reason of a quiet period that is printed. */
const LONGEST = 80;

/** What holds for every step, in sentences. Quiet periods of single customers, and those that are over, are left out. */
export function policyRules(
  { minimum }: Pick<DunningProcedure, 'minimum'>,
  settings: DunningSettings,
  day: DayNumber,
  language: Language,
): readonly string[] {
  const words = policyWords(language);
  const { customerInterval, quietPeriods } = settings;
  const quiet = quietPeriods
    .filter(({ customer, to }) => customer === null && to >= day)
    .sort((one, other) => one.from - other.from);
  return [
    ...(minimum > 0 ? [words.minimum(moneyText(minimum, 'EUR', language))] : []),
    customerInterval > 0 ? words.customerInterval(customerInterval) : words.itemsAlone,
    words.mailPer[settings.mailPer],
    words.skipLevels[settings.skipLevels ? 'yes' : 'no'],
    words.credits[settings.credits],
    words.dispute,
    words.promise(settings.promiseWorkingDays),
    words.plan(settings.planDays),
    words.directDebit(settings.directDebitWorkingDays),
    words.reply,
    words.blocked,
    words.handedOver,
    words.fresh(settings.freshWorkingDays),
    ...quiet.map(({ from, to, reason }) =>
      words.quiet(dateText(from, language), dateText(to, language), oneLine(reason, LONGEST)),
    ),
  ];
}
