import { en as counted } from '../../pane/counted';
import type { PolicyWords } from './policyWords';

const days = (count: number): string => counted(count, 'day', 'days');
const workingDays = (count: number): string => counted(count, 'working day', 'working days');

export const en: PolicyWords = {
  sheet: 'Dunning policy',
  title: 'Dunning policy',
  intro: 'This is how we remind customers of invoices that they have not paid yet.',
  company: 'Company',
  procedure: 'Procedure',
  since: 'Drawn up on',
  steps: 'Who does what, when and how',
  headers: {
    step: 'Step',
    when: 'When',
    means: 'How',
    who: 'Who',
    message: 'Text',
    charged: 'We charge',
    payWithin: 'To be paid within',
    from: { customer: 'From, per customer', item: 'From, per invoice' },
  },
  notice: 'Before',
  when: (count) =>
    count === 0
      ? 'On the due date'
      : count < 0
        ? `${days(-count)} before the due date`
        : `${days(count)} after the due date`,
  andAfterStep: (count, step) => `and at least ${days(count)} after step ${step}`,
  afterStep: (count, step) => `${days(count)} after step ${step}`,
  afterPayBy: (count, step) => `${days(count)} after the last day to pay of step ${step}`,
  means: {
    mail: 'E-mail',
    letter: 'Letter by post',
    call: 'Telephone',
    task: 'Task for a colleague',
    'hand-over': 'Hand-over to a collection agency, lawyer or bailiff',
  },
  bySelf: 'Goes out by itself with every run',
  byHand: 'A colleague decides for each customer',
  byColleague: 'A colleague',
  agreed: (who) => `If ${who} agrees`,
  agreedFrom: (who, amount) => `If ${who} agrees, from ${amount}`,
  messages: {
    notice: 'Notice in advance',
    'level-1': 'Payment reminder',
    'level-2': 'Second reminder',
    'level-3': 'Third reminder',
    'level-4': 'Formal notice to pay',
    'fourteen-days': 'Fourteen-day letter',
  },
  fee: (amount) => `Reminder fee ${amount}`,
  interest: 'Late interest',
  costs: 'Compensation',
  free: 'Nothing',
  days,
  noDays: 'At once',
  anyAmount: 'Any amount',
  rules: 'What always holds',
  minimum: (amount) => `Below ${amount} we send a customer no reminder.`,
  customerInterval: (count) =>
    `At least ${days(count)} lie between two mails to a customer. What falls due meanwhile joins the next one.`,
  itemsAlone: 'Every invoice follows its own days, even if a customer then gets more mails.',
  skipLevels: {
    no: 'No step is skipped, however long an invoice is overdue.',
    yes: 'An invoice that is long overdue gets the step of its age at once.',
  },
  mailPer: {
    customer: 'All that a customer has to pay stands in one mail.',
    level: 'A customer gets one mail for each step.',
    item: 'A customer gets one mail for each invoice.',
  },
  credits: {
    all: 'All open credit notes and payments of the customer are taken off.',
    overdue: 'Credit notes and payments of the customer that are due are taken off.',
    ignore: 'Open credit notes are not taken off.',
  },
  dispute: 'We send no reminders for what a customer disputes, only for the rest.',
  promise: (count) =>
    `If a customer promises to pay, we wait for that day. ${workingDays(count)} later we follow it up.`,
  plan: (count) =>
    `During an instalment plan we send no reminders. When an instalment is ${days(count)} late, a colleague decides.`,
  directDebit: (count) => `With direct debit we wait until ${workingDays(count)} after the due date.`,
  reply: 'When a customer answers, we wait until a colleague has read the answer.',
  blocked: 'Customers on hold get nothing. After insolvency or death we do not write to the customer.',
  handedOver: 'We send no more reminders for what was handed over.',
  fresh: (count) => `We send only if the books lag behind by at most ${workingDays(count)}.`,
  quiet: (from, to, reason) =>
    `From ${from} to ${to} no mails go out${reason === '' ? '' : ` (${reason})`}. The days still count.`,
  law: 'What we may charge',
  chargesNothing: 'This procedure charges nothing on top of the invoices.',
  withinLaw: 'We charge no more than the law and our terms allow.',
  regimes: {
    'BE-B2B':
      'Businesses, Belgian law: statutory interest from the day after the due date and EUR 40 per invoice (law of 2 August 2002).',
    'BE-B2C':
      'Consumers in Belgium: the first reminder is free and gives 14 days. Then interest and a lump sum by our terms, within the limits of the law (Code of Economic Law, book XIX).',
    'BE-LEGAL':
      'Consumers in Belgium: the first reminder is free and gives 14 days. Then only the legal interest, as our terms say nothing (Code of Economic Law, book XIX; law of 5 May 1865).',
    'NL-B2B':
      'Businesses, Dutch law: statutory commercial interest, and collection costs by the statutory tariff (Civil Code, art. 6:119a; Besluit vergoeding voor buitengerechtelijke incassokosten).',
    'NL-B2C':
      'Consumers in the Netherlands: statutory interest. Collection costs only after a fourteen-day letter, at most the statutory tariff (Civil Code, art. 6:96 and 6:119).',
    'DE-B2B': 'Businesses, German law: statutory interest and EUR 40 per invoice (BGB, § 288).',
    'DE-B2C': 'Consumers in Germany: we charge nothing.',
    'FR-B2B':
      'Businesses, French law: statutory interest and EUR 40 per invoice (Code de commerce, art. L441-10).',
    'FR-B2C': 'Consumers in France: we charge nothing.',
    'LU-B2B': 'Businesses, Luxembourg law: statutory interest and EUR 40 per invoice (law of 18 April 2004).',
    'LU-B2C': 'Consumers in Luxembourg: we charge nothing.',
    'GB-B2B':
      'Businesses, law of the United Kingdom: statutory interest and GBP 40, 70 or 100 per invoice (Late Payment of Commercial Debts (Interest) Act 1998).',
  },
  noLaw: 'Other countries: we charge nothing.',
  noAdvice: 'This sums up the rules and is no legal advice.',
  inStep: (step) => `Step ${step}:`,
  whom: 'Whom this is for',
  sources: {
    customer: 'Agreed for the customer itself',
    group: 'Agreed for the customer’s group',
    profile: 'By the customer’s profile',
    consumer: 'Consumers, by the law of their country',
    administration: 'Procedure of the company',
    standard: 'No other procedure chosen',
  },
  together: 'Together',
  customers: (count) => counted(count, 'customer', 'customers'),
  nobody: 'No customer has this procedure now.',
  signed: 'Agreed',
  name: 'Name',
  role: 'Position',
  date: 'Date',
  signature: 'Signature',
  source: (procedure, date) =>
    `Source: procedure ${procedure} and the settings of this workbook on ${date}. Print it again after a change.`,
};
