import type { ShippedText, StepTexts } from '../languageTexts';
import { againTitle, stillOpen } from './sentences';

const business: ShippedText = {
  title: againTitle,
  before: `${stillOpen}\n\nWe ask you to transfer the outstanding amount of {{ total }} by {{ payBy }}.`,
};

const consumer: ShippedText = {
  title: againTitle,
  before: `${stillOpen}\n\nWe ask you to transfer the outstanding amount of {{ total }} by {{ payBy }}. If you cannot pay it all at once, please contact us and we will look for a solution together.\n\n{{ announcement }}`,
};

/** A third reminder, not the last. */
export const level3: StepTexts = {
  business: { standard: business, strategic: business, difficult: business },
  consumer: { standard: consumer, strategic: consumer, difficult: consumer },
};
