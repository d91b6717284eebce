import type { Sheet as FileSheet } from 'hucre/xlsx';
import { columnLetters, parseRectangle, type Rectangle } from '../address';
import { type PageLayout, type PageTexts, PLAIN_PAGE } from '../pageLayout';
import { readHeader, writeHeader } from './headerText';

/** What a file says of a sheet's pages. */
export type FilePage = Pick<FileSheet, 'pageSetup' | 'headerFooter'>;

const texts = (header: string | undefined, footer: string | undefined): PageTexts => ({
  header: readHeader(header),
  footer: readHeader(footer),
});

/** 0 pages are as many as it takes. */
const pages = (count: number | undefined): number | null => ((count ?? 1) === 0 ? null : (count ?? 1));

function titles(range: string | undefined, axis: 'row' | 'column'): PageLayout['titleRows'] {
  const found = range === undefined ? null : parseRectangle(range);
  if (!found) return null;
  return axis === 'row'
    ? { first: found.row, count: found.rows }
    : { first: found.column, count: found.columns };
}

/** The pages of a sheet as a file has them. */
export function readPage({ pageSetup = {}, headerFooter = {} }: FilePage): PageLayout {
  const { differentOddEven, differentFirst, ...parts } = headerFooter;
  return {
    orientation: pageSetup.orientation ?? PLAIN_PAGE.orientation,
    paper: pageSetup.paperSize ?? null,
    zoom: pageSetup.fitToPage
      ? { wide: pages(pageSetup.fitToWidth), tall: pages(pageSetup.fitToHeight) }
      : { scale: pageSetup.scale ?? 100 },
    margins: { ...PLAIN_PAGE.margins, ...pageSetup.margins },
    centred: {
      horizontally: pageSetup.horizontalCentered ?? false,
      vertically: pageSetup.verticalCentered ?? false,
    },
    printsGridlines: pageSetup.showGridLines ?? false,
    printsHeadings: pageSetup.showRowColHeaders ?? false,
    area: pageSetup.printArea === undefined ? null : parseRectangle(pageSetup.printArea),
    titleRows: titles(pageSetup.printTitlesRow, 'row'),
    titleColumns: titles(pageSetup.printTitlesColumn, 'column'),
    texts: texts(parts.oddHeader, parts.oddFooter),
    evenTexts: differentOddEven ? texts(parts.evenHeader, parts.evenFooter) : null,
    firstTexts: differentFirst ? texts(parts.firstHeader, parts.firstFooter) : null,
  };
}

/** The pages as a file wants them; what it said before stays where nothing of it was changed. */
export function writePage(page: PageLayout, before: FilePage): FilePage {
  if (JSON.stringify(page) === JSON.stringify(readPage(before))) return before;
  const {
    printArea: _area,
    printTitlesRow: _rows,
    printTitlesColumn: _columns,
    ...kept
  } = before.pageSetup ?? {};
  const { titleRows: rows, titleColumns: columns, zoom } = page;
  return {
    pageSetup: {
      ...kept,
      orientation: page.orientation,
      ...(page.paper ? { paperSize: page.paper } : {}),
      ...('scale' in zoom
        ? { fitToPage: false, scale: zoom.scale }
        : { fitToPage: true, fitToWidth: zoom.wide ?? 0, fitToHeight: zoom.tall ?? 0 }),
      margins: page.margins,
      horizontalCentered: page.centred.horizontally,
      verticalCentered: page.centred.vertically,
      showGridLines: page.printsGridlines,
      showRowColHeaders: page.printsHeadings,
      ...(page.area ? { printArea: absolute(page.area) } : {}),
      ...(rows ? { printTitlesRow: `$${rows.first + 1}:$${rows.first + rows.count}` } : {}),
      ...(columns
        ? {
            printTitlesColumn: `$${columnLetters(columns.first)}:$${columnLetters(columns.first + columns.count - 1)}`,
          }
        : {}),
    },
    headerFooter: {
      oddHeader: writeHeader(page.texts.header),
      oddFooter: writeHeader(page.texts.footer),
      ...(page.evenTexts
        ? {
            differentOddEven: true,
            evenHeader: writeHeader(page.evenTexts.header),
            evenFooter: writeHeader(page.evenTexts.footer),
          }
        : {}),
      ...(page.firstTexts
        ? {
            differentFirst: true,
            firstHeader: writeHeader(page.firstTexts.header),
            firstFooter: writeHeader(page.firstTexts.footer),
          }
        : {}),
    },
  };
}

/** `absolute({ row: 0, column: 0, rows: 2, columns: 3 }) //=> '$A$1:$C$2'` */
function absolute({ row, column, rows, columns }: Rectangle): string {
  const corner = (down: number, right: number): string => `$${columnLetters(right)}$${down + 1}`;
  return `${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}
