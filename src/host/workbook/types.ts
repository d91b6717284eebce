/** Rows and columns count from 0 everywhere inside the host. */

/** The errors that a cell can show. */
export const ERROR_NAMES = [
  '#VALUE!',
  '#N/A',
  '#REF!',
  '#NAME?',
  '#NUM!',
  '#DIV/0!',
  '#NULL!',
  '#SPILL!',
  '#BUSY!',
  '#CALC!',
] as const;

/** An error in a cell, with the message of a custom function where it gave one. */
export interface CellError {
  readonly error: (typeof ERROR_NAMES)[number];
  readonly message?: string;
}

/** What a cell shows: '' is an empty cell; dates are serials with a number format. */
export type CellContent = string | number | boolean | CellError;

/** Lines as files name them. */
export type BorderLine =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'hair'
  | 'dashed'
  | 'mediumDashed'
  | 'dotted'
  | 'double'
  | 'dashDot'
  | 'mediumDashDot'
  | 'dashDotDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

/** A line along one side of a cell. */
export interface Border {
  readonly line: BorderLine;
  readonly colour: string;
}

/** The four sides of a cell. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** Style facets that the host keeps: those that survive opening and saving a file. Colours are `#RRGGBB`. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points; absent = 11. */
  readonly fontSize?: number;
  readonly fontName?: string;
  readonly fontColour?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: 'left' | 'center' | 'right';
  /** Absent = bottom. */
  readonly vertical?: 'top' | 'center';
  /** Steps of about three spaces. */
  readonly indent?: number;
  readonly top?: Border;
  readonly right?: Border;
  readonly bottom?: Border;
  readonly left?: Border;
}

/** A rectangle on a sheet. */
export interface Area {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Who made a change: decides who is told. */
export type Source = 'user' | 'add-in' | 'calculation';

/** What changed; listeners read the new state from the workbook. `sheet` is a sheet id. */
export type Change =
  | ({
      readonly kind: 'cells';
      readonly source: Source;
      /** Present when contents stayed and only number formats or styles changed. */
      readonly formatsOnly?: true;
    } & Area)
  | {
      readonly kind: 'sheet-added' | 'sheet-removed' | 'sheet-renamed' | 'sheet-activated';
      readonly sheet: string;
      readonly source: Source;
    }
  | { readonly kind: 'columns-sized'; readonly sheet: string }
  /** Row heights, merged cells, gridlines, frozen panes or how the sheet is printed. */
  | { readonly kind: 'layout-changed'; readonly sheet: string }
  | {
      readonly kind: 'table-added' | 'table-changed' | 'table-removed';
      readonly sheet: string;
      readonly table: string;
    }
  | ({ readonly kind: 'selected'; readonly source: Source } & Area)
  /** Cells of `area` were inserted or deleted and those after them moved: read the whole sheet again. */
  | ({ readonly kind: 'shifted'; readonly source: Source; readonly shift: Shift } & Area)
  /** Position, visibility, protection or filter of a sheet. */
  | { readonly kind: 'sheet-changed'; readonly sheet: string }
  | { readonly kind: 'names-changed' }
  | { readonly kind: 'structure-protected' }
  | { readonly kind: 'settings-changed' };

/** Cells inserted (`count` > 0) or deleted (`count` < 0) before position `at` of an axis. */
export interface Shift {
  readonly sheet: string;
  readonly axis: 'row' | 'column';
  readonly at: number;
  readonly count: number;
  /** Only cells in this band of the other axis moved: first position and one past the last. */
  readonly from: number;
  readonly to: number;
}
