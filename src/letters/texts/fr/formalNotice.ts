import type { ShippedText, StepTexts } from '../languageTexts';
import { stillOpenAfterAll } from './sentences';

const business: ShippedText = {
  title: 'Mise en demeure',
  before: `${stillOpenAfterAll}\n\n{% if mixed %}Par la présente, nous vous mettons formellement en demeure de payer les factures portant la mention «\u00a0{{ mark }}\u00a0» au plus tard le {{ payBy }}\u00a0; pour les autres, ceci est un rappel. Le solde total s’élève à {{ total }}.{% else %}Par la présente, nous vous mettons formellement en demeure de payer le solde de {{ total }} au plus tard le {{ payBy }}.{% endif %} Sans paiement ni nouvelles de votre part dans ce délai, nous examinerons les suites à donner, sous réserve de tous nos droits.`,
};

const consumer: ShippedText = {
  title: 'Mise en demeure',
  before: `${stillOpenAfterAll}\n\n{% if mixed %}Par la présente, nous vous mettons formellement en demeure de payer les factures portant la mention «\u00a0{{ mark }}\u00a0» au plus tard le {{ payBy }}\u00a0; pour les autres, ceci est un rappel. Le solde total s’élève à {{ total }}.{% else %}Par la présente, nous vous mettons formellement en demeure de payer le solde de {{ total }} au plus tard le {{ payBy }}.{% endif %} Si vous ne pouvez pas payer en une fois, contactez-nous avant cette date\u00a0: nous chercherons une solution avec vous. Sans paiement ni nouvelles de votre part, nous examinerons les suites à donner.\n\n{{ announcement }}`,
};

/** The formal notice. */
export const formalNotice: StepTexts = {
  business: { standard: business, strategic: business, difficult: business },
  consumer: { standard: consumer, strategic: consumer, difficult: consumer },
};
