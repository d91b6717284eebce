import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { brief } from './common';
import { announcement, firmly, silence } from './sentences';

const title = 'Final reminder';
const closing = 'Yours faithfully';
const inPart =
  'the {% if one %}invoice below remains unpaid in whole or in part{% else %}invoices below remain unpaid in whole or in part{% endif %}.';
const afterAll = `We have written to you about this before. Nevertheless, according to our records, ${inPart}`;
const regret = `It is with regret that we send you this letter: despite our earlier messages, ${inPart}`;
const despite = `Despite our reminders, ${inPart}`;

/** It covers only the invoices that reached its level. */
const demand = `{% if mixed %}This is a formal notice for the invoices marked “{{ mark }}”: we require their payment ${firmly}. For the others, this is a reminder. The total balance is {{ total }}.{% else %}This is a formal notice: we require payment of the outstanding amount of {{ total }} ${firmly}.{% endif %}`;
const askConsumer = `{% if mixed %}This is a formal notice for the invoices marked “{{ mark }}”: we ask you to pay them ${firmly}. For the others, this is a reminder. The total balance is {{ total }}.{% else %}This is a formal notice: we ask you to pay the outstanding amount of {{ total }} ${firmly}.{% endif %}`;
const arrange =
  'If you cannot pay it all at once, please contact us before that date and we will look for a solution together.';
const steps = `${silence} within that time, we will consider further steps and reserve all our rights.`;

/** The formal notice. */
export const formalNotice: StepTexts = {
  business: {
    standard: { title, before: paragraphs(afterAll, `${demand} ${steps}`), closing },
    strategic: {
      title,
      before: paragraphs(
        regret,
        demand,
        'We would much rather agree on a solution with you: please let us know as soon as possible when we may call you. Failing payment or an agreement within that time, we reserve all our rights.',
      ),
      closing,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        `${demand} Failing payment in full within that time, we reserve the right to recover the debt, if necessary through the courts, without further warning. All our other rights remain reserved.`,
      ),
      ...brief,
      closing,
    },
  },
  consumer: {
    standard: { title, before: paragraphs(afterAll, `${askConsumer} ${arrange} ${steps}`, announcement) },
    strategic: {
      title,
      before: paragraphs(
        regret,
        askConsumer,
        `We would much rather agree on a solution with you: if you cannot pay it all at once, please let us know as soon as possible when we may call you. ${steps}`,
        announcement,
      ),
    },
    difficult: {
      title,
      before: paragraphs(despite, `${askConsumer} ${arrange} ${steps}`, announcement),
      ...brief,
    },
  },
};
