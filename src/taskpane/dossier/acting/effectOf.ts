import { bankingDaysAfter, type DayNumber, type DunningSettings, dayOfIso } from '../../../core/index';
import type {
  BlockAction,
  DossierAction,
  DossierActionWords,
} from '../../../wording/pane/dossierActions/words';
import type { Draft } from './draft';

/** What an effect is told by. */
interface EffectContext {
  readonly today: DayNumber;
  readonly settings: Pick<
    DunningSettings,
    'promiseWorkingDays' | 'planDays' | 'directDebitWorkingDays' | 'paidByHandDays'
  >;
  readonly words: Pick<DossierActionWords, 'effects'>;
  readonly date: (day: DayNumber) => string;
}

/** What a form will do to the reminders once it is saved as it stands; null for what does nothing to them. */
export function effectOf(
  action: DossierAction,
  draft: Pick<Draft, 'day' | 'whole' | 'filed'>,
  { today, settings, words, date }: EffectContext,
): string | null {
  if (!isBlock(action, words)) return null;
  const typed = dayOfIso(draft.day);
  const day = turningDay(action, typed, today, settings);
  return words.effects[action]({
    day: day === null ? null : date(day),
    days: action === 'plan' ? settings.planDays : settings.directDebitWorkingDays,
    whole: draft.whole,
    filed: draft.filed !== '',
  });
}

const isBlock = (
  action: DossierAction,
  { effects }: Pick<DossierActionWords, 'effects'>,
): action is BlockAction => Object.hasOwn(effects, action);

/** The day that the reminders wait for; of what stops the interest, that day. */
function turningDay(
  action: BlockAction,
  typed: DayNumber | null,
  today: DayNumber,
  { promiseWorkingDays, paidByHandDays }: EffectContext['settings'],
): DayNumber | null {
  if (action === 'paid') return today + paidByHandDays;
  return action === 'promise' && typed !== null ? bankingDaysAfter(typed, promiseWorkingDays) : typed;
}
