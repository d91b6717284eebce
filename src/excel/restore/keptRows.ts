import { textFingerprint } from '../../core/index';
import { type Asked, type Rectangle, readBlocks } from '../blocks';

/** What a cell holds: a formula, or what was entered. A text that only looks like a formula is a text. */
export type KeptContent = string | number | boolean | { readonly formula: string };

/** A cell as it can be put back. */
export type KeptCell = readonly [content: KeptContent, format: string];

/** The cells of a row of a table, one for every header. */
export type KeptRow = readonly KeptCell[];

/** A cell that holds nothing. */
export const BLANK: KeptCell = ['', 'General'];

/** Excel gives a formula's text and its value; of a text that looks like one, it gives the text twice. */
function contentOf(formula: unknown, value: unknown): KeptContent {
  if (typeof formula === 'string') {
    const isFormula = formula.startsWith('=') && formula.length > 1 && formula !== value;
    return isFormula ? { formula } : formula;
  }
  return typeof formula === 'number' || typeof formula === 'boolean' ? formula : '';
}

/** The cells of a rectangle as they can be put back. */
export async function readKept(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  area: Rectangle,
): Promise<readonly KeptRow[]> {
  const blank = (): unknown[][] => Array.from({ length: area.rows }, (): unknown[] => []);
  const parts = { formulas: blank(), values: blank(), numberFormat: blank() };
  const columns = Array.from({ length: area.columns }, (_, column) => column);
  const asked = (['formulas', 'values', 'numberFormat'] as const).map((property): Asked => {
    const take: Asked['take'] = (row, column, content) => {
      const cells = parts[property][row];
      if (cells) cells[column] = content;
    };
    return { property, columns, take };
  });
  if (area.rows > 0 && area.columns > 0)
    await readBlocks(context, sheet, area, { rows: [{ from: 0, count: area.rows }], asked });
  return parts.formulas.map((formulas, row) =>
    columns.map(
      (column): KeptCell => [
        contentOf(formulas[column], parts.values[row]?.[column]),
        String(parts.numberFormat[row]?.[column] ?? 'General'),
      ],
    ),
  );
}

/** A formula without the rows that it names: those change when a table is sorted, though nobody touched it. */
const withoutRows = (formula: string): string => formula.replace(/(\$?[A-Za-z]{1,3}\$?)\d+/g, '$1#');

const comparable = ([content]: KeptCell): unknown =>
  typeof content === 'object' ? { formula: withoutRows(content.formula) } : content;

/** Whether two cells hold the same, however they look. */
export const sameContent = (one: KeptCell, other: KeptCell): boolean =>
  JSON.stringify(comparable(one)) === JSON.stringify(comparable(other));

/** Short text over what a row holds: another content, another text; the place and the looks count for nothing. */
export const rowFingerprint = (row: KeptRow): string => textFingerprint(JSON.stringify(row.map(comparable)));
