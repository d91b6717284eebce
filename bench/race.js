const { performance } = require('node:perf_hooks');

/** Rounds before the first that counts: the engine has compiled everything by then. */
const WARM_UP = 2;

const median = (values) => values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)];

/**
 * Runs functions that do the same work in turn, in one process, so that what slows the machine slows them all.
 * @param peers functions by name
 * @returns medians in milliseconds by name
 */
function race(peers, rounds = 9) {
  const times = new Map(Object.keys(peers).map((name) => [name, []]));
  for (let round = -WARM_UP; round < rounds; round += 1) {
    for (const [name, run] of Object.entries(peers)) {
      const start = performance.now();
      run();
      const time = performance.now() - start;
      if (round >= 0) times.get(name).push(time);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, median(all)]));
}

module.exports = { race };
