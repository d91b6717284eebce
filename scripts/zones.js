/**
 * The tests of what reads days and moments from the machine, under other time zones than that of the unit tests (UTC):
 * a date that depends on the machine's zone fails here. Properties are tried on fewer values: the unit tests try them
 * on all. Core, wording and functions need no such run: the linter keeps `Date` and `Intl` out of them.
 */
const { runPackage } = require('./run');

/** One in which the day begins before UTC's, and one after it whose summer time skipped midnight. */
const ZONES = ['Pacific/Apia', 'America/Sao_Paulo'];
const TESTS = [
  'test/browser/systemClock',
  'test/workbench/(day|typedEntry)',
  'test/taskpane/dossier/localMoment',
  'test/host/workbook/file',
  'test/host/graph/faults/named',
  'test/graph/client',
  'test/app/sending/open.test',
  'test/scenarios',
  // Cells with dates, however a sheet writes them.
  'test/core/reading/values',
];

async function zones(extra = () => []) {
  for (const zone of ZONES) {
    console.log(`Time zone ${zone}`);
    const code = await runPackage('jest', [...TESTS, '--reporters=summary', ...extra(zone)], {
      TZ: zone,
      DUNNING_FEW_RUNS: '1',
    });
    if (code !== 0) return code;
  }
  return 0;
}

module.exports = { zones, ZONES };

if (require.main === module) {
  zones().then((code) => {
    process.exitCode = code;
  });
}
