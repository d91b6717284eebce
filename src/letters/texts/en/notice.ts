import type { ShippedText, StepTexts } from '../languageTexts';

const business: ShippedText = {
  title: 'Due soon',
  before: `A friendly word in advance: the {% if one %}invoice below falls due{% else %}invoices below fall due{% endif %} soon.\n\nCould you please transfer the outstanding amount of {{ total }} by {% if one %}the due date{% else %}the due date of each invoice{% endif %}?`,
};

const consumer: ShippedText = {
  title: 'Due soon',
  before: `A friendly word in advance: the {% if one %}invoice below falls due{% else %}invoices below fall due{% endif %} soon.\n\nCould you please transfer the outstanding amount of {{ total }} by {% if one %}the due date{% else %}the due date of each invoice{% endif %}?`,
};

/** Before the due date: friendly, and no reminder. */
export const notice: StepTexts = {
  business: { standard: business, strategic: business, difficult: business },
  consumer: { standard: consumer, strategic: consumer, difficult: consumer },
};
