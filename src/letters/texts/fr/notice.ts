import type { ShippedText, StepTexts } from '../languageTexts';

const business: ShippedText = {
  title: 'Échéance prochaine',
  before: `Un mot amical avant l’échéance\u00a0: {% if one %}la facture ci-dessous arrive bientôt à échéance{% else %}les factures ci-dessous arrivent bientôt à échéance{% endif %}.\n\nNous vous remercions de régler le solde de {{ total }} au plus tard à {% if one %}l’échéance{% else %}l’échéance de chaque facture{% endif %}.`,
};

const consumer: ShippedText = {
  title: 'Échéance prochaine',
  before: `Un mot amical avant l’échéance\u00a0: {% if one %}la facture ci-dessous arrive bientôt à échéance{% else %}les factures ci-dessous arrivent bientôt à échéance{% endif %}.\n\nNous vous remercions de régler le solde de {{ total }} au plus tard à {% if one %}l’échéance{% else %}l’échéance de chaque facture{% endif %}.`,
};

/** Before the due date: friendly, and no reminder. */
export const notice: StepTexts = {
  business: { standard: business, strategic: business, difficult: business },
  consumer: { standard: consumer, strategic: consumer, difficult: consumer },
};
