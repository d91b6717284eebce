import type { LanguageTexts } from '../languageTexts';
import { common, inclusive } from './common';
import { formalNotice } from './formalNotice';
import { fourteenDays } from './fourteenDays';
import { labels } from './labels';
import { law } from './law';
import { level1 } from './level1';
import { level2 } from './level2';
import { level3 } from './level3';
import { notice } from './notice';

/** Dutch as written in Belgium. */
export const nl: LanguageTexts = {
  steps: {
    notice,
    'level-1': level1,
    'level-2': level2,
    'level-3': level3,
    'level-4': formalNotice,
    'fourteen-days': fourteenDays,
  },
  common,
  law,
  inclusive,
  labels,
};
