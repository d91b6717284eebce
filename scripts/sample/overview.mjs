import { cell, formulaCell, headerCell, put, titleCell } from './cells.mjs';
import { AS_OF } from './ledger.mjs';

/** One item of each story, in the order in which a reader wants to see them. */
const shown = ['F', 'T', 'B', '1', 'L', '2', 'W', '3', 'X', 'Lp', '1!', 'C'];

const headers = [
  ['Customer', 34],
  ['Document', 15],
  ['Due date', 14],
  ['Currency', 14],
  ['Open', 14, 'amount'],
  ['Level sent', 14],
  ['Last reminder', 14],
  ['Level now', 14],
  ['Why', 14],
];
const HEADER_ROW = 5;

/**
 * The as-of cell (named AsOf), the level and reason of a dozen items, and the ageing report of the whole list as
 * one spilling formula. Custom functions carry the prefix under which Excel stores them; their results are added
 * once they are calculated.
 */
export function overviewSheet(items, firstItemRow) {
  const cells = new Map();
  put(cells, 0, 0, titleCell('Overview'));
  put(cells, 2, 0, cell('As of', 'plain'));
  put(cells, 2, 1, cell(AS_OF, 'input'));
  put(cells, 2, 2, cell('Change the date: everything below follows.', 'plain'));
  headers.forEach(([header, , format], at) => {
    put(cells, HEADER_ROW - 1, at, headerCell(header, format));
  });
  shown.forEach((story, line) => {
    const index = items.findIndex((item) => item.told === story);
    putItem(cells, HEADER_ROW + line, items[index], firstItemRow + index);
  });
  const ageingRow = HEADER_ROW + shown.length + 2;
  put(cells, ageingRow - 1, 0, titleCell('Ageing by customer'));
  putAgeing(cells, ageingRow, firstItemRow, items);
  return {
    name: 'Overview',
    columns: headers.map(([, width]) => ({ width })),
    cells,
    freezePane: { rows: 3 },
  };
}

function putItem(cells, row, item, itemRow) {
  const of = (letter) => `'Open items'!${letter}${itemRow}`;
  const known = `${of('F')},AsOf,${of('I')},${of('J')},${of('K')}`;
  put(cells, row, 0, formulaCell(of('B'), 'plain', item.customer.name));
  put(cells, row, 1, formulaCell(of('C'), 'plain', item.document));
  put(cells, row, 2, formulaCell(of('F'), 'date', item.due));
  put(cells, row, 3, formulaCell(of('G'), 'plain', item.currency));
  put(cells, row, 4, formulaCell(of('I'), 'amount', item.open / 100));
  put(cells, row, 5, formulaCell(of('J'), 'count', item.sent));
  // A blank cell would come out as the date 0.
  put(cells, row, 6, formulaCell(`IF(${of('K')}="","",${of('K')})`, 'date', item.lastReminder ?? ''));
  put(cells, row, 7, formulaCell(`_xldudf_DUNNING_LEVEL(${known})`, 'count'));
  put(cells, row, 8, formulaCell(`_xldudf_DUNNING_WHY(${known},,,"en")`, 'plain'));
}

/** One formula; the cells that its answer will fill have their formats already. */
function putAgeing(cells, row, firstItemRow, items) {
  const whole = (letter) =>
    `'Open items'!${letter}${firstItemRow}:${letter}${firstItemRow + items.length - 1}`;
  const accounts = new Set(items.map((item) => `${item.customer.number} ${item.currency}`)).size;
  const currencies = new Set(items.map((item) => item.currency)).size;
  for (let at = 0; at < headers.length; at += 1) {
    put(cells, row, at, headerCell(null, at < 2 ? 'plain' : 'amount'));
    for (let line = 1; line <= accounts; line += 1) {
      if (at >= 2) put(cells, row + line, at, cell(null, 'amount'));
    }
    for (let line = accounts + 1; line <= accounts + currencies; line += 1) {
      put(cells, row + line, at, cell(null, at < 2 ? 'totalText' : 'totalAmount'));
    }
  }
  put(cells, row, 0, {
    ...formulaCell(
      `_xldudf_DUNNING_AGEING(${whole('B')},${whole('F')},${whole('I')},AsOf,,${whole('G')})`,
      'header',
    ),
    formulaType: 'array',
    formulaRef: `A${row + 1}`,
    formulaDynamic: true,
  });
}
