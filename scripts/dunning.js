/**
 * `npm run -s dunning -- COMMAND …`: the command line. It is compiled on its first use and after a change of the
 * sources; what is compiled stays in build/cli.
 */
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');
const target = path.join(root, 'build', 'cli');
const program = path.join(target, 'dunning.js');

/** Moment of the last change of a file, or of the files in a folder; 0 when there is none. */
function changed(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(file).map((name) => changed(path.join(file, name))));
}

/** Panes and workbench are no part of the command line. */
const sources = () =>
  fs
    .readdirSync(path.join(root, 'src'))
    .filter((name) => !['taskpane', 'workbench', 'excel', 'outlook'].includes(name))
    .map((name) => path.join(root, 'src', name))
    .concat(path.join(root, 'package.json'), path.join(root, 'webpack.config.js'));

/**
 * Moves a folder where one may be: two commands at once both compile, and either one is good. Whoever comes second
 * finds the folder gone or there already.
 */
function move(from, to) {
  try {
    fs.renameSync(from, to);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST', 'EPERM'].includes(error.code)) return false;
    throw error;
  }
}

/** Compiles beside the folder and moves it in, so that two commands at once do not meet half a program. */
async function compile() {
  if (process.stderr.isTTY) process.stderr.write('Compiling the command line…');
  const started = new Date();
  const webpack = require('webpack');
  const configuration = require('../webpack.config.js')().find(({ name }) => name === 'cli');
  const staging = `${target}.${process.pid}`;
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: staging } });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, done) => compiler.close(() => (error ? reject(error) : resolve(done))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  // As old as what was compiled: a source that changed since then is newer.
  fs.utimesSync(path.join(staging, path.basename(program)), started, started);
  const old = `${staging}.old`;
  move(target, old);
  if (!move(staging, target)) fs.rmSync(staging, { recursive: true });
  fs.rmSync(old, { recursive: true, force: true });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
}

async function main() {
  const made = changed(program);
  if (sources().some((source) => changed(source) > made)) await compile();
  require(program);
}

main().catch((error) => {
  process.stderr.write(`dunning: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
