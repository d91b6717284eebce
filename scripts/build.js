/** `npm run build`: makes dist/ (the product) and build/ (the workbench). Settings: `--env clientId=…`. */
const webpack = require('webpack');
const configure = require('../webpack.config.js');

/** Reads `--env name=value` pairs. `['--env', 'clientId=x'] //=> { clientId: 'x' }` */
function readEnv(args) {
  const env = {};
  for (let index = 0; index < args.length; index += 1) {
    if (args[index] === '--env') continue;
    const at = args[index].indexOf('=');
    if (at > 0) env[args[index].slice(0, at)] = args[index].slice(at + 1);
  }
  return env;
}

/** Builds everything; rejects with webpack's own report when something does not compile. */
function build(env = {}) {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configure(env));
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

module.exports = { build };

if (require.main === module) {
  const started = Date.now();
  build(readEnv(process.argv.slice(2))).then(
    () => console.log(`Built dist/ in ${Math.round((Date.now() - started) / 1000)} s.`),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
