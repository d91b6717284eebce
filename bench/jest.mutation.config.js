/** The tests of one room only: what a mutant does to others is not asked. */
const path = require('node:path');
// What draws is not tried: nothing of it is made before the tests.
const { globalSetup: _drawing, ...own } = require('../jest.config.js');
const { rooms } = require('./mutation');

const { tests } = rooms[process.env.DUNNING_ROOM ?? ''];

module.exports = {
  ...own,
  rootDir: path.join(__dirname, '..'),
  roots: ['<rootDir>/src/core', '<rootDir>/test'],
  testMatch: tests.map((pattern) => `<rootDir>/${pattern}`),
  maxWorkers: 1,
};
