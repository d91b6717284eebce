import type { ShippedText, StepTexts } from '../languageTexts';
import { opening } from './sentences';

const business: ShippedText = {
  title: 'Rappel',
  before: `${opening} Il s’agit sans doute d’un oubli.\n\nNous vous prions de bien vouloir régler le solde de {{ total }} {% if dated %}au plus tard le {{ payBy }}{% else %}dans les prochains jours{% endif %}.`,
};

const consumer: ShippedText = {
  title: 'Premier rappel',
  before: `${opening} Il s’agit sans doute d’un oubli.\n\nNous vous prions de bien vouloir régler le solde de {{ total }} au plus tard le {{ payBy }}.{% unless charged %} Ce rappel est gratuit.{% endunless %}\n\n{{ announcement }}`,
};

/** A first reminder. */
export const level1: StepTexts = {
  business: { standard: business, strategic: business, difficult: business },
  consumer: { standard: consumer, strategic: consumer, difficult: consumer },
};
