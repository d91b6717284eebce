/** Run by memory.js with --expose-gc: prints how many bytes a reading retains, as JSON. */
require('./register');
const { readOpenItems } = require('../src/core/reading/readOpenItems.ts');
const { sheet } = require('./sheet');

const ITEMS = 100_000;
const WARM_UP = 4;

/** Bytes in use once everything that nobody holds is gone. */
function used() {
  for (let round = 0; round < 4; round += 1) global.gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

function read(grid) {
  const result = readOpenItems(grid, { administration: 'demo', asOf: 20_778 });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** Every text that the items hold: as many pointers, eight bytes each. */
function textsOf({ customers, document, reference, hold, key }) {
  const lists = [document, reference, hold, key, ...customers.map((one) => Object.values(one))];
  const all = new Array(lists.reduce((sum, list) => sum + list.length, 0)).fill(null);
  let at = 0;
  for (const list of lists)
    for (const text of list) {
      all[at] = text;
      at += 1;
    }
  return all;
}

// Held by objects and filled in functions of their own: what a line of this script touches stays until its end.
const grid = { rows: sheet(ITEMS) };
const held = { reading: null, items: null, texts: null };
const take = () => {
  held.reading = read(grid.rows);
};
const keepItems = () => {
  held.items = held.reading.items;
  held.reading = null;
  return held.items.count;
};
const keepTexts = () => {
  held.texts = textsOf(held.items);
  held.items = null;
  return 8 * held.texts.length;
};

// Some times for nothing: compiled code and tables of words stay.
for (let time = 0; time < WARM_UP; time += 1) take();
held.reading = null;
const before = used();
take();
const reading = used();
const count = keepItems();
const items = used();
const pointers = keepTexts();
const texts = used() - pointers;

console.log(
  JSON.stringify({
    items: count,
    texts: (texts - before) / count,
    beyond: (items - texts) / count,
    besides: (reading - items) / count,
    rows: grid.rows.rows.length,
  }),
);
