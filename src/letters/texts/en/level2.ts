import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { brief, warm } from './common';
import {
  announcement,
  balance,
  firmly,
  plan,
  planByPhone,
  reminded,
  silence,
  soon,
  suspended,
  againTitle as title,
  unpaid,
} from './sentences';

// A procedure may begin with this text: then nothing was sent before.
const stillOpen = `{% if level > 1 %}We have already sent you a reminder. {% endif %}According to our records, ${unpaid}.`;
const request = `We ask you to ${balance} ${soon}.`;
const despite =
  '{% if level > 1 %}Despite our reminder, the{% else %}The{% endif %} {% if one %}invoice below has still not been paid in full{% else %}invoices below have still not been paid in full{% endif %}.';
const again = reminded(
  'We are writing again about the {% if one %}invoice below, which has still not been paid in full{% else %}invoices below, which have still not been paid in full{% endif %}.',
);

/** A second reminder. */
export const level2: StepTexts = {
  business: {
    standard: {
      title,
      before: paragraphs(
        stillOpen,
        `${request} If something is holding up this payment, please tell us and we will look for a solution together.`,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        `${again} No doubt there is a good reason for this.`,
        `Could you kindly arrange payment of {{ total }} ${soon}, or tell us what stands in the way? A short call is often enough: let us know when we may call you.`,
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        `We expect your payment of {{ total }} ${firmly}. Failing that, we will take the next step in our collection procedure without further warning${suspended}.`,
      ),
      ...brief,
    },
  },
  consumer: {
    standard: { title, before: paragraphs(stillOpen, request, announcement, plan) },
    strategic: {
      title,
      before: paragraphs(again, `Could you kindly ${balance} ${soon}?`, announcement, planByPhone),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        request,
        announcement,
        `${plan} ${silence}, we will continue our collection procedure.`,
      ),
      ...brief,
    },
  },
};
