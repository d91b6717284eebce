const { ageingTable } = require('../src/core/ageing/ageingTable.ts');
const { defaultBounds } = require('../src/core/ageing/bounds.ts');
const { levelsReached } = require('../src/core/dunning/levelsReached.ts');
const { standardProcedure } = require('../src/core/dunning/procedure.ts');
const { interestTotals } = require('../src/core/law/interestTotals.ts');
const { shippedRates } = require('../src/core/law/shippedRates.ts');
const { AS_OF, itemColumns } = require('./items');
const { ageingLevelAndInterest } = require('./plainLoop');
const { race } = require('./race');

const ITEMS = 1_000_000;
const CUSTOMERS = 20_000;
const REGIME = 'BE-B2B';

const dunning = (items) => ({
  ageing: ageingTable(items, AS_OF, defaultBounds),
  levels: levelsReached(items, AS_OF, standardProcedure),
  interest: interestTotals(items, { asOf: AS_OF, rate: REGIME }),
});
const plain = (items) => ageingLevelAndInterest(items, AS_OF, shippedRates[REGIME].rows);

/** What all peers must agree on, or the race is none. */
function checkSame(items) {
  const ours = dunning(items);
  const theirs = plain(items);
  const { ageing, levels, interest } = ours;
  for (let row = 0; row < ageing.rowCount; row += 1) {
    const place = ageing.currency[row] * CUSTOMERS + ageing.customer[row];
    for (let bucket = 0; bucket < ageing.width; bucket += 1)
      if (ageing.sums[row * ageing.width + bucket] !== theirs.sums[place * ageing.width + bucket])
        throw new Error(`The ageing of row ${row} differs.`);
  }
  const differs = levels.findIndex(
    (level, at) => level !== theirs.levels[at] || interest[at] !== theirs.interest[at],
  );
  if (differs >= 0) throw new Error(`Level or interest of item ${differs} differs.`);
  return ours;
}

module.exports = async function ageing() {
  const items = itemColumns(ITEMS, CUSTOMERS);
  checkSame(items);
  const medians = race({ dunning: () => dunning(items), 'plain loop': () => plain(items) }, 15);
  const work = 'ageing by customer, level and interest of 1,000,000 items';
  return [
    {
      work: `${work}, against one loop over typed arrays`,
      value: medians.dunning / medians['plain loop'],
      unit: 'x',
      atMost: 1.5,
      medians,
    },
  ];
};
