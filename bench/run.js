/** Runs the benchmarks: `npm run bench`, with `-- --json` for machines, with names of benches for some of them. */
require('./register');

const benches = { compare: require('./compare'), reading: require('./reading') };

const [json, ...names] = [process.argv.includes('--json'), ...process.argv.slice(2)];
const chosen = names.filter((name) => !name.startsWith('-'));

/** `{ name, unit, value, target, most }`: `most` says whether the target is an upper bound. */
const results = Object.entries(benches)
  .filter(([name]) => chosen.length === 0 || chosen.includes(name))
  .flatMap(([bench, run]) => run().map((one) => ({ bench, ...one, reached: isReached(one) })));

function isReached({ value, atMost, atLeast }) {
  return value <= (atMost ?? Number.POSITIVE_INFINITY) && value >= (atLeast ?? 0);
}

const target = ({ atMost, atLeast, unit }) =>
  atMost === undefined ? `at least ${atLeast} ${unit}` : `at most ${atMost} ${unit}`;

if (json) console.log(JSON.stringify(results, null, 2));
else {
  console.table(
    results.map((one) => ({
      bench: one.bench,
      work: one.work,
      value: `${one.value.toFixed(2)} ${one.unit}`,
      target: target(one),
      reached: one.reached,
      medians: Object.entries(one.medians)
        .map(([name, time]) => `${name} ${time.toFixed(1)} ms`)
        .join(', '),
    })),
  );
}
process.exitCode = results.every(({ reached }) => reached) ? 0 : 1;
