import { createContext, useContext } from 'react';
import type { Language } from '../../core/index';
import type { PaneWords } from '../../wording/pane/words';

/** What the components need that every pane has in common. */
export interface Speech {
  readonly language: Language;
  readonly words: Pick<PaneWords, 'frame' | 'states'>;
}

export const SpeechContext = createContext<Speech | null>(null);

/** Language and words of the pane around; outside a pane that is a bug. */
export function useSpeech(): Speech {
  const speech = useContext(SpeechContext);
  if (speech === null) throw new Error('no pane around this component');
  return speech;
}
