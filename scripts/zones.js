/**
 * The pure rooms' tests under other time zones than that of the unit tests (UTC): a date that depends on the machine's
 * zone fails here. Properties are tried on fewer values: the unit tests try them on all.
 */
const { runPackage } = require('./run');

/** One in which the day begins before UTC's, and one after it whose summer time skipped midnight. */
const ZONES = ['Pacific/Apia', 'America/Sao_Paulo'];
const ROOMS = ['test/core', 'test/wording', 'test/functions'];
/** No day is computed there, or only those that the reading of values gives, which is tried. */
const DAYLESS = 'core/(allocation|compare|items|money|references|reading/(?!values))';

async function zones(extra = () => []) {
  for (const zone of ZONES) {
    console.log(`Time zone ${zone}`);
    const code = await runPackage(
      'jest',
      [...ROOMS, `--testPathIgnorePatterns=${DAYLESS}`, '--reporters=summary', ...extra(zone)],
      {
        TZ: zone,
        DUNNING_FEW_RUNS: '1',
      },
    );
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
