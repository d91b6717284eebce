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
    files: ['checkLevels', 'decideLevel'].map(dunning),
    tests: ['test/core/dunning/{check*,decide*}.test.ts', 'test/scenarios/*.test.ts'],
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
      'test/core/dunning/{mails,proposeRun,reviewMail}.test.ts',
    ],
  },
};

/** Where the report of a room is written. */
const reportOf = (room) => path.join(os.tmpdir(), 'dunning-mutation-reports', `${room}.json`);

module.exports = { reportOf, rooms };
