import type { Page } from 'playwright-core';
import { calculated, type OpenWorkbench } from './workbench';

/** Shows a sheet by its tab. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().click();
  await page.waitForFunction((sheet) => window.dunningWorkbench?.workbook.sheets.active.name === sheet, name);
}

/** Goes to a cell of the sheet in front by the name box, types there as on a keyboard, and waits for the results. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const at = [Number(row) - 1, letter.charCodeAt(0) - 65] as const;
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await page.waitForFunction(([atRow, atColumn]) => {
    const selection = window.dunningWorkbench?.workbook.selection;
    return selection?.row === atRow && selection.column === atColumn;
  }, at);
  // The grid takes the keyboard a moment after it has moved: what is typed before that ends up in the name box.
  await page.waitForFunction(
    (box) => !box?.contains(document.activeElement) && document.activeElement !== document.body,
    await nameBox.elementHandle(),
  );
  const entered = await page.evaluateHandle(([atRow, atColumn]) => {
    const { workbook } = window.dunningWorkbench ?? {};
    if (!workbook) throw new Error('The page has no workbook');
    const change = new Promise<void>((resolve) => {
      const stop = workbook.subscribe((seen) => {
        if (seen.kind !== 'cells' || seen.source !== 'user') return;
        if (atRow < seen.row || atRow >= seen.row + seen.rows) return;
        if (atColumn < seen.column || atColumn >= seen.column + seen.columns) return;
        stop();
        resolve();
      });
    });
    // In an object: a bare promise would be waited for here.
    return { change };
  }, at);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await entered.evaluate(({ change }) => change);
  await calculated(page);
}

/** Heights of the grid's header and of its rows, in pixels. */
const HEADER = 20;
const ROW = 24;

/** Where a row of the grid (from 1) is on the page. */
export async function placeOf(page: Page, row: number): Promise<{ x: number; y: number }> {
  const grid = await page.locator('#view-workbook canvas').last().boundingBox();
  if (grid === null) throw new Error('The workbook shows no grid');
  return { x: grid.x + 200, y: grid.y + HEADER + (row - 0.5) * ROW };
}

/** The command as a person gives it: a right click on the row, then the entry of the menu. */
export async function openDossier({ page, words }: OpenWorkbench, row: number): Promise<void> {
  const { x, y } = await placeOf(page, row);
  await page.mouse.click(x, y, { button: 'right' });
  await page.getByText(words.dossier.open, { exact: true }).click();
}
