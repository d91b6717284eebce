import type { Frame, Page } from 'playwright-core';
import { companiesWords } from '../../../src/wording/pane/companies';
import type { CompanyDetailsWords } from '../../../src/wording/pane/companyDetails';
import type { LaterWords } from '../../../src/wording/pane/laterWords';
import type { PaneWords } from '../../../src/wording/pane/words';
import { fillLetter } from './pane';
import { calculated } from './workbench';

/** Makes a sheet with these texts, behind the one in front. */
export async function makeSheet(
  page: Page,
  name: string,
  texts: readonly (readonly string[])[],
): Promise<void> {
  await page.evaluate(
    ([sheetName, cells]) => {
      const workbook = window.dunningWorkbench?.workbook;
      const added = workbook?.sheets.add(sheetName, 'user');
      if (!workbook || !added?.ok) throw new Error(`No sheet ${sheetName} was added`);
      const area = { sheet: added.value.id, row: 0, column: 0 };
      workbook.cells.enter(
        { ...area, rows: cells.length, columns: cells[0]?.length ?? 0 },
        cells.map((row) => [...row]),
        'user',
      );
    },
    [name, texts] as const,
  );
  await calculated(page);
}

/** What a person does with several companies in the pane, by what it says on the screen. */
export class CompaniesUser {
  readonly text;

  constructor(
    readonly frame: Frame,
    readonly words: PaneWords & LaterWords & { readonly details: CompanyDetailsWords },
  ) {
    this.text = companiesWords('nl-BE');
  }

  private button(name: string) {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** Fills the form in front: the name, and the sheet where one is given. */
  async fill(name: string, sheet?: string): Promise<void> {
    await this.frame.getByLabel(this.words.settings.name).fill(name);
    if (sheet !== undefined) {
      const more = this.button(this.text.more);
      if ((await more.getAttribute('aria-expanded')) === 'false') await more.click();
      await this.frame.getByLabel(this.text.sheet).selectOption(sheet);
    }
    await fillLetter(this.frame, this.words.details);
    await this.button(this.words.settings.save).click();
  }

  /** Adds one more by the settings. */
  async add(name: string, sheet?: string): Promise<void> {
    await this.button(this.text.add).click();
    await this.fill(name, sheet);
    await this.frame.getByText(this.text.added(name)).waitFor();
  }

  /** Opens the menu of the top line. */
  async open(): Promise<void> {
    await this.frame.locator('header h1 button').click();
    await this.frame.getByRole('menu').waitFor();
  }

  /** Chooses in the menu of the top line. */
  async choose(name: string): Promise<void> {
    await this.open();
    await this.frame.getByRole('menuitemradio', { name, exact: true }).click();
    await this.frame.locator('header h1').getByText(name, { exact: true }).waitFor();
  }
}
