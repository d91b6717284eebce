import type { NewReport } from '../app/ports';
import type { ReportLayout } from './reportLayout';

/** Queues how a report is printed: on A4, one page wide, its name and the page number at the foot. */
export function queuePrint(
  sheet: Excel.Worksheet,
  { orientation, onePage }: NewReport['print'],
  { cells, repeated }: ReportLayout,
): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = orientation === 'landscape' ? 'Landscape' : 'Portrait';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = onePage
    ? { horizontalFitToPages: 1, verticalFitToPages: 1 }
    : { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins('Centimeters', { top: 1.8, bottom: 1.8, left: 1.5, right: 1.5, footer: 0.8 });
  pageLayout.setPrintArea(sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1));
  if (!onePage && repeated !== null)
    pageLayout.setPrintTitleRows(sheet.getRangeByIndexes(repeated, 0, 1, 1).getEntireRow());
  // Excel's codes: the name of the sheet, the page, and how many there are.
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.leftFooter = '&A';
  defaultForAllPages.rightFooter = '&P / &N';
}
