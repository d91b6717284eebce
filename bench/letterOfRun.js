const item = (customer, at) => {
  const number = String(2_026_000_000 + customer * 5 + at);
  return {
    document: number,
    reference: `+++${number.slice(0, 3)}/${number.slice(3, 7)}/${number.slice(7)}${String(Number(number) % 97 || 97).padStart(2, '0')}+++`,
    invoiceDay: 20_600 + at,
    dueDay: 20_630 + at,
    daysOverdue: 148 - at,
    amount: 123_456 + customer * 100 + at,
    open: 123_456 + customer * 100 + at,
    disputed: 0,
    level: 2,
  };
};

const languages = ['nl-BE', 'nl-NL', 'fr', 'de', 'en'];

const sender = {
  name: 'Martens Groothandel NV',
  signatory: 'An Peeters',
  contact: 'boekhouding@martens.example',
  enterpriseNumber: '0566.988.259',
  supplies: 'kantoormateriaal',
  logo: null,
  iban: 'BE68539007547034',
};

/** A second reminder of five invoices, each customer its own; all languages, profiles and both kinds take turns. */
module.exports.letterOfRun = (customer) => {
  const items = [0, 1, 2, 3, 4].map((at) => item(customer, at));
  const total = items.reduce((sum, { open }) => sum + open, 0);
  return {
    language: languages[customer % languages.length],
    kind: 'reminder',
    level: 2,
    text: 'level-2',
    profile: ['standard', 'strategic', 'difficult'][customer % 3],
    own: null,
    edit: null,
    consumer: customer % 4 === 0,
    customerName: `Klant ${customer} & Zonen`,
    customerNumber: String(customer).padStart(5, '0'),
    currency: 'EUR',
    asOf: 20_778,
    payBy: 20_786,
    items,
    credits: [],
    charges: [],
    announced: null,
    lawful: null,
    net: total,
    total,
    paymentLink: '',
    sender,
  };
};
