import { useMemo } from 'react';
import { type LaterWords, laterWords } from '../../wording/pane/laterWords';
import { useSpeech } from '../frame/speech';

/** The words of a screen that loads on use. */
export function useLaterWords(): LaterWords {
  const { language } = useSpeech();
  return useMemo(() => laterWords(language), [language]);
}
