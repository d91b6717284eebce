import type {
  DunningLevel,
  DunningNotice,
  DunningProcedure,
  DunningSettings,
  Language,
} from '../../core/index';
import { moneyText } from '../../wording/amounts';
import { policyWords } from '../../wording/reports/policy';
import type { ReportPart } from '../ports';

type Table = Extract<ReportPart, { kind: 'table' }>;
type Steps = Pick<DunningProcedure, 'levels' | 'notices'>;
type Counting = Pick<DunningSettings, 'trigger' | 'correctionDays' | 'countFrom' | 'minimumPer'>;

/** Amounts of a procedure are euros. */
const CURRENCY = 'EUR';

/** Who does what, when, with which means: a row for each notice and each level. */
export function policySteps({ levels, notices }: Steps, settings: Counting, language: Language): Table {
  const words = policyWords(language);
  const { headers } = words;
  const money = (minor: number): string => moneyText(minor, CURRENCY, language);

  /** What the day after the due date is in the end: the day itself may not count, and a bank takes its time. */
  const offset = settings.correctionDays + (settings.trigger === 'strict' ? 1 : 0);
  const when = ({ days, interval }: DunningLevel, step: number): string => {
    const byAge = words.when(days + offset);
    if (step === 1 || settings.countFrom === 'due-date') return byAge;
    if (settings.countFrom === 'previous-reminder') return words.afterStep(interval, step - 1);
    if (settings.countFrom === 'previous-pay-by') return words.afterPayBy(interval, step - 1);
    return interval === 0 ? byAge : `${byAge}, ${words.andAfterStep(interval, step - 1)}`;
  };
  const who = ({ channel, automatic, approver, approveFrom }: DunningLevel): string => {
    if (channel !== 'mail') return words.byColleague;
    const agreed =
      approver === ''
        ? []
        : [approveFrom > 0 ? words.agreedFrom(approver, money(approveFrom)) : words.agreed(approver)];
    return [automatic ? words.bySelf : words.byHand, ...agreed].join('. ');
  };
  const charged = ({ fee, interest, costs }: DunningLevel): string => {
    const [first = words.free, ...others] = [
      ...(fee > 0 ? [words.fee(money(fee))] : []),
      ...(interest ? [words.interest] : []),
      ...(costs ? [words.costs] : []),
    ];
    // Nouns keep their capital in German alone.
    const inside = others.map((one) =>
      language === 'de' ? one : one.charAt(0).toLowerCase() + one.slice(1),
    );
    return [first, ...inside].join(', ');
  };
  const inWriting = ({ channel }: DunningLevel): boolean => channel === 'mail' || channel === 'letter';

  const ahead = ({ days, channel, text }: DunningNotice): readonly string[] => [
    ...[words.notice, words.when(days), words.means[channel], words.bySelf],
    ...[words.messages[text], words.free, '', words.anyAmount],
  ];
  const level = (one: DunningLevel, at: number): readonly string[] => [
    ...[String(at + 1), when(one, at + 1), words.means[one.channel], who(one)],
    inWriting(one) ? words.messages[one.text] : '',
    inWriting(one) ? charged(one) : '',
    inWriting(one)
      ? one.payWithin === null
        ? ''
        : one.payWithin === 0
          ? words.noDays
          : words.days(one.payWithin)
      : '',
    one.minimum > 0 ? money(one.minimum) : words.anyAmount,
  ];
  return {
    kind: 'table',
    headers: [
      ...[headers.step, headers.when, headers.means, headers.who],
      ...[headers.message, headers.charged, headers.payWithin, headers.from[settings.minimumPer]],
    ],
    rows: [...notices.map(ahead), ...levels.map(level)],
  };
}
