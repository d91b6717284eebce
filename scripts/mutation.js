/**
 * `npm run mutation`: changes the files of levels, interest, ageing and allocation in one place after another, and
 * counts how many of the changes a test notices. `-- ageing` for some of the rooms. Exits 1 below 90%.
 * It takes a while; what it needs is installed on demand: `npm install --prefix bench`.
 */
const fs = require('node:fs');
const path = require('node:path');
const { root, runNode } = require('./run');
const { reportOf, rooms } = require('../bench/mutation');

const LEAST = 90;
const STRYKER = path.join(root, 'bench', 'node_modules', '@stryker-mutator', 'core', 'bin', 'stryker.js');

/** Mutants of a report by what became of them. A mutant that never ends was noticed; one that does not run is none. */
function countOf(report) {
  const statuses = Object.values(report.files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => status === 'Killed' || status === 'Timeout').length;
  const missed = statuses.filter((status) => status === 'Survived' || status === 'NoCoverage').length;
  return { noticed, all: noticed + missed };
}

const share = ({ noticed, all }) => (all === 0 ? 0 : (100 * noticed) / all);
const line = (name, count) =>
  `${name}: ${count.noticed} of ${count.all} noticed, ${share(count).toFixed(1)}%`;

/** Runs one room; null when Stryker itself failed. */
async function run(room) {
  fs.rmSync(reportOf(room), { force: true });
  await runNode(STRYKER, ['run', path.join('bench', 'stryker.config.js')], { DUNNING_ROOM: room });
  if (!fs.existsSync(reportOf(room))) return null;
  return countOf(JSON.parse(fs.readFileSync(reportOf(room), 'utf8')));
}

async function main(names) {
  if (!fs.existsSync(STRYKER)) throw new Error('Stryker is not installed: npm install --prefix bench');
  const unknown = names.filter((name) => !(name in rooms));
  if (unknown.length > 0)
    throw new Error(`No such room: ${unknown.join(', ')}. There are ${Object.keys(rooms).join(', ')}.`);
  const counts = [];
  for (const room of names.length > 0 ? names : Object.keys(rooms)) {
    const count = await run(room);
    if (count === null) throw new Error(`The room ${room} was not tried.`);
    counts.push([room, count]);
  }
  for (const [room, count] of counts) console.log(line(room, count));
  const sum = (of) => counts.reduce((total, [, count]) => total + of(count), 0);
  const total = { noticed: sum(({ noticed }) => noticed), all: sum(({ all }) => all) };
  console.log(line('all', total));
  if (share(total) < LEAST) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
