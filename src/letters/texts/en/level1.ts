import type { ShippedText, StepTexts } from '../languageTexts';
import { opening } from './sentences';

const business: ShippedText = {
  title: 'Payment reminder',
  before: `${opening} This may simply have escaped your attention.\n\nCould you please transfer the outstanding amount of {{ total }} {% if dated %}by {{ payBy }}{% else %}in the coming days{% endif %}?`,
};

const consumer: ShippedText = {
  title: 'Payment reminder',
  before: `${opening} This may simply have escaped your attention.\n\nCould you please transfer the outstanding amount of {{ total }} by {{ payBy }}?{% unless charged %} There is no charge for this reminder.{% endunless %}\n\n{{ announcement }}`,
};

/** A first reminder. */
export const level1: StepTexts = {
  business: { standard: business, strategic: business, difficult: business },
  consumer: { standard: consumer, strategic: consumer, difficult: consumer },
};
