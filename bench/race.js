const { performance } = require('node:perf_hooks');

/** Rounds before the first that counts: the engine has compiled everything by then. */
const WARM_UP = 2;

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/** Times of each peer in the rounds that count. */
class Watch {
  constructor(peers) {
    this.times = new Map(Object.keys(peers).map((name) => [name, []]));
  }

  note(name, round, time) {
    if (round >= 0) this.times.get(name).push(time);
  }

  medians() {
    return Object.fromEntries([...this.times].map(([name, all]) => [name, median(all)]));
  }
}

/**
 * Runs functions that do the same work in turn, in one process, so that what slows the machine slows them all.
 * @param peers functions by name
 * @returns medians in milliseconds by name
 */
function race(peers, rounds = 9) {
  const watch = new Watch(peers);
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(peers)) {
      const start = performance.now();
      run();
      watch.note(name, round, performance.now() - start);
    }
  }
  return watch.medians();
}

/** The same with peers some of which answer later. */
async function raceLater(peers, rounds = 9) {
  const watch = new Watch(peers);
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(peers)) {
      const start = performance.now();
      await run();
      watch.note(name, round, performance.now() - start);
    }
  }
  return watch.medians();
}

module.exports = { race, raceLater };
