import type { Language } from '../../core/index';
import { wordsFor } from '../choose';
import { type CompareWords, compareWords } from '../compare/words';
import { type CheckWords, checkWords } from './check';
import { type FindingWords, findingWords } from './findings/words';
import { type FrameWords, frameWords } from './frame';
import { type ReadingWords, readingWords } from './reading';
import { type SelectionWords, selectionWords } from './selection';
import { type SendWords, sendWords } from './send';
import { type StateWords, stateWords } from './states';
import { type StepWords, stepWords } from './steps';

/** The words of the pane in one language, but for those of `LaterWords`. */
export interface PaneWords {
  readonly frame: FrameWords;
  readonly steps: StepWords;
  readonly reading: ReadingWords;
  readonly check: CheckWords;
  readonly findings: FindingWords;
  readonly compare: CompareWords;
  readonly send: SendWords;
  readonly states: StateWords;
  readonly selection: SelectionWords;
}

/** The pane's words of a language. `paneWords('de').steps.send //=> 'Senden'` */
export const paneWords = (language: Language): PaneWords => ({
  frame: wordsFor(frameWords, language),
  steps: wordsFor(stepWords, language),
  reading: wordsFor(readingWords, language),
  check: wordsFor(checkWords, language),
  findings: findingWords(language),
  compare: wordsFor(compareWords, language),
  send: wordsFor(sendWords, language),
  states: wordsFor(stateWords, language),
  selection: wordsFor(selectionWords, language),
});
