/** Mutation tests of one room, named by DUNNING_ROOM: see scripts/mutation.js. */
const os = require('node:os');
const path = require('node:path');
const { reportOf, rooms } = require('./mutation');

const room = process.env.DUNNING_ROOM ?? '';
const { files } = rooms[room];

module.exports = {
  mutate: files,
  testRunner: 'jest',
  jest: { projectType: 'custom', configFile: 'bench/jest.mutation.config.js', enableFindRelatedTests: false },
  coverageAnalysis: 'perTest',
  // One at a time: a mutant that loops for ever is told by its time, which a busy machine stretches.
  concurrency: 1,
  timeoutMS: 15_000,
  timeoutFactor: 6,
  tempDirName: path.join(os.tmpdir(), 'dunning-mutation'),
  cleanTempDir: 'always',
  // Only the rules and their tests are copied: jest looks through all there is before each mutant.
  ignorePatterns: [
    '**',
    '!src/core/**/*.ts',
    '!test/core/**/*.ts',
    '!test/golden/law/*.json',
    '!test/scenarios/*.ts',
    '!test/setup.ts',
    '!test/*.ts',
    '!*.js',
    '!*.json',
    '!bench/*.js',
  ],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { logTests: false, reportTests: false, allowColor: false, skipFull: true },
  jsonReporter: { fileName: reportOf(room) },
  allowConsoleColors: false,
};
