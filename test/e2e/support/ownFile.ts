import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { calculated, openFile } from './workbench';

/** Opens a file of test/e2e/data as a person would open an export of their own. */
export async function openExport(page: Page, name: string): Promise<void> {
  await openBytes(page, readFileSync(path.join(__dirname, '..', 'data', name)), name);
}

/** Opens lines of text as a file of comma-separated values. */
export async function openCsv(page: Page, name: string, lines: readonly string[]): Promise<void> {
  await openBytes(page, new TextEncoder().encode(`${lines.join('\r\n')}\r\n`), name);
}

/** Opens the content of a file under its name. */
export async function openBytes(page: Page, bytes: Uint8Array, name: string): Promise<void> {
  expect(await openFile(page, bytes, name)).toBe(true);
  await calculated(page);
}

/** Names of the cells of a sheet that hold a formula. */
export function formulaCells(page: Page, name: string): Promise<string[]> {
  return page.evaluate((sheetName) => {
    const sheet = window.dunningWorkbench?.workbook.sheets.byName(sheetName);
    if (!sheet) throw new Error(`No sheet ${sheetName}`);
    const { rows, columns } = sheet.usedRectangle() ?? { rows: 0, columns: 0 };
    return Array.from({ length: rows * columns }, (_, place) => [
      Math.floor(place / columns),
      place % columns,
    ])
      .filter(([row = 0, column = 0]) => sheet.cell(row, column).formula !== null)
      .map(([row = 0, column = 0]) => `${String.fromCharCode(65 + column)}${row + 1}`);
  }, name);
}

/** Protects a sheet, or takes the protection away, as Excel's Review tab does. */
export async function protect(page: Page, name: string, isProtected: boolean): Promise<void> {
  await page.evaluate(
    ([sheetName, wanted]) => {
      const sheets = window.dunningWorkbench?.workbook.sheets;
      const sheet = sheets?.byName(sheetName);
      if (!sheet) throw new Error(`No sheet ${sheetName}`);
      sheets?.setProtected(sheet, wanted);
    },
    [name, isProtected] as const,
  );
}

/** Adds an empty sheet and shows it, as the plus below the grid does. */
export async function addSheet(page: Page, name: string): Promise<void> {
  await page.evaluate((sheetName) => {
    const sheets = window.dunningWorkbench?.workbook.sheets;
    const added = sheets?.add(sheetName, 'user');
    if (!added?.ok) throw new Error(`No sheet ${sheetName} was added`);
    sheets?.activate(added.value, 'user');
  }, name);
}
