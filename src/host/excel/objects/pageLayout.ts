import { MAX_COLUMNS, MAX_ROWS } from '../../workbook/limits';
import type { Margins, PageLayout, Paper } from '../../workbook/pageLayout';
import type { Area } from '../../workbook/types';
import { truth } from '../arguments';
import { rangeArgument } from '../rangeObject';
import { areaAt, type SheetTarget } from '../sheetTarget';
import { invalidArgument, itemNotFound } from '../wire/hostError';
import { NULL_OBJECT, type RemoteClass, type RemoteObject, type Scalar } from '../wire/remoteClass';

const POINTS_PER_INCH = 72;

/** Microsoft's words for what files call so. */
const PAPERS: Readonly<Record<string, Paper>> = {
  Letter: 'letter',
  Legal: 'legal',
  A3: 'a3',
  A4: 'a4',
  A5: 'a5',
  B4: 'b4',
  B5: 'b5',
  Executive: 'executive',
  Tabloid: 'tabloid',
};
const ORIENTATIONS = { Portrait: 'portrait', Landscape: 'landscape' } as const;

const change = ({ session, sheet }: SheetTarget, changes: Partial<PageLayout>): void =>
  session.workbook.layout.setPage(sheet, changes);

const margin = (side: keyof Margins): Scalar<SheetTarget> => ({
  get: ({ sheet }) => sheet.page.margins[side] * POINTS_PER_INCH,
  set: (target, points) => {
    if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument();
    change(target, { margins: { ...target.sheet.page.margins, [side]: points / POINTS_PER_INCH } });
  },
});

const truthOf = (
  get: (page: PageLayout) => boolean,
  changed: (page: PageLayout, value: boolean) => Partial<PageLayout>,
): Scalar<SheetTarget> => ({
  get: ({ sheet }) => get(sheet.page),
  set: (target, value) => change(target, changed(target.sheet.page, truth(value))),
});

const MARGINS = {
  top: 'top',
  right: 'right',
  bottom: 'bottom',
  left: 'left',
  header: 'header',
  footer: 'footer',
} as const;
/** How many make an inch. */
const UNITS = { Points: POINTS_PER_INCH, Inches: 1, Centimeters: 2.54 } as const;

function setMargins(target: SheetTarget, unit: unknown, options: unknown): void {
  const perInch = UNITS[unit as keyof typeof UNITS];
  if (perInch === undefined || typeof options !== 'object' || options === null) throw invalidArgument();
  const changed = Object.entries(options).map(([side, length]: [string, unknown]) => {
    if (!Object.hasOwn(MARGINS, side) || typeof length !== 'number' || !(length >= 0))
      throw invalidArgument();
    return [side, length / perInch];
  });
  change(target, { margins: { ...target.sheet.page.margins, ...Object.fromEntries(changed) } });
}

const pages = (value: unknown): number | null => {
  if (value === undefined || value === null) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) throw invalidArgument();
  return value;
};

/** One of a scale and a fit; a side of a fit that is not named takes as many pages as it needs. */
function zoomOf(value: unknown): PageLayout['zoom'] {
  if (typeof value !== 'object' || value === null) throw invalidArgument();
  const { scale, horizontalFitToPages, verticalFitToPages } = value as Record<string, unknown>;
  if (scale === undefined || scale === null)
    return { wide: pages(horizontalFitToPages), tall: pages(verticalFitToPages) };
  if (typeof scale !== 'number' || scale < 10 || scale > 400) throw invalidArgument();
  return { scale };
}

function areaOf(target: SheetTarget, argument: unknown): Area {
  const area = typeof argument === 'string' ? areaAt(target, argument) : rangeArgument(argument).area;
  if (area.sheet !== target.sheet.id) throw invalidArgument();
  return area;
}

type Titles = { readonly first: number; readonly count: number } | null;

