import type { Language } from '../../core/index';
import { wordsFor } from '../choose';
import { type CompareWords, compareWords } from '../compare/words';
import { type CheckWords, checkWords } from './check';
import { type DossierWords, dossierWords } from './dossier';
import { type FindingWords, findingWords } from './findings/words';
import { type NoItemReasons, noItemReasons } from './noItemReasons';
import { type PreviewWords, previewWords } from './preview';
import { type ProgressWords, progressWords } from './progress';
import { type ProposeWords, proposeWords } from './propose';
import { type ResultWords, resultWords } from './result';
import { type SelectionWords, selectionWords } from './selection';
import { type SendWords, sendWords } from './send';
import { type SettingsWords, settingsWords } from './settings';

/** Words of the screens that load on use: the first screen does not wait for them. */
export interface LaterWords {
  readonly check: CheckWords;
  readonly findings: FindingWords;
  readonly compare: CompareWords;
  readonly selection: SelectionWords;
  readonly propose: ProposeWords;
  readonly preview: PreviewWords;
  readonly send: SendWords;
  readonly progress: ProgressWords;
  readonly result: ResultWords;
  readonly dossier: DossierWords;
  readonly noItemReasons: NoItemReasons;
  readonly settings: SettingsWords;
}

/** Those words of a language. `laterWords('de').dossier.back //=> 'Zurück'` */
export const laterWords = (language: Language): LaterWords => ({
  check: wordsFor(checkWords, language),
  findings: findingWords(language),
  compare: wordsFor(compareWords, language),
  selection: wordsFor(selectionWords, language),
  propose: wordsFor(proposeWords, language),
  preview: wordsFor(previewWords, language),
  send: wordsFor(sendWords, language),
  progress: wordsFor(progressWords, language),
  result: wordsFor(resultWords, language),
  dossier: wordsFor(dossierWords, language),
  noItemReasons: wordsFor(noItemReasons, language),
  settings: settingsWords(language),
});
