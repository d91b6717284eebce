import type { StepTexts } from '../languageTexts';
import { paragraphs } from '../paragraphs';
import { brief } from './common';
import { announcement, firmly, planByPhone, reminded, silence } from './sentences';

const title = 'Formal notice to pay';
const closing = 'Yours faithfully,';
const inPart =
  'the {% if one %}invoice below remains unpaid in whole or in part{% else %}invoices below remain unpaid in whole or in part{% endif %}.';
const afterAll = reminded(
  `We have written to you about this before. Nevertheless, according to our records, ${inPart}`,
);
const regret = reminded(
  `It is with regret that we send you this letter: despite our earlier messages, ${inPart}`,
);
const despite = reminded(`Despite our reminders, ${inPart}`);

/** It covers only the invoices that reached its level. */
const formal = (some: string, all: string): string =>
  `{% if mixed %}This is a formal notice for each invoice marked “{{ mark }}”: ${some} ${firmly}. For the others, this is a reminder. The total balance is {{ total }}.{% else %}This is a formal notice: ${all} the outstanding amount of {{ total }} ${firmly}.{% endif %}`;
const demand = formal('we require its payment', 'we require payment of');
const request = formal('we ask you to pay it', 'we ask you to pay');

const inTime = '{% if dated %}before that date{% else %}as soon as possible{% endif %}';
const plan = `If you cannot pay it all at once, please contact us ${inTime} and we will look for a solution together, for example payment in instalments.`;
const rather = 'We would much rather settle this amicably';
const steps = `${silence}{% if dated %} within that time{% endif %}, we will consider further steps and reserve all our rights.`;

/** The formal notice. */
export const formalNotice: StepTexts = {
  business: {
    standard: { title, before: paragraphs(afterAll, demand, steps), closing },
    strategic: {
      title,
      before: paragraphs(
        regret,
        demand,
        `${rather}: please let us know ${inTime} when we may call you.`,
        steps,
      ),
      closing,
    },
    difficult: {
      title,
      before: paragraphs(
        despite,
        demand,
        `Failing payment in full{% if dated %} within that time{% endif %}, we reserve the right to recover the debt, if necessary through the courts, without further warning. All our other rights remain reserved.`,
      ),
      ...brief,
      closing,
    },
  },
  consumer: {
    standard: { title, before: paragraphs(afterAll, request, announcement, plan, steps) },
    strategic: {
      title,
      before: paragraphs(regret, request, announcement, `${rather}. ${planByPhone}`, steps),
    },
    difficult: {
      title,
      before: paragraphs(despite, request, announcement, `${plan} ${steps}`),
      ...brief,
    },
  },
};
