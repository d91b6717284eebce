import type { Language } from '../../core/index';
import { wordsFor } from '../choose';
import { type CheckWords, checkWords } from '../pane/check';
import { type FrameWords, frameWords } from '../pane/frame';
import { type StateWords, stateWords } from '../pane/states';
import { type CorrespondenceWords, correspondenceWords } from './correspondence';

/** Every word of the pane beside a mail in one language; signing in is said as in Excel's pane. */
export interface OutlookWords {
  readonly frame: FrameWords;
  readonly states: StateWords;
  readonly signIn: Pick<CheckWords, 'signIn' | 'signingIn'>;
  readonly correspondence: CorrespondenceWords;
}

/** The words of a language. `outlookWords('de').correspondence.total //=> 'Summe'` */
export const outlookWords = (language: Language): OutlookWords => ({
  frame: wordsFor(frameWords, language),
  states: wordsFor(stateWords, language),
  signIn: wordsFor(checkWords, language),
  correspondence: wordsFor(correspondenceWords, language),
});
