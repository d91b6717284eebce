import type { Hold } from '../../../app/sending/results';
import type { DayNumber, Language } from '../../../core/index';
import type { HoldWords } from '../../../wording/pane/holds';
import { momentText } from './momentText';

/** Why a customer cannot be reminded now, with who has the earlier mail and since when. */
export const holdText = (
  { why, by, since }: Hold,
  words: HoldWords,
  today: DayNumber,
  language: Language,
): string => words.why[why](by || words.someone, momentText(since, today, language));
