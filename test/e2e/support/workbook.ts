import type { Page } from 'playwright-core';

/** Texts of a sheet's cells from A1 on, as the workbook behind the page holds them; null without such a sheet. */
export function sheetTexts(page: Page, name: string): Promise<string[][] | null> {
  return page.evaluate((sheetName) => {
    const sheet = window.dunningWorkbench?.workbook.sheets.byName(sheetName);
    if (!sheet) return null;
    const used = sheet.usedRectangle() ?? { row: 0, column: 0, rows: 0, columns: 0 };
    const text = (row: number, column: number): string => {
      const { content } = sheet.cell(row, column);
      return typeof content === 'object' ? content.error : String(content);
    };
    return Array.from({ length: used.row + used.rows }, (_row, row) =>
      Array.from({ length: used.column + used.columns }, (_column, column) => text(row, column)),
    );
  }, name);
}

/** A mail of the mailbox behind the page. */
export interface MailboxMail {
  readonly subject: string;
  readonly html: string;
  readonly to: string;
}

/** Mails of a folder, newest first. */
export function mails(page: Page, folder: 'drafts' | 'sentitems'): Promise<MailboxMail[]> {
  return page.evaluate(
    (name) =>
      (window.dunningWorkbench?.mailbox.messages(name) ?? []).map((message) => ({
        subject: message.subject,
        html: message.content,
        to: message.to.join(';'),
      })),
    folder,
  );
}
