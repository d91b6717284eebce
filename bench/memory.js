const { execFileSync } = require('node:child_process');
const path = require('node:path');

/** Memory settles to the same bytes each time: the middle of three is enough. */
const ROUNDS = 3;

const measure = () =>
  JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', path.join(__dirname, 'memoryChild.js')], {
      encoding: 'utf8',
    }),
  );

module.exports = function memory() {
  const rounds = Array.from({ length: ROUNDS }, measure).toSorted((one, other) => one.beyond - other.beyond);
  const { items, texts, beyond, besides } = rounds[Math.floor(ROUNDS / 2)];
  return [
    {
      work: `retained by ${items} items, beyond the grid and their texts`,
      value: beyond,
      unit: 'bytes an item',
      atMost: 80,
      note:
        `Their texts that are not the grid's take ${texts.toFixed(0)} bytes an item, what else the reading ` +
        `tells (with a thousand rows that are wrong) ${besides.toFixed(1)}.`,
    },
  ];
};
