import type { Language } from '../../core/index';
import { wordsFor } from '../choose';
import { type DossierWords, dossierWords } from './dossier';
import { type NoItemReasons, noItemReasons } from './noItemReasons';
import { type PreviewWords, previewWords } from './preview';
import { type ProposeWords, proposeWords } from './propose';
import { type ResultWords, resultWords } from './result';
import { type SettingsWords, settingsWords } from './settings';

/** Words of the screens that load on use: the first screen does not wait for them. */
export interface LaterWords {
  readonly propose: ProposeWords;
  readonly preview: PreviewWords;
  readonly result: ResultWords;
  readonly dossier: DossierWords;
  readonly noItemReasons: NoItemReasons;
  readonly settings: SettingsWords;
}

/** Those words of a language. `laterWords('de').dossier.back //=> 'Zurück'` */
export const laterWords = (language: Language): LaterWords => ({
  propose: wordsFor(proposeWords, language),
  preview: wordsFor(previewWords, language),
  result: wordsFor(resultWords, language),
  dossier: wordsFor(dossierWords, language),
  noItemReasons: wordsFor(noItemReasons, language),
  settings: settingsWords(language),
});
