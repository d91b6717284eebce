const { ageingTable } = require('../src/core/ageing/ageingTable.ts');
const { defaultBounds } = require('../src/core/ageing/bounds.ts');
const { levelsReached } = require('../src/core/dunning/levelsReached.ts');
const { standardProcedure } = require('../src/core/dunning/procedure.ts');
const { interestTotals } = require('../src/core/law/interestTotals.ts');
const { shippedRates } = require('../src/core/law/shippedRates.ts');
const { duck } = require('./duck');
const { AS_OF, itemColumns } = require('./items');
const { ageingLevelAndInterest } = require('./plainLoop');
const { raceLater } = require('./race');

const ITEMS = 1_000_000;
const CUSTOMERS = 20_000;
const REGIME = 'BE-B2B';

const NOT_INSTALLED = 'DuckDB is not installed. To see it beside: npm install --prefix bench';

const dunning = (items) => ({
  ageing: ageingTable(items, AS_OF, defaultBounds),
  levels: levelsReached(items, AS_OF, standardProcedure),
  interest: interestTotals(items, { asOf: AS_OF, rate: REGIME }),
});
const plain = (items) => ageingLevelAndInterest(items, AS_OF, shippedRates[REGIME].rows);

const pairOf = (customer, currency) => currency * CUSTOMERS + customer;
const placeIn = (ageing, row) => pairOf(ageing.customer[row], ageing.currency[row]);

/** What all peers must agree on, or the race is none. */
function checkSame(items, theirs) {
  const { ageing, levels, interest } = dunning(items);
  for (let row = 0; row < ageing.rowCount; row += 1)
    for (let bucket = 0; bucket < ageing.width; bucket += 1)
      if (ageing.sums[row * ageing.width + bucket] !== theirs.sumAt(placeIn(ageing, row), bucket))
        throw new Error(`The ageing of row ${row} differs.`);
  const differs = levels.findIndex(
    (level, at) => level !== theirs.levels[at] || interest[at] !== theirs.interest[at],
  );
  if (differs >= 0) throw new Error(`Level or interest of item ${differs} differs.`);
}

function checkPlain(items) {
  const answer = plain(items);
  const sumAt = (pair, bucket) => answer.sums[pair * 6 + bucket];
  checkSame(items, { ...answer, sumAt });
}

async function checkDuck(items, ask) {
  const answer = await ask();
  const rows = new Map(answer.customer.map((customer, row) => [pairOf(customer, answer.currency[row]), row]));
  const sumAt = (pair, bucket) => answer.sums[bucket][rows.get(pair)];
  checkSame(items, { ...answer, sumAt });
}

module.exports = async function ageing() {
  const items = itemColumns(ITEMS, CUSTOMERS);
  checkPlain(items);
  const ask = await duck(items, AS_OF, shippedRates[REGIME].rows);
  if (ask !== null) await checkDuck(items, ask);
  const medians = await raceLater(
    {
      dunning: () => dunning(items),
      'plain loop': () => plain(items),
      ...(ask === null ? {} : { 'DuckDB, one thread': ask }),
    },
    11,
  );
  const work = 'ageing by customer, level and interest of 1,000,000 items';
  return [
    {
      work: `${work}, against one loop over typed arrays`,
      value: medians.dunning / medians['plain loop'],
      unit: 'x',
      atMost: 1.5,
      medians,
    },
    ask === null
      ? { work: `${work}, against DuckDB`, value: null, note: NOT_INSTALLED }
      : {
          work: `${work}, against DuckDB with one thread, its answer fetched`,
          value: medians['DuckDB, one thread'] / medians.dunning,
          unit: 'x as fast',
          atLeast: 5,
          medians,
        },
  ];
};
