import type { IssueSentences } from './issueFacts';

export const en: IssueSentences = {
  rowName: (row) => `row ${row}`,
  'no-header': ({ sheet, field }) =>
    field === ''
      ? `The sheet “${sheet}” has no row of column names. Open the sheet with the open items, with a name above each column.`
      : `The sheet “${sheet}” has no row of column names. Choose which column is which, or put a name above each and read again.`,
  'column-missing': ({ field, row }) =>
    `The column “${field}” was not found among the names in row ${row}. Choose it among the columns of the sheet, or give it that name and read again.`,
  'column-unsure': ({ cell, content, field }) =>
    `Column “${content}” (cell ${cell}) was taken for “${field}”, but that is not certain. Confirm it or choose another among the recognised columns.`,
  'company-unknown': ({ company, companies, sheet }) =>
    `The sheet “${sheet}” has no items with company code “${company}”; it has ${companies}. Choose the code in the details of the company, or read the right sheet.`,
  'amount-unreadable': ({ cell, content, field }) =>
    content === ''
      ? `Cell ${cell} (${field}) is empty. Enter the amount and read again.`
      : `“${content}” in cell ${cell} (${field}) cannot be read as an amount. Correct it and read again.`,
  'date-unreadable': ({ cell, content, field, inDays }) =>
    `“${content}” in cell ${cell} (${field}) cannot be read as a ${inDays ? 'number of days' : 'date'}. Correct it and read again.`,
  'duplicate-item': ({ row, firstRow, document }) =>
    `Row ${row} repeats row ${firstRow}: ${document || 'the same item'}. It counts once. Remove one of them if that is right.`,
  'customer-missing': ({ row }) =>
    `Row ${row} has neither customer number nor customer name. Enter one and read again.`,
  'currency-unknown': ({ cell, content }) =>
    `“${content}” in cell ${cell} is no known currency. Use a code such as EUR and read again.`,
  'currency-differs': ({ cell, content, field, row }) =>
    `“${content}” in cell ${cell} (${field}) names another currency than the rest of row ${row}. Correct it and read again.`,
  'total-mismatch': ({ cell, stated, computed }) =>
    `The total in cell ${cell} is ${stated}, but the items read add up to ${computed}. Check which rows are missing.`,
  'row-unclear': ({ row }) =>
    `Row ${row} has an amount but neither invoice number nor date. If it is an invoice, complete it and read again.`,
  'date-ambiguous': ({ cell, content, field }) =>
    `“${content}” in cell ${cell} (${field}) was read day first: nothing in the column shows the order. Choose the order at the recognised columns, or write yyyy-mm-dd and read again.`,
  'dates-swapped': ({ cell, content, field }) =>
    `The column ${field} has dates (from cell ${cell}) beside texts such as “${content}”. Day and month may have been swapped when the file was opened. Please check.`,
  'number-ambiguous': ({ cell, content, field, computed }) =>
    `“${content}” in cell ${cell} (${field}) was read as ${computed}. Choose the decimal mark at the recognised columns, or add the cents and read again.`,
  'credits-unsigned': ({ row, document }) =>
    `Credit notes and payments have no minus sign in the sheet, such as ${document} in row ${row}. They were counted as credits.`,
  'two-currencies': ({ content, other }) =>
    `The columns “${content}” and “${other}” have the same amounts in two currencies. “${content}” was read. Choose the other one among the recognised columns if that is the currency of the invoices.`,
};
