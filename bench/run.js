/**
 * Runs the benchmarks: `npm run bench`, with `-- --json` for machines, with names of benches for some of them.
 * Exits 1 when a target is missed by more than a fifth: what is less is the mood of the machine.
 */
require('./register');

/** By name; each is loaded when it runs, since a bench leaves its data behind. */
const benches = ['ageing', 'functions', 'memory', 'decide', 'dossier', 'compare', 'reading', 'letters'];

/** Those that need what `npm run build` makes: they run when they are asked for by name. */
const onRequest = ['browser'];

const LEEWAY = 1.2;

const json = process.argv.includes('--json');
const names = process.argv.slice(2).filter((name) => !name.startsWith('-'));

/** How far a value is beyond its target: 1 or less reaches it. Null for one that is only shown. */
function shareOfTarget({ value, atMost, atLeast }) {
  if (value === null) return null;
  if (atMost !== undefined) return value / atMost;
  return atLeast === undefined ? null : atLeast / value;
}

function judged(bench, one) {
  const share = shareOfTarget(one);
  return {
    bench,
    ...one,
    reached: share === null ? null : share <= 1,
    failed: share !== null && share > LEEWAY,
  };
}

function target({ atMost, atLeast, unit }) {
  if (atMost !== undefined) return `at most ${atMost} ${unit}`;
  return atLeast === undefined ? 'only shown' : `at least ${atLeast} ${unit}`;
}

function verdict({ reached, failed }) {
  if (reached === null) return '';
  if (reached) return 'yes';
  return failed ? 'NO' : 'no, by less than a fifth';
}

const listed = (medians = {}) =>
  Object.entries(medians)
    .map(([name, time]) => `${name} ${time.toFixed(1)} ms`)
    .join(', ');

const print = (one) =>
  console.log(
    [
      `${one.bench}: ${one.work}`,
      one.value === null
        ? `  ${one.note}`
        : `  ${one.value.toFixed(2)} ${one.unit} (${target(one)}) reached: ${verdict(one)}`,
      ...(one.medians ? [`  ${listed(one.medians)}`] : []),
      ...(one.value !== null && one.note ? [`  ${one.note}`] : []),
    ].join('\n'),
  );

async function main() {
  const all = [...benches, ...onRequest];
  const unknown = names.filter((name) => !all.includes(name));
  if (unknown.length > 0)
    throw new Error(`No such bench: ${unknown.join(', ')}. There are ${all.join(', ')}.`);
  const results = [];
  for (const bench of names.length === 0 ? benches : all.filter((name) => names.includes(name))) {
    for (const one of await require(`./${bench}.js`)()) {
      const result = judged(bench, one);
      results.push(result);
      if (!json) print(result);
    }
  }
  if (json) console.log(JSON.stringify(results, null, 2));
  if (results.some(({ failed }) => failed)) process.exitCode = 1;
}

main().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
