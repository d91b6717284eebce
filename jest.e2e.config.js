/** End-to-end tests: the built bundles in headless Chromium. `globalSetup` serves dist/ and build/workbench/. */
const { transform, transformIgnorePatterns, moduleFileExtensions } = require('./jest.config.js');

module.exports = {
  rootDir: __dirname,
  testMatch: ['<rootDir>/test/e2e/**/*.test.ts'],
  transform,
  transformIgnorePatterns,
  moduleFileExtensions,
  globalSetup: '<rootDir>/test/e2e/support/serve.ts',
  globalTeardown: '<rootDir>/test/e2e/support/stop.ts',
  testTimeout: 120_000,
  maxWorkers: 3,
};
