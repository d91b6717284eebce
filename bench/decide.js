const { foldDossier } = require('../src/core/dossier/foldDossier.ts');
const { emptyDossier } = require('../src/core/dossier/dossier.ts');
const { decideRun } = require('../src/core/dunning/decideRun.ts');
const { runOf } = require('../src/core/dunning/run.ts');
const { defaultDunningSettings } = require('../src/core/dunning/settings.ts');
const { runThrough } = require('../src/core/sliced.ts');
const { proposeRun } = require('../src/core/dunning/proposeRun.ts');
const { shippedProcedures } = require('../src/core/dunning/shippedProcedures.ts');
const { shippedRates } = require('../src/core/law/shippedRates.ts');
const { AS_OF, itemsWithTexts } = require('./items');
const { ageingAndLevel } = require('./plainLoop');
const { race } = require('./race');

const ITEMS = 100_000;
const CUSTOMERS = 5_000;

/** Two items in three were reminded before, at the level below the one that their age has reached. */
function reminders(items) {
  return Array.from({ length: items.count }, (_, at) => at)
    .filter((at) => at % 3 > 0 && items.open[at] > 0 && items.dueDay[at] < AS_OF - 20)
    .map((at) => ({
      id: `event-${at}`,
      at: '2026-11-10T09:00:00.000Z',
      by: 'Ann',
      item: items.key[at],
      customer: items.customers[items.customer[at]].number,
      kind: 'reminder-sent',
      detail: {
        level: 1 + (at % 2),
        day: AS_OF - 11 + (at % 7),
        mailKey: `mail-${at}`,
        document: items.document[at],
        open: items.open[at],
        currency: items.currencies[items.currency[at]],
        subject: 'Reminder',
        to: ['ann@example.be'],
        internetMessageId: null,
        conversationId: null,
        payBy: null,
        by: 'email',
        text: 'level-1',
        charges: [],
      },
    }));
}

const customerOf = ({ number, name }, at) => ({
  id: number,
  number,
  name,
  emails: [`post@klant-${at}.example.be`],
  cc: [],
  language: 'nl-BE',
  kind: at % 10 === 0 ? 'consumer' : 'business',
  kindStated: true,
  profile: 'standard',
  country: 'BE',
  procedure: at % 4 === 0 ? 'strategic' : 'standard',
  procedureSource: 'customer',
  group: null,
  owner: null,
  limit: null,
  hold: at % 50 === 0 ? 'promised to pay' : null,
});

function input() {
  const items = itemsWithTexts(ITEMS, CUSTOMERS);
  const dossier = foldDossier(emptyDossier, reminders(items));
  return {
    items,
    customers: new Map(items.customers.map((one, at) => [one.number, customerOf(one, at)])),
    customerIds: items.customers.map(({ number }) => number),
    states: dossier.states,
    customerStates: dossier.customers,
    procedures: shippedProcedures,
    rates: shippedRates,
    settings: defaultDunningSettings,
    dataDay: AS_OF,
    asOf: AS_OF,
  };
}

module.exports = function decide() {
  const asked = input();
  const run = runThrough(runOf(asked));
  const levels = runThrough(decideRun(run)).level.filter((level) => level > 0).length;
  if (levels < ITEMS * 0.1 || levels > ITEMS * 0.9)
    throw new Error(`Not what this measures: ${levels} are due.`);
  const medians = race({
    'decide each': () => runThrough(decideRun(run)),
    'list joined to dossier and customers': () => runThrough(runOf({ ...asked, items: { ...asked.items } })),
    'plain loop': () => ageingAndLevel(run.items, AS_OF),
    'proposal with its mails': () => proposeRun(asked),
  });
  return [
    {
      work: `decide each of ${ITEMS} items of a list joined to its folded state, against the loop of ageing and level`,
      value: medians['decide each'] / medians['plain loop'],
      unit: 'x',
      atMost: 5,
      medians,
      note: 'The list is joined to the dossier once, and stays so for every procedure that is tried on it.',
    },
  ];
};
