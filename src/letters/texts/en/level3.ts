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
  suspended,
  againTitle as title,
  unpaid,
} from './sentences';

const despite = reminded(`Despite our reminders, ${unpaid}.`);
const messages = reminded(`Despite our earlier messages, ${unpaid}.`);
const further = 'we will have to take the matter further.';

/** A third reminder that is not the last; a procedure's further ones too. */
export const level3: StepTexts = {
  business: {
    standard: {
      title,
      before: paragraphs(despite, `We must now ask you to ${balance} ${firmly}. ${silence}, ${further}`),
    },
    strategic: {
      title,
      before: paragraphs(
        `${messages} We value working with you and would like to settle this together.`,
        `Could you arrange payment of {{ total }} ${firmly}? If that is not possible, let us know when we may call you, so that we can agree on a date together.`,
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        `We require payment of {{ total }} ${firmly}. Failing that, we will take the necessary steps to recover the debt without any further reminder${suspended}.`,
      ),
      ...brief,
    },
  },
  consumer: {
    standard: {
      title,
      before: paragraphs(
        despite,
        `We ask you to ${balance} ${firmly}.`,
        announcement,
        `${plan} ${silence}, ${further}`,
      ),
    },
    strategic: {
      title,
      before: paragraphs(
        `${messages} We would like to find a way forward with you.`,
        `Could you ${balance} ${firmly}?`,
        announcement,
        planByPhone,
      ),
      ...warm,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        `We must now ask you to ${balance} ${firmly}.`,
        announcement,
        `${plan} ${silence}, ${further}`,
      ),
      ...brief,
    },
  },
};
