import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { readXlsx } from 'hucre/xlsx';
import { cell, put } from './cells.mjs';

const program = fileURLToPath(new URL('../dunning.js', import.meta.url));

/** The workbook as the command line calculates it. */
async function calculated(bytes) {
  const folder = mkdtempSync(path.join(tmpdir(), 'dunning-sample-'));
  try {
    const [plain, result] = ['plain.xlsx', 'calculated.xlsx'].map((name) => path.join(folder, name));
    writeFileSync(plain, bytes);
    execFileSync(process.execPath, [program, 'calc', plain, '--out', result], { stdio: 'pipe' });
    return await readXlsx(readFileSync(result), { readStyles: true });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Rows and columns of `A1:B2`, each from 0; columns up to Z. */
function cornersOf(range) {
  const [first, last = first] = range.split(':');
  const [left, right] = [first, last].map((corner) => corner.charCodeAt(0) - 65);
  const [top, bottom] = [first, last].map((corner) => Number(corner.slice(1)) - 1);
  return { top, left, bottom, right };
}

const isUnknown = ({ formulaResult }) => formulaResult === undefined;

/**
 * Gives formulas without a result the one that they have in a workbook written from the sheets, so that a viewer
 * that knows no custom functions shows them too. Cells that an array fills keep their formats.
 */
export async function addResults(sheets, bytes) {
  const { sheets: results } = await calculated(bytes);
  sheets.forEach(({ cells }, at) => {
    for (const [place, formula] of [...cells].filter(([, each]) => each.formula && isUnknown(each))) {
      // The library reads texts as the cell's value.
      const { value, formulaResult = value, formulaRef } = results[at].cells.get(place);
      cells.set(place, { ...formula, formulaResult, ...(formulaRef && { formulaRef }) });
      if (formulaRef) fillArray(cells, results[at].rows, place, formulaRef);
    }
  });
}

function fillArray(cells, rows, anchor, range) {
  const { top, left, bottom, right } = cornersOf(range);
  for (let row = top; row <= bottom; row += 1) {
    for (let at = left; at <= right; at += 1) {
      if (`${row},${at}` === anchor) continue;
      put(cells, row, at, {
        ...(cells.get(`${row},${at}`) ?? cell(null, 'plain')),
        value: rows[row][at] ?? null,
      });
    }
  }
}
