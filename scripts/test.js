/**
 * `npm test`: every check there is, in the order in which they are likely to fail fast. The last line counts
 * the tests: "N passed, N failed".
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { build } = require('./build');
const { runPackage } = require('./run');
const { typecheck } = require('./typecheck');
const { zones } = require('./zones');

const reports = fs.mkdtempSync(path.join(os.tmpdir(), 'dunning-test-'));
const reportArgs = (name) => [
  '--json',
  `--outputFile=${path.join(reports, `${name.replaceAll('/', '-')}.json`)}`,
];

const buildAll = () =>
  build().then(
    () => 0,
    (error) => {
      console.error(error.message);
      return 1;
    },
  );

/** What needs no build. */
const reading = [
  ['types', typecheck],
  ['lint and format', () => runPackage('@biomejs/biome', ['check', '--error-on-warnings', '.'])],
  ['dependency rules', () => runPackage('dependency-cruiser', ['--config', '.dependency-cruiser.js', 'src'])],
  ['unused code', () => runPackage('knip', [])],
  ['other time zones', () => zones((zone) => reportArgs(`zone-${zone}`))],
];
/** It runs beside these: one waits for the disk or a clock while the other computes. */
const building = [
  ['build', buildAll],
  ['unit, property and office.js tests', () => runPackage('jest', reportArgs('unit'), { TZ: 'UTC' })],
];
/** Browsers have the machine to themselves. */
const browsing = [
  [
    'end to end in Chromium',
    () => runPackage('jest', ['--config', 'jest.e2e.config.js', ...reportArgs('e2e')]),
  ],
];

/** Sums of the reports that jest wrote. */
function counts() {
  const total = { passed: 0, failed: 0 };
  for (const file of fs.readdirSync(reports)) {
    const report = JSON.parse(fs.readFileSync(path.join(reports, file), 'utf8'));
    total.passed += report.numPassedTests;
    total.failed += report.numFailedTests + report.numRuntimeErrorTestSuites;
  }
  return total;
}

/** Runs steps one after another; gives the names of those that failed. */
async function runSteps(steps) {
  const failed = [];
  for (const [name, step] of steps) {
    const started = Date.now();
    console.log(`\n== ${name}`);
    const code = await step();
    console.log(
      `== ${name}: ${code === 0 ? 'good' : 'FAILED'} (${Math.round((Date.now() - started) / 1000)} s)`,
    );
    if (code !== 0) failed.push(name);
  }
  return failed;
}

async function main() {
  const before = await Promise.all([runSteps(reading), runSteps(building)]);
  const failed = [...before.flat(), ...(await runSteps(browsing))];
  const { passed, failed: failedTests } = counts();
  fs.rmSync(reports, { recursive: true, force: true });
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  console.log(`\n${passed} passed, ${failedTests} failed`);
  process.exitCode = failed.length > 0 ? 1 : 0;
}

main();
