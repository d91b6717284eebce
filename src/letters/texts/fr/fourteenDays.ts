import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { brief, warm } from './common';
import { level2 } from './level2';
import { announcement, opening, plan } from './sentences';

const free = { title: 'Rappel sans frais', before: paragraphs(opening, announcement, plan) };

/** The letter that Dutch law asks for before a consumer owes costs; to a business it is a second reminder. */
export const fourteenDays: StepTexts = {
  business: level2.business,
  consumer: { standard: free, strategic: { ...free, ...warm }, difficult: { ...free, ...brief } },
};
