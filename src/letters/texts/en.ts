import type { LetterTexts } from './letterTexts';

const opening =
  'According to our records, the {% if one %}invoice below has not been paid in full, although its due date has passed{% else %}invoices below have not been paid in full, although their due dates have passed{% endif %}.';
const stillOpen =
  'We have already sent you a reminder. According to our records, the {% if one %}invoice below has still not been paid in full{% else %}invoices below have still not been paid in full{% endif %}.';
const stillOpenAfterAll =
  'We have written to you about this before. According to our records, the {% if one %}invoice below nevertheless remains unpaid in whole or in part{% else %}invoices below nevertheless remain unpaid in whole or in part{% endif %}.';

const againTitle =
  '{% if level == 2 %}Second reminder{% elsif level == 3 %}Third reminder{% else %}Further reminder{% endif %}';

/** British English. */
export const en: LetterTexts = {
  first: {
    title: 'Payment reminder',
    opening: `${opening} This may simply have escaped your attention.`,
    request:
      'Could you please transfer the outstanding amount of {{ total }} {% if dated %}by {{ payBy }}{% else %}in the coming days{% endif %}?',
  },
  firstConsumer: {
    title: 'Payment reminder',
    opening: `${opening} This may simply have escaped your attention.`,
    request:
      'Could you please transfer the outstanding amount of {{ total }} by {{ payBy }}? There is no charge for this reminder.',
  },
  second: {
    title: againTitle,
    opening: stillOpen,
    request: 'We ask you to transfer the outstanding amount of {{ total }} by {{ payBy }}.',
  },
  secondConsumer: {
    title: againTitle,
    opening: stillOpen,
    request:
      'We ask you to transfer the outstanding amount of {{ total }} by {{ payBy }}. If you cannot pay it all at once, please contact us and we will look for a solution together.',
  },
  last: {
    title: 'Final reminder',
    opening: stillOpenAfterAll,
    request:
      '{% if mixed %}This is a formal notice for the invoices marked “{{ mark }}”: we require their payment by {{ payBy }}. For the others, this is a reminder. The total balance is {{ total }}.{% else %}This is a formal notice: we require payment of the outstanding amount of {{ total }} by {{ payBy }}.{% endif %} If we receive neither payment nor word from you by then, we will consider further steps and reserve all our rights.',
  },
  lastConsumer: {
    title: 'Final reminder',
    opening: stillOpenAfterAll,
    request:
      '{% if mixed %}This is a formal notice for the invoices marked “{{ mark }}”: we ask you to pay them by {{ payBy }}. For the others, this is a reminder. The total balance is {{ total }}.{% else %}This is a formal notice: we ask you to pay the outstanding amount of {{ total }} by {{ payBy }}.{% endif %} If you cannot pay it all at once, please contact us before that date and we will look for a solution together. If we receive neither payment nor word from you, we will consider further steps.',
  },
  notice: {
    title: 'Due soon',
    opening:
      'A friendly word in advance: the {% if one %}invoice below falls due{% else %}invoices below fall due{% endif %} soon.',
    request:
      'Could you please transfer the outstanding amount of {{ total }} by {% if one %}the due date{% else %}the due date of each invoice{% endif %}?',
  },
  fourteenDays: {
    title: 'Reminder free of charge',
    opening,
    request:
      'You can still pay the outstanding amount of {{ total }} free of any costs, within 15 days after this letter was delivered to you. If you do not pay within that time, you will owe collection costs of {{ costs }}{% if vat %}, including {{ vat }} VAT, which we cannot deduct{% endif %}.',
  },
  announcement:
    'If you do not pay within 14 calendar days from the day after this e-mail, we may charge, under our general terms, {% if costs %}a lump sum of {{ costs }}{% if percent %} and {% endif %}{% endif %}{% if percent %}late-payment interest of {{ percent }} a year{% endif %}.',
  fourteenDaysOf:
    'For {{ documents }}: if you do not pay within 15 days after this letter was delivered to you, you will owe collection costs of {{ costs }}{% if vat %}, including {{ vat }} VAT, which we cannot deduct{% endif %}.',
  inclusive: '{{ total }} (including interest and costs)',
  salutation: 'Dear Sir or Madam,',
  salutationConsumer: 'Dear {{ customer }},',
  crossed:
    'If you have paid in the meantime, your payment and this message have crossed and you need do nothing more. If you have a question, or believe something is not right, simply reply to this e-mail.',
  closing: 'Kind regards',
  labels: {
    customer: 'Customer',
    document: 'Invoice',
    invoiceDate: 'Invoice date',
    dueDate: 'Due date',
    amount: 'Invoice amount',
    open: 'Outstanding',
    daysLate: '{{ days }} {% if days == 1 %}day{% else %}days{% endif %} overdue',
    dueToday: 'due today',
    notYetDue: 'not yet due',
    mark: 'reminder {{ level }}',
    credits: 'Less (credit notes and payments)',
    charges: 'Interest and costs',
    subtotal: 'Balance of the invoices',
    chargeNames: {
      interest: 'Late-payment interest',
      costs: 'Collection costs',
      'lump-sum': 'Lump sum (general terms)',
      fixed: 'Fixed compensation for recovery costs',
      fee: 'Reminder fee',
    },
    interestPart:
      '{{ days }} {% if days == 1 %}day{% else %}days{% endif %} at {{ percent }} a year on {{ on }}',
    chargeBasis: 'on a balance of {{ basis }}',
    vat: 'including {{ percent }} VAT, which we cannot deduct',
    repeated: 'also asked in our previous reminder',
    disputed: '{{ amount }} is in dispute and not asked here',
    toPay: 'To pay',
    account: 'IBAN',
    beneficiary: 'Beneficiary',
    structuredReference: 'Payment reference',
    freeReference: 'Payment reference',
    customerShort: 'customer',
    invoice: 'invoice',
    invoices: 'invoices',
    andMore: 'and {{ more }} more',
    colon: ':',
    semicolon: ';',
  },
};
