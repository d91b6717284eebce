import type { Language } from '../../core/index';
import { wordsFor } from '../choose';
import { type FrameWords, frameWords } from './frame';
import { type ReadingWords, readingWords } from './reading';
import { type StateWords, stateWords } from './states';
import { type StepWords, stepWords } from './steps';

/** The words of the pane in one language, but for those of `LaterWords`. */
export interface PaneWords {
  readonly frame: FrameWords;
  readonly steps: StepWords;
  readonly reading: ReadingWords;
  readonly states: StateWords;
}

/** The pane's words of a language. `paneWords('de').steps.send //=> 'Senden'` */
export const paneWords = (language: Language): PaneWords => ({
  frame: wordsFor(frameWords, language),
  steps: wordsFor(stepWords, language),
  reading: wordsFor(readingWords, language),
  states: wordsFor(stateWords, language),
});
