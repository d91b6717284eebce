/**
 * Which rules are tried by mutation, in rooms that are run one after another: the files, and the tests that must
 * notice when one of them is changed. Files that hold data only (rates, names) are left out.
 */
const os = require('node:os');
const path = require('node:path');

const law = (name) => `src/core/law/${name}.ts`;
const dunning = (name) => `src/core/dunning/${name}.ts`;

const rooms = {
  ageing: {
    files: ['src/core/ageing/*.ts'],
    tests: ['test/core/ageing/**/*.test.ts'],
  },
  interest: {
    files: ['dayCount', 'lateInterest', 'rateOn', 'share'].map(law),
    tests: ['test/core/law/{cases,interestEdges,lateInterest,lateInterest.laws,rateOn,share}.test.ts'],
  },
  levels: {
    files: ['decideLevel', 'stepDay'].map(dunning),
    tests: ['test/core/dunning/stepDay.test.ts'],
  },
  run: {
    files: [dunning('plainSteps')],
    tests: ['test/core/dunning/plainSteps.test.ts'],
  },
  minimum: {
    files: [dunning('minimum')],
    tests: ['test/core/dunning/minimum.test.ts'],
  },
  procedures: {
    files: ['checkLevels', 'checkProcedure'].map(dunning),
    tests: ['test/core/dunning/{checkLevels,checkProcedure}.test.ts'],
  },
  columns: {
    files: [law('interestTotals'), dunning('levelsReached')],
    tests: ['test/core/law/interestTotals.test.ts', 'test/core/dunning/levelsReached.test.ts'],
  },
  allocation: {
    files: ['src/core/allocation/*.ts', 'src/core/money/distribute.ts', dunning('placeCredits')],
    tests: [
      'test/core/allocation/*.test.ts',
      'test/core/money/distribute.test.ts',
      'test/core/dunning/placeCredits.test.ts',
    ],
  },
};

/** Where the report of a room is written. */
const reportOf = (room) => path.join(os.tmpdir(), 'dunning-mutation-reports', `${room}.json`);

module.exports = { reportOf, rooms };
