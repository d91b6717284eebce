/** `npm run build`: makes dist/ (the product) and build/ (the workbench). Settings: `--env origin=… clientId=… cloud=…`. */
const webpack = require('webpack');
const configure = require('../webpack.config.js');
const { readSettings } = require('./buildSettings');

/**
 * Builds everything, or the named parts; rejects with webpack's own report when something does not compile.
 * `build({ origin: 'https://dunning.example' })`, `build({}, ['workbench', 'frame-host'])`
 */
function build(settings = {}, parts = null) {
  return new Promise((resolve, reject) => {
    const wanted = configure(settings).filter(({ name }) => parts === null || parts.includes(name));
    const compiler = webpack(wanted);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error) return reject(error);
        if (stats.hasErrors())
          return reject(new Error(stats.toString({ preset: 'errors-only', colors: false })));
        return resolve(stats);
      });
    });
  });
}

/** What a build for a web server should be told before it goes there; null when there is nothing to say. */
const warning = ({ origin, clientId }) =>
  origin !== undefined && clientId === undefined
    ? 'Built without clientId: nobody can sign in, so this build cannot send. See docs/deployment.md.'
    : null;

async function main(args) {
  const settings = readSettings(args);
  const started = Date.now();
  await build(settings);
  console.log(`Built dist/ in ${Math.round((Date.now() - started) / 1000)} s.`);
  const note = warning(settings);
  if (note) console.warn(note);
}

module.exports = { build };

if (require.main === module) {
  main(process.argv.slice(2)).catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
