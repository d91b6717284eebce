import type { Rectangle } from './address';
import { alongAxis, shifted } from './shifting';
import type { Shift } from './types';

/** Papers that a file names. */
export type Paper = 'letter' | 'legal' | 'a3' | 'a4' | 'a5' | 'b4' | 'b5' | 'executive' | 'tabloid';

/** Inches, as in files. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  readonly header: number;
  readonly footer: number;
}

/** The three texts of a header or footer, with Excel's codes: `&P` is the page, `&&` an ampersand. */
export interface HeaderTexts {
  readonly left: string;
  readonly centre: string;
  readonly right: string;
}

/** The texts around some of the pages. */
export interface PageTexts {
  readonly header: HeaderTexts;
  readonly footer: HeaderTexts;
}

/** How a sheet is printed. */
export interface PageLayout {
  readonly orientation: 'portrait' | 'landscape';
  /** Null: as the printer has it. */
  readonly paper: Paper | null;
  /** In per cent, or as many pages wide and tall as are named; null in a fit is as many as it takes. */
  readonly zoom: { readonly scale: number } | { readonly wide: number | null; readonly tall: number | null };
  readonly margins: Margins;
  readonly centred: { readonly horizontally: boolean; readonly vertically: boolean };
  readonly printsGridlines: boolean;
  readonly printsHeadings: boolean;
  /** Null: all that is used. */
  readonly area: Rectangle | null;
  /** Rows and columns that every page repeats. */
  readonly titleRows: { readonly first: number; readonly count: number } | null;
  readonly titleColumns: { readonly first: number; readonly count: number } | null;
  /** Texts of all pages, or of the odd ones where the even ones differ. */
  readonly texts: PageTexts;
  readonly evenTexts: PageTexts | null;
  readonly firstTexts: PageTexts | null;
}

const NO_TEXTS: HeaderTexts = { left: '', centre: '', right: '' };

/** Pages without a word around them. */
export const PLAIN_TEXTS: PageTexts = { header: NO_TEXTS, footer: NO_TEXTS };

/** A sheet that nobody laid out for printing: Excel's normal margins. */
export const PLAIN_PAGE: PageLayout = {
  orientation: 'portrait',
  paper: null,
  zoom: { scale: 100 },
  margins: { top: 0.75, right: 0.7, bottom: 0.75, left: 0.7, header: 0.3, footer: 0.3 },
  centred: { horizontally: false, vertically: false },
  printsGridlines: false,
  printsHeadings: false,
  area: null,
  titleRows: null,
  titleColumns: null,
  texts: PLAIN_TEXTS,
  evenTexts: null,
  firstTexts: null,
};

/** The layout after cells were inserted or deleted: what is printed, and repeated, moves with its cells. */
export function shiftedPage(page: PageLayout, shift: Shift): PageLayout {
  const moved = (titles: PageLayout['titleRows'], axis: Shift['axis']): PageLayout['titleRows'] => {
    if (titles === null || axis !== shift.axis) return titles;
    const after = alongAxis(titles.first, titles.count, shift);
    return after && { first: after.start, count: after.size };
  };
  return {
    ...page,
    area: page.area && shifted(page.area, shift),
    titleRows: moved(page.titleRows, 'row'),
    titleColumns: moved(page.titleColumns, 'column'),
  };
}
