const { foldDossier } = require('../src/core/dossier/foldDossier.ts');
const { emptyDossier } = require('../src/core/dossier/dossier.ts');
const { plainReminder } = require('../src/core/dossier/events/reminders.ts');
const { AS_OF, randomNumbers } = require('./items');
const { race } = require('./race');

const EVENTS = 100_000;
const ITEMS = 30_000;
const CUSTOMERS = 5_000;

const words = { note: 'gebeld, klant betaalt volgende week', answers: null };

/** Details of events that are no reminder, as often as a dossier has them. */
const others = [
  ['item-partly-paid', { document: 'F', currency: 'EUR', before: 50_000, after: 20_000 }],
  ['item-cleared', { document: 'F', currency: 'EUR', before: 50_000, after: 0 }],
  ['note', words],
  ['call', { ...words, level: null, with: 'boekhouding' }],
  ['promise', { ...words, promised: AS_OF + 9, amount: null }],
  ['hold', { ...words, until: null }],
  ['release', { ...words, from: 'hold' }],
  ['dispute', { ...words, reason: 'price', amount: 10_000, owner: '' }],
];

/**
 * Events as a dossier has them: in the order in which they were filed, three in four a reminder, on one of the days
 * of a year. Every text is one of its own, as if read from cells.
 */
function events() {
  const random = randomNumbers(7);
  return Array.from({ length: EVENTS }, (_, at) => {
    const place = random(ITEMS);
    const customer = String(place % CUSTOMERS).padStart(6, '0');
    const document = `2026-${String(place).padStart(6, '0')}`;
    const day = AS_OF - 365 + Math.floor((at * 365) / EVENTS);
    const moment = new Date(day * 86_400_000 + random(28_800_000)).toISOString();
    const base = {
      id: `${at.toString(16).padStart(32, '0')}-${random(9)}`,
      at: moment,
      by: 'Els Peeters',
      item: ['demo', customer, 'invoice', document, '2026'].join('|'),
      customer: ['', customer].join(''),
    };
    const [kind, detail] = others[random(others.length * 4)] ?? ['reminder-sent', null];
    if (detail !== null) return { ...base, kind, detail: { day, ...detail } };
    const sent = {
      ...plainReminder,
      level: 1 + random(3),
      day,
      mailKey: 'k',
      document,
      open: 50_000,
      currency: 'EUR',
      subject: 'Betalingsherinnering',
      to: ['info@voorbeeld.example'],
      internetMessageId: null,
      conversationId: null,
    };
    return { ...base, kind, detail: sent };
  });
}

const inOrder = (one, other) =>
  one.at !== other.at ? (one.at < other.at ? -1 : 1) : one.id < other.id ? -1 : one.id > other.id ? 1 : 0;

/** The least that folding can be: events by item, in order, then the highest level and the last day of each. */
function bareMap(all) {
  const byItem = new Map();
  for (const event of all) {
    const list = byItem.get(event.item);
    if (list === undefined) byItem.set(event.item, [event]);
    else list.push(event);
  }
  const states = new Map();
  for (const [item, list] of byItem) {
    list.sort(inOrder);
    const state = { level: 0, lastReminder: null };
    for (const { kind, detail } of list) {
      if (kind !== 'reminder-sent') continue;
      if (detail.level > state.level) state.level = detail.level;
      if (state.lastReminder === null || detail.day > state.lastReminder) state.lastReminder = detail.day;
    }
    states.set(item, state);
  }
  return states;
}

module.exports = function dossier() {
  const all = events();
  const whole = foldDossier(emptyDossier, all);
  const one = all[0];
  const late = [{ ...one, id: 'late', at: '2026-01-01T00:00:00.000Z' }];
  for (const [item, { level, lastReminder }] of bareMap(all)) {
    const state = whole.states.get(item);
    if (state.level !== level || state.lastReminder !== lastReminder) throw new Error(`${item} differs`);
  }
  const medians = race({
    foldDossier: () => foldDossier(emptyDossier, all),
    'bare Map loop': () => bareMap(all),
    'one late event': () => foldDossier(whole, late),
  });
  return [
    {
      work: 'index, sort and fold 1e5 events, beside a bare Map loop',
      value: medians.foldDossier / medians['bare Map loop'],
      unit: 'x',
      atMost: 2,
      medians,
    },
    { work: 'one late event into these', value: medians['one late event'], unit: 'ms', medians },
  ];
};
