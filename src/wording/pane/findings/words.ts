import type { Language } from '../../../core/index';
import { wordsFor } from '../../choose';
import { type CustomersFindings, customersFindings } from './customers';
import { type DaysFindings, daysFindings } from './days';
import { type DossierFindings, dossierFindings } from './dossier';
import { type OwnerFindings, ownerFindings } from './owner';
import { type RepliesFindings, repliesFindings } from './replies';
import { type RulesFindings, rulesFindings } from './rules';
import { type SendingFindings, sendingFindings } from './sending';
import { type SheetFindings, sheetFindings } from './sheet';

/** One sentence per finding of a check. */
export type FindingWords = SheetFindings &
  OwnerFindings &
  DaysFindings &
  CustomersFindings &
  RulesFindings &
  RepliesFindings &
  SendingFindings &
  DossierFindings;

/** The sentences of a language. `findingWords('en')['sender-not-set'](noFacts) //=> 'The name of your company is missing'` */
export const findingWords = (language: Language): FindingWords => ({
  ...wordsFor(sheetFindings, language),
  ...wordsFor(ownerFindings, language),
  ...wordsFor(daysFindings, language),
  ...wordsFor(customersFindings, language),
  ...wordsFor(rulesFindings, language),
  ...wordsFor(repliesFindings, language),
  ...wordsFor(sendingFindings, language),
  ...wordsFor(dossierFindings, language),
});
