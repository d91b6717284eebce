import type { ShippedText, StepTexts } from '../languageTexts';
import { level2 } from './level2';
import { opening } from './sentences';

const consumer: ShippedText = {
  title: 'Rappel sans frais',
  before: `${opening}\n\n{{ announcement }}`,
};

/** The letter that Dutch law asks for before a consumer owes costs; to a business it is a second reminder. */
export const fourteenDays: StepTexts = {
  business: level2.business,
  consumer: { standard: consumer, strategic: consumer, difficult: consumer },
};
