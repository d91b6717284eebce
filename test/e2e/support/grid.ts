import type { Page } from 'playwright-core';
import { calculated } from './workbench';

/** Shows a sheet by its tab. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.getByText(name, { exact: true }).first().click();
  await page.waitForFunction((sheet) => window.dunningWorkbench?.workbook.sheets.active.name === sheet, name);
}

/** Goes to a cell of the sheet in front by the name box, types there as on a keyboard, and waits for the results. */
export async function typeInto(page: Page, cell: string, text: string): Promise<void> {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(cell) ?? [];
  const nameBox = page.locator('[data-u-comp="defined-name"] input');
  await nameBox.fill(cell);
  await nameBox.press('Enter');
  await page.waitForFunction(
    ([atRow, atColumn]) => {
      const selection = window.dunningWorkbench?.workbook.selection;
      return selection?.row === atRow && selection.column === atColumn;
    },
    [Number(row) - 1, letter.charCodeAt(0) - 65] as const,
  );
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await calculated(page);
}
