/** Cells of the sample workbook and how they look. */

const font = { name: 'Calibri', size: 11 };
const rule = { style: 'thin', color: { rgb: '0B5F78' } };
const solid = (rgb) => ({ type: 'pattern', pattern: 'solid', fgColor: { rgb } });

const formats = {
  plain: { font },
  text: { font, numFmt: '@' },
  date: { font, numFmt: 'dd/mm/yyyy' },
  dateLeft: { font, numFmt: 'dd/mm/yyyy', alignment: { horizontal: 'left' } },
  input: {
    font: { ...font, bold: true },
    numFmt: 'dd/mm/yyyy',
    alignment: { horizontal: 'left' },
    fill: solid('FFF2CC'),
  },
  amount: { font, numFmt: '#,##0.00' },
  count: { font, numFmt: '0', alignment: { horizontal: 'center' } },
  title: { font: { ...font, size: 14, bold: true } },
  header: {
    font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid('0B5F78'),
    alignment: { vertical: 'center', wrapText: true },
  },
  headerRight: {
    font: { ...font, bold: true, color: { rgb: 'FFFFFF' } },
    fill: solid('0B5F78'),
    alignment: { vertical: 'center', horizontal: 'right' },
  },
  totalText: { font: { ...font, bold: true }, numFmt: '@', border: { top: rule } },
  totalAmount: { font: { ...font, bold: true }, numFmt: '#,##0.00', border: { top: rule } },
};

/** A cell with a value and one of the formats above; a format alone for a null. */
export const cell = (value, format) => ({ value, style: formats[format] });
export const titleCell = (text) => cell(text, 'title');
/** A header stands above its column: amounts and their headers at the right. */
export const headerCell = (text, format) => cell(text, format === 'amount' ? 'headerRight' : 'header');

/** A cell with a formula, and its result where it is known. */
export const formulaCell = (formula, format, result) => ({
  ...cell(result ?? null, format),
  formula,
  ...(result === undefined ? {} : { formulaResult: result }),
});

/** Puts a cell at a row and column counted from 0. */
export const put = (cells, row, at, content) => cells.set(`${row},${at}`, content);

/** Letter of a column counted from 0, up to Z. `column(2) //=> 'C'` */
export const column = (at) => String.fromCharCode(65 + at);
