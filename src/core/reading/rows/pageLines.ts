import { foldedText } from '../../items/normalisedName';
import type { CellValue, Grid } from '../grid';
import type { Layout } from '../layout';
import type { SkipReason } from '../reading';
import { cellText } from '../values/cells';

/** `Blz. 2 / 5`, `Page 2`, `Seite: 2 von 5`, `Afgedrukt op 21-11-2026`. */
const PAGE =
  /^(?:(?:pagina|page|pag|blz|bladzijde|seite|p)\.? ?:? ?\d{1,4}(?: ?(?:\/|van|de|von|of|sur) ?\d{1,4})?|(?:afgedrukt|gedrukt|printed|imprime|edite|gedruckt|druckdatum|printdatum|date d'impression)\b.*)$/;

/** First letters of those words, with accents and without. */
const PAGE_INITIALS = 'pbsagiéed';
const LONGEST = 200;

/**
 * Tells the lines that a report prints at the top and foot of each page below the first: the column names, the
 * titles and the number of the page.
 */
export function pageLines(grid: Grid, layout: Layout): (row: readonly CellValue[]) => SkipReason | null {
  const isHeaderAgain = headerRecogniser(grid, layout);
  const titles = new Set(
    grid.rows
      .slice(0, layout.firstHeaderRow)
      .flatMap((row) => row.map(foldedCell).filter((text) => text !== '')),
  );
  const initials = new Set([...PAGE_INITIALS, ...[...titles].map((text) => text.charAt(0))]);
  return (row) => {
    if (isHeaderAgain(row)) return 'header';
    let texts = 0;
    for (const cell of row) {
      if (cell === null) continue;
      if (typeof cell !== 'string') return null;
      // Most texts are told by their first letter and their length: folding every row's would take long.
      const first = cell.trimStart().charAt(0).toLowerCase();
      if (first === '') continue;
      if (!initials.has(first) || cell.length > LONGEST) return null;
      const text = foldedCell(cell);
      if (!titles.has(text) && !PAGE.test(text)) return null;
      texts += 1;
    }
    return texts > 0 ? 'title' : null;
  };
}

const foldedCell = (cell: CellValue | undefined): string =>
  typeof cell === 'string' ? foldedText(cellText(cell)).replace(/\s+/g, ' ') : '';

/** A page's header printed again: most mapped columns hold their own header words. */
function headerRecogniser(grid: Grid, layout: Layout): (row: readonly CellValue[]) => boolean {
  const columns = layout.mapping
    .filter(({ header }) => header !== '')
    .map(({ field }) => layout.column(field));
  const lines = grid.rows.slice(layout.firstHeaderRow, layout.headerRow + 1).map((line) =>
    columns.flatMap((at) => {
      const name = cellText(line[at]);
      return name === '' ? [] : [{ at, name }];
    }),
  );
  return (row) =>
    lines.some((names) => {
      let same = 0;
      let others = 0;
      for (const { at, name } of names) {
        const cell = row[at];
        if (typeof cell === 'string' && cell.length >= name.length && cell.trim() === name) same += 1;
        else others += 1;
        // Most rows are told by their first cells.
        if (others * 2 >= names.length) return false;
      }
      return same >= 2;
    });
}
