import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { brief, warm } from './common';
import {
  announcement,
  balance,
  firmly,
  opening,
  pastDue,
  plan,
  planByPhone,
  silence,
  soon,
} from './sentences';

const title = 'Payment reminder';
const oversight = 'This may simply have escaped your attention.';
const request = `Could you please ${balance} ${soon}?`;
const free = '{% unless charged %} There is no charge for this reminder.{% endunless %}';
const notYet =
  'the {% if one %}invoice below has not yet been paid in full{% else %}invoices below have not yet been paid in full{% endif %}';

/** A first reminder. */
export const level1: StepTexts = {
  business: {
    standard: { title, before: paragraphs(`${opening} ${oversight}`, request) },
    strategic: {
      title,
      before: paragraphs(
        `Going through your account, we noticed that ${notYet}. ${oversight}`,
        `Could you kindly arrange payment of {{ total }} ${soon}? If you are missing a document, or if a question is still open, let us know when it would suit you for us to call.`,
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        pastDue,
        `Please pay {{ total }} ${firmly}. Failing that, our collection procedure will take its course.`,
      ),
      ...brief,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(`${opening} ${oversight}`, `${request}${free}`, announcement, plan),
    },
    strategic: {
      title,
      before: paragraphs(
        `We would like to let you know that ${notYet}. ${oversight}`,
        `Could you kindly ${balance} ${soon}?${free}`,
        announcement,
        planByPhone,
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        pastDue,
        `Please ${balance} ${soon}.${free}`,
        announcement,
        `${plan} ${silence}, we will send you another reminder.`,
      ),
      ...brief,
    },
  },
};
