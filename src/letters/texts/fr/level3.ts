import type { ShippedText, StepTexts } from '../languageTexts';
import { againTitle, stillOpen } from './sentences';

const business: ShippedText = {
  title: againTitle,
  before: `${stillOpen}\n\nNous vous demandons de régler le solde de {{ total }} au plus tard le {{ payBy }}.`,
};

const consumer: ShippedText = {
  title: againTitle,
  before: `${stillOpen}\n\nNous vous demandons de régler le solde de {{ total }} au plus tard le {{ payBy }}. Si vous ne pouvez pas payer en une fois, contactez-nous\u00a0: nous chercherons une solution avec vous.\n\n{{ announcement }}`,
};

/** A third reminder, not the last. */
export const level3: StepTexts = {
  business: { standard: business, strategic: business, difficult: business },
  consumer: { standard: consumer, strategic: consumer, difficult: consumer },
};
