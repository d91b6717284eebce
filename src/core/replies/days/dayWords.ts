import type { Tongue } from '../languageOf';
import type { DayWords } from './dayMarks';
import { germanDays } from './de';
import { englishDays } from './en';
import { frenchDays } from './fr';
import { dutchDays } from './nl';

/** How days are named, by language. */
export const dayWords: Readonly<Record<Tongue, DayWords>> = {
  nl: dutchDays,
  fr: frenchDays,
  de: germanDays,
  en: englishDays,
};