function titleRange({ session, sheet }: SheetTarget, titles: Titles, of: 'rows' | 'columns') {
  if (titles === null) return null;
  const { first, count } = titles;
  return session.objects.range(
    of === 'rows'
      ? { sheet: sheet.id, row: first, rows: count, column: 0, columns: MAX_COLUMNS }
      : { sheet: sheet.id, column: first, columns: count, row: 0, rows: MAX_ROWS },
  );
}

const rows = (target: SheetTarget): RemoteObject | null =>
  titleRange(target, target.sheet.page.titleRows, 'rows');
const columns = (target: SheetTarget): RemoteObject | null =>
  titleRange(target, target.sheet.page.titleColumns, 'columns');

const known = (range: RemoteObject | null): RemoteObject => {
  if (!range) throw itemNotFound();
  return range;
};

export const pageLayoutClass: RemoteClass<SheetTarget> = {
  name: 'PageLayout',
  scalars: {
    Orientation: {
      get: ({ sheet }) => (sheet.page.orientation === 'portrait' ? 'Portrait' : 'Landscape'),
      set: (target, value) => {
        const orientation = ORIENTATIONS[value as keyof typeof ORIENTATIONS];
        if (!orientation) throw invalidArgument();
        change(target, { orientation });
      },
    },
    PaperSize: {
      get: ({ sheet }) => Object.keys(PAPERS).find((each) => PAPERS[each] === sheet.page.paper) ?? null,
      set: (target, value) => {
        const paper = PAPERS[String(value)];
        if (!paper) throw invalidArgument();
        change(target, { paper });
      },
    },
    Zoom: {
      get: ({ sheet: { page } }) =>
        'scale' in page.zoom
          ? { scale: page.zoom.scale }
          : { horizontalFitToPages: page.zoom.wide, verticalFitToPages: page.zoom.tall },
      set: (target, value) => change(target, { zoom: zoomOf(value) }),
    },
    CenterHorizontally: truthOf(
      ({ centred }) => centred.horizontally,
      ({ centred }, horizontally) => ({ centred: { ...centred, horizontally } }),
    ),
    CenterVertically: truthOf(
      ({ centred }) => centred.vertically,
      ({ centred }, vertically) => ({ centred: { ...centred, vertically } }),
    ),
    PrintGridlines: truthOf(
      ({ printsGridlines }) => printsGridlines,
      (_, printsGridlines) => ({ printsGridlines }),
    ),
    PrintHeadings: truthOf(
      ({ printsHeadings }) => printsHeadings,
      (_, printsHeadings) => ({ printsHeadings }),
    ),
    TopMargin: margin('top'),
    RightMargin: margin('right'),
    BottomMargin: margin('bottom'),
    LeftMargin: margin('left'),
    HeaderMargin: margin('header'),
    FooterMargin: margin('footer'),
  },
  navigations: { HeadersFooters: (target) => target.session.objects.headerFooterGroup(target) },
  methods: {
    SetPrintArea: (target, [argument]) => {
      const { row, column, rows: high, columns: wide } = areaOf(target, argument);
      change(target, { area: { row, column, rows: high, columns: wide } });
    },
    SetPrintMargins: (target, [unit, options]) => setMargins(target, unit, options),
    SetPrintTitleRows: (target, [argument]) => {
      const area = areaOf(target, argument);
      change(target, { titleRows: { first: area.row, count: area.rows } });
    },
    SetPrintTitleColumns: (target, [argument]) => {
      const area = areaOf(target, argument);
      change(target, { titleColumns: { first: area.column, count: area.columns } });
    },
    GetPrintTitleRows: (target) => known(rows(target)),
    GetPrintTitleRowsOrNullObject: (target) => rows(target) ?? NULL_OBJECT,
    GetPrintTitleColumns: (target) => known(columns(target)),
    GetPrintTitleColumnsOrNullObject: (target) => columns(target) ?? NULL_OBJECT,
  },
};
