import type { Language } from '../../core/index';
import { wordsFor } from '../choose';
import { type CompareWords, compareWords } from '../compare/words';
import { type CheckWords, checkWords } from './check';
import { type DossierWords, dossierWords } from './dossier';
import { type FindingWords, findingWords } from './findings';
import { type FrameWords, frameWords } from './frame';
import { type NoItemReasons, noItemReasons } from './noItemReasons';
import { type PreviewWords, previewWords } from './preview';
import { type ProposeWords, proposeWords } from './propose';
import { type ReadingWords, readingWords } from './reading';
import { type ResultWords, resultWords } from './result';
import { type SelectionWords, selectionWords } from './selection';
import { type SendWords, sendWords } from './send';
import { type SettingsWords, settingsWords } from './settings';
import { type StateWords, stateWords } from './states';
import { type StepWords, stepWords } from './steps';

/** Every word of the pane in one language. */
export interface PaneWords {
  readonly frame: FrameWords;
  readonly steps: StepWords;
  readonly reading: ReadingWords;
  readonly check: CheckWords;
  readonly findings: FindingWords;
  readonly compare: CompareWords;
  readonly propose: ProposeWords;
  readonly preview: PreviewWords;
  readonly send: SendWords;
  readonly result: ResultWords;
  readonly states: StateWords;
  readonly selection: SelectionWords;
  readonly dossier: DossierWords;
  readonly noItemReasons: NoItemReasons;
  readonly settings: SettingsWords;
}

/** The pane's words of a language. `paneWords('de').steps.send //=> 'Senden'` */
export const paneWords = (language: Language): PaneWords => ({
  frame: wordsFor(frameWords, language),
  steps: wordsFor(stepWords, language),
  reading: wordsFor(readingWords, language),
  check: wordsFor(checkWords, language),
  findings: wordsFor(findingWords, language),
  compare: wordsFor(compareWords, language),
  propose: wordsFor(proposeWords, language),
  preview: wordsFor(previewWords, language),
  send: wordsFor(sendWords, language),
  result: wordsFor(resultWords, language),
  states: wordsFor(stateWords, language),
  selection: wordsFor(selectionWords, language),
  dossier: wordsFor(dossierWords, language),
  noItemReasons: wordsFor(noItemReasons, language),
  settings: wordsFor(settingsWords, language),
});
