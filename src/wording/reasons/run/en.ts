import { listed } from '../parts';
import { given, type RunFacts, type RunSentences } from './runFacts';

const reason = ({ dispute }: RunFacts): string => given(dispute, (name) => ` (${name})`);
const contested = (facts: RunFacts): string =>
  given(facts.disputed, (amount) => `\n${amount} is in dispute${reason(facts)}`);
const mail = ({ subject }: RunFacts): string => given(subject, (text) => ` ("${text}")`);
const promise = ({ promised, promiseDay }: RunFacts): string =>
  `promise to pay${given(promised, (amount) => ` ${amount}`)}${given(promiseDay, (day) => ` by ${day}`)}`;

export const en: RunSentences = {
  'hold-until': ({ hold, until }) =>
    `on hold up to and including ${until}${given(hold, (words) => `: ${words}`)}`,
  'partly-disputed': (facts) =>
    `${facts.level} for ${facts.amount}${given(facts.age, (age) => `: ${age}`)}${contested(facts)}`,
  'promise-broken': (facts) =>
    `${promise(facts)} broken: ${listed(facts.level, facts.age)}${contested(facts)}`,
  'channel-due': (facts) =>
    `${facts.level}: ${facts.channel}${given(facts.age, (late) => `\n${late}`)}${contested(facts)}`,
  'no-address': ({ level, age }) =>
    `${level} waits for an e-mail address of the customer${given(age, (late) => `: ${late}`)}`,
  'notice-due': ({ due, daysLeft }) =>
    `notice before the due date: due ${due}, in ${daysLeft === 1 ? '1 day' : `${daysLeft} days`}`,
  'reversed-credit': () => 'a credit note or payment with a positive amount: check it in the books',
  'written-off': ({ since }) => `written off${given(since, (day) => ` on ${day}`)}: no more reminders`,
  erased: ({ since }) =>
    `the customer’s dossier was erased${given(since, (day) => ` on ${day}`)}: no more reminders`,
  disputed: (facts) =>
    `in dispute${given(facts.since, (day) => ` since ${day}`)}${reason(facts)}: ${facts.from || 'no reminder until it is resolved'}`,
  promised: (facts) =>
    `${promise(facts)}: no reminder until then${given(facts.from && facts.next, (next) => `\nNot paid? Then ${facts.level} from ${next}`)}`,
  'data-too-old': ({ promiseDay, dataDay }) =>
    `the promised day ${promiseDay} has passed, but payments are known up to ${dataDay} only: read a newer list first`,
  'instalment-plan': ({ instalment, instalmentDay }) =>
    instalmentDay === ''
      ? 'instalment plan under way: no reminder'
      : `instalment plan: ${instalment} to be paid by ${instalmentDay}, no reminder until then`,
  'plan-broken': ({ instalment, instalmentDay }) =>
    `instalment plan broken${given(instalmentDay, (day) => `: ${instalment} of ${day} is not paid`)}\nCall the customer, or cancel the plan: reminders can then go on`,
  'direct-debit': ({ next, until }) =>
    `paid by direct debit: no reminder${given(next || until, (day) => `\nNot collected by ${day}? Then a task follows`)}`,
  'paid-by-hand': ({ since, next }) =>
    `marked as paid by us${given(since, (day) => ` on ${day}`)}, still open in the books${given(next, (day) => `: no reminder before ${day}`)}`,
  resent: ({ since, next }) =>
    `invoice sent again${given(since, (day) => ` on ${day}`)}${given(next, (day) => `: no reminder before ${day}`)}`,
  'handed-over': ({ contact, since }) =>
    `handed over${given(contact, (to) => ` to ${to}`)}${given(since, (day) => ` on ${day}`)}: we send no more reminders`,
  insolvency: ({ kind, since, contact, claimFiled }) =>
    `${kind}${given(since, (day) => ` since ${day}`)}: no more reminders\n${claimFiled === '' ? 'file the claim' : `claim filed on ${claimFiled}`}${given(contact, (officer) => ` with ${officer}`)}`,
  deceased: ({ since, contact }) =>
    `the customer died${given(since, (day) => ` on ${day}`)}: no more reminders${given(contact, (who) => `\nContact ${who}`)}`,
  'reply-waiting': (facts) =>
    `the customer wrote${given(facts.mailDay, (day) => ` on ${day}`)}${mail(facts)}: deal with that mail first`,
  'crossed-mail': (facts) => `the customer wrote today${mail(facts)}: read that mail first`,
  'excluded-by-hand': ({ hold }) => `left out by hand${given(hold, (words) => `: ${words}`)}`,
  'reminded-today': ({ age, from }) =>
    `already reminded today${given(listed(age, from), (more) => `: ${more}`)}`,
  'customer-interval': ({ age, lastReminder, next }) =>
    `${given(age, (late) => `${late}: `)}the customer already got a reminder on ${lastReminder}, the next is possible from ${next}`,
  'quiet-period': ({ hold, until, from }) =>
    `quiet period${given(until, (day) => ` up to and including ${day}`)}${given(hold, (words) => ` (${words})`)}: ${from || 'no reminder'}`,
  'legal-wait': ({ level, next }) =>
    next === ''
      ? `${level} charges costs: the law does not allow that yet`
      : `${level} charges costs: the law allows that from ${next} only`,
  'credit-balance': ({ sign, amount }) =>
    sign < 0
      ? `no reminder: on balance the customer has a credit of ${amount}`
      : sign === 0
        ? 'no reminder: the customer’s credits cover what is due'
        : `no reminder: a credit is larger than each mail by itself, although ${amount} is left`,
  'below-minimum': ({ amount, minimum }) => `no reminder: ${amount} is less than the minimum of ${minimum}`,
  'unknown-customer': () => 'the customer is not in the customer table',
  'unknown-procedure': ({ procedure }) => `there is no procedure "${procedure}"`,
  unreadable: () => 'the row cannot be read: check its amount and date',
};
