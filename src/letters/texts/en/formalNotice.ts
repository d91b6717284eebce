import type { ShippedText, StepTexts } from '../languageTexts';
import { stillOpenAfterAll } from './sentences';

const business: ShippedText = {
  title: 'Final reminder',
  before: `${stillOpenAfterAll}\n\n{% if mixed %}This is a formal notice for the invoices marked “{{ mark }}”: we require their payment by {{ payBy }}. For the others, this is a reminder. The total balance is {{ total }}.{% else %}This is a formal notice: we require payment of the outstanding amount of {{ total }} by {{ payBy }}.{% endif %} If we receive neither payment nor word from you by then, we will consider further steps and reserve all our rights.`,
};

const consumer: ShippedText = {
  title: 'Final reminder',
  before: `${stillOpenAfterAll}\n\n{% if mixed %}This is a formal notice for the invoices marked “{{ mark }}”: we ask you to pay them by {{ payBy }}. For the others, this is a reminder. The total balance is {{ total }}.{% else %}This is a formal notice: we ask you to pay the outstanding amount of {{ total }} by {{ payBy }}.{% endif %} If you cannot pay it all at once, please contact us before that date and we will look for a solution together. If we receive neither payment nor word from you, we will consider further steps.\n\n{{ announcement }}`,
};

/** The formal notice. */
export const formalNotice: StepTexts = {
  business: { standard: business, strategic: business, difficult: business },
  consumer: { standard: consumer, strategic: consumer, difficult: consumer },
};
