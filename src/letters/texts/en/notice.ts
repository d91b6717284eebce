import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { warm } from './common';

const title = 'Due soon';
const after =
  'If your payment is already on its way, please disregard this message. If you have a question, simply reply to this e-mail.';
const dueSoon =
  'the {% if one %}invoice below falls due soon{% else %}invoices below fall due soon{% endif %}';
const dueDate = '{% if one %}the due date{% else %}the due date of each invoice{% endif %}';

const signal = `A courtesy note in advance: ${dueSoon}.`;
const request = `Could you please transfer the outstanding amount of {{ total }} by ${dueDate}?`;
const difficulty =
  'If this payment is difficult for you, please contact us now and we will look for a solution together.';

/** Before the due date: friendly, and no reminder. */
export const notice: StepTexts = {
  business: {
    standard: { title, before: paragraphs(signal, request), after },
    strategic: {
      title,
      before: paragraphs(
        `To help you plan your payments, we would like to let you know that ${dueSoon}. The outstanding amount is {{ total }}.`,
        'If you are missing a document or any detail that you need to pay on time, let us know and we will gladly send it to you.',
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        `Please note that ${dueSoon}.`,
        `Please make sure that your payment of {{ total }} reaches us by ${dueDate}.`,
      ),
      after,
    },
  },
  consumer: {
    standard: { title, before: paragraphs(signal, request, difficulty), after },
    strategic: {
      title,
      before: paragraphs(
        `Thank you for your custom. We would like to let you know that ${dueSoon}.`,
        request,
        difficulty,
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        `Please note that ${dueSoon}.`,
        `Please make sure that your payment of {{ total }} reaches us by ${dueDate}.`,
        difficulty,
      ),
      after,
    },
  },
};
