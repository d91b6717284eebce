/** Compiles a program of ours on its first use and after a change of its sources, and runs it. */
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');

/** Moment of the last change of a file, or of the files in a folder; 0 when there is none. */
function changed(file) {
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat === undefined) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...fs.readdirSync(file).map((name) => changed(path.join(file, name))));
}

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
async function compile(name, target, file, label) {
  if (process.stderr.isTTY) process.stderr.write(`Compiling ${label}…`);
  const started = new Date();
  const webpack = require('webpack');
  const configuration = require('../webpack.config.js')().find((each) => each.name === name);
  const staging = `${target}.${process.pid}`;
  const compiler = webpack({ ...configuration, output: { ...configuration.output, path: staging } });
  const stats = await new Promise((resolve, reject) => {
    compiler.run((error, done) => compiler.close(() => (error ? reject(error) : resolve(done))));
  });
  if (stats.hasErrors()) throw new Error(stats.toString({ preset: 'errors-only', colors: false }));
  // As old as what was compiled: a source that changed since then is newer.
  fs.utimesSync(path.join(staging, file), started, started);
  const old = `${staging}.old`;
  move(target, old);
  if (!move(staging, target)) fs.rmSync(staging, { recursive: true });
  fs.rmSync(old, { recursive: true, force: true });
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K');
}

/**
 * Runs `build/<name>/<file>`, made by the webpack configuration of that name where one of the sources (names in src/)
 * is newer; `label` is what a person calls it.
 */
async function runCompiled({ name, file, sources, label }) {
  const target = path.join(root, 'build', name);
  const program = path.join(target, file);
  const made = changed(program);
  const all = [...sources.map((each) => path.join('src', each)), 'package.json', 'webpack.config.js'];
  if (all.some((each) => changed(path.join(root, each)) > made)) await compile(name, target, file, label);
  require(program);
}

module.exports = { runCompiled };
