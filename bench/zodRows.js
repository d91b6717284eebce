/**
 * The peer of the reading: the sheet of `sheet.js` with zod, as one would write it who knows the forms that it has.
 * One schema a row says which texts are dates and amounts and turns them into day numbers and minor units; what does
 * not fit becomes an issue with its row. It recognises no columns and finds no duplicates, totals or keys.
 */
const { z } = require('zod');
const { names } = require('./sheet');

// The pane forbids `eval`, so zod runs there without the code that it writes for itself elsewhere.
z.config({ jitless: true });

const MS_PER_DAY = 86_400_000;
/** Serial of 1970-01-01. */
const EPOCH = 25_569;

const dayOf = (year, month, day, context) => {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() === month - 1) return date.getTime() / MS_PER_DAY;
  context.addIssue({ code: 'custom', message: 'no such day' });
  return z.NEVER;
};
const text = z.string().trim();
const code = text.min(1);

const date = z.union([
  text.regex(/^\d{2}\/\d{2}\/\d{4}$/).transform((written, context) => {
    const [day, month, year] = written.split('/').map(Number);
    return dayOf(year, month, day, context);
  }),
  text.regex(/^\d{4}-\d{2}-\d{2}$/).transform((written, context) => {
    const [year, month, day] = written.split('-').map(Number);
    return dayOf(year, month, day, context);
  }),
  z
    .number()
    .int()
    .transform((serial) => serial - EPOCH),
]);

/** `1.234,56`, `1234,56-` or a number, as minor units. */
const amount = z.union([
  text.regex(/^-?(?:\d{1,3}(?:\.\d{3})*|\d+),\d{2}-?$/).transform((written) => {
    const minor = Number(written.replace(/[.,-]/g, ''));
    return written.includes('-') ? -minor : minor;
  }),
  z.number().transform((number) => Math.round(number * 100)),
]);

const row = z.object({
  Klantnr: code,
  Naam: code,
  Factuurnr: code,
  Soort: z
    .enum(['Factuur', 'Creditnota'])
    .transform((word) => (word === 'Factuur' ? 'invoice' : 'credit-note')),
  Factuurdatum: date,
  Vervaldatum: date,
  Factuurbedrag: amount,
  Openstaand: amount,
  Valuta: text.regex(/^[A-Z]{3}$/),
  Mededeling: text.nullable(),
  Aanmaningsniveau: z.coerce.number().int().min(0).max(9),
  'Laatste aanmaningsdatum': date.nullable(),
});

/** @returns rows as objects, and issues with row (from 1), column and words */
function zodRows({ rows }) {
  const items = [];
  const issues = [];
  for (let at = 1; at < rows.length; at += 1) {
    const cells = rows[at];
    const record = {};
    for (let column = 0; column < names.length; column += 1) record[names[column]] = cells[column];
    const result = row.safeParse(record);
    if (result.success) items.push(result.data);
    else
      for (const { path, message } of result.error.issues)
        issues.push({ row: at + 1, column: path[0], message });
  }
  return { items, issues };
}

module.exports = { zodRows };
