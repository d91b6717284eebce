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

/**
 * Mutants of a report by what became of them. A mutant that never ends was noticed; one that does not run is none.
 * Slow are those that only their time ended: not a loop that Stryker counted.
 */
function countOf(report) {
  const mutants = Object.values(report.files).flatMap((file) => file.mutants);
  const count = (...statuses) => mutants.filter(({ status }) => statuses.includes(status)).length;
  const slow = mutants.filter(
    ({ status, statusReason = '' }) => status === 'Timeout' && !statusReason.startsWith('Hit limit'),
  ).length;
  const noticed = count('Killed', 'Timeout');
  return { noticed, slow, all: noticed + count('Survived', 'NoCoverage') };
}

const share = ({ noticed, all }) => (all === 0 ? 0 : (100 * noticed) / all);
const line = (name, count) => {
  const slow = count.slow === 0 ? '' : `, ${count.slow} of them by their time only`;
  return `${name}: ${count.noticed} of ${count.all} noticed, ${share(count).toFixed(1)}%${slow}`;
};

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
  const total = {
    noticed: sum(({ noticed }) => noticed),
    slow: sum(({ slow }) => slow),
    all: sum(({ all }) => all),
  };
  console.log(line('all', total));
  if (share(total) < LEAST) process.exitCode = 1;
}

main(process.argv.slice(2)).catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
