import type { Area, Border, BorderLine, Side } from '../../workbook/types';
import { done } from '../arguments';
import type { RangeObject } from '../session';
import { colour } from '../styleScalar';
import { invalidArgument, itemNotFound } from '../wire/hostError';
import type { RemoteClass } from '../wire/remoteClass';
import type { BorderIndex } from './rangeBorders';

/** One of the lines of a range. */
export interface RangeBorderTarget extends RangeObject {
  readonly index: BorderIndex;
}

/** Microsoft's style and weight of each line; the first with a style is the one that a style alone asks for. */
const LINES: readonly (readonly [BorderLine, style: string, weight: string])[] = [
  ['thin', 'Continuous', 'Thin'],
  ['hair', 'Continuous', 'Hairline'],
  ['medium', 'Continuous', 'Medium'],
  ['thick', 'Continuous', 'Thick'],
  ['dashed', 'Dash', 'Thin'],
  ['mediumDashed', 'Dash', 'Medium'],
  ['dotted', 'Dot', 'Thin'],
  ['double', 'Double', 'Thick'],
  ['dashDot', 'DashDot', 'Thin'],
  ['mediumDashDot', 'DashDot', 'Medium'],
  ['dashDotDot', 'DashDotDot', 'Thin'],
  ['mediumDashDotDot', 'DashDotDot', 'Medium'],
  ['slantDashDot', 'SlantDashDot', 'Medium'],
];
const BLACK = '#000000';

/** The cells that the line runs along, and on which side of them: inside lines have two sides. */
function places({ range, index }: RangeBorderTarget): readonly (readonly [Area, Side])[] {
  const { area } = range;
  const lastRow = { ...area, row: area.row + area.rows - 1, rows: 1 };
  const lastColumn = { ...area, column: area.column + area.columns - 1, columns: 1 };
  const inside: readonly (readonly [Area, Side])[] =
    index === 'InsideHorizontal'
      ? [
          [{ ...area, rows: area.rows - 1 }, 'bottom'],
          [{ ...area, row: area.row + 1, rows: area.rows - 1 }, 'top'],
        ]
      : [
          [{ ...area, columns: area.columns - 1 }, 'right'],
          [{ ...area, column: area.column + 1, columns: area.columns - 1 }, 'left'],
        ];
  switch (index) {
    case 'EdgeTop':
      return [[{ ...area, rows: 1 }, 'top']];
    case 'EdgeBottom':
      return [[lastRow, 'bottom']];
    case 'EdgeLeft':
      return [[{ ...area, columns: 1 }, 'left']];
    case 'EdgeRight':
      return [[lastColumn, 'right']];
    default:
      return inside.filter(([{ rows, columns }]) => rows > 0 && columns > 0);
  }
}

/** The line that all cells have: undefined for none, null where they differ. */
function common(target: RangeBorderTarget): Border | undefined | null {
  const sheet = target.session.workbook.sheets.byId(target.range.area.sheet);
  if (!sheet) throw itemNotFound();
  const [place] = places(target);
  if (!place) return undefined;
  const [{ row, column, rows, columns }, side] = place;
  const first = sheet.cell(row, column).style[side];
  for (let down = row; down < row + rows; down++) {
    for (let right = column; right < column + columns; right++) {
      const other = sheet.cell(down, right).style[side];
      if (other?.line !== first?.line || other?.colour !== first?.colour) return null;
    }
  }
  return first;
}

function draw(target: RangeBorderTarget, border: Border | null): void {
  for (const [area, side] of places(target))
    done(target.session.workbook.cells.setStyle(area, { [side]: border }, 'add-in'));
}

const lineOf = (border: Border | undefined) => LINES.find(([line]) => line === border?.line);

export const rangeBorderClass: RemoteClass<RangeBorderTarget> = {
  name: 'RangeBorder',
  scalars: {
    SideIndex: { get: ({ index }) => index },
    Style: {
      get: (target) => {
        const border = common(target);
        return border === null ? null : (lineOf(border)?.[1] ?? 'None');
      },
      set: (target, value) => {
        const found = LINES.find(([, style]) => style === value);
        if (value !== 'None' && !found) throw invalidArgument();
        draw(target, found ? { line: found[0], colour: common(target)?.colour ?? BLACK } : null);
      },
    },
    Weight: {
      get: (target) => {
        const border = common(target);
        return border === null ? null : (lineOf(border)?.[2] ?? 'Thin');
      },
      set: (target, value) => {
        const border = common(target) ?? undefined;
        const style = lineOf(border)?.[1] ?? 'Continuous';
        const found =
          LINES.find(([, each, weight]) => each === style && weight === value) ??
          LINES.find(([, , weight]) => weight === value);
        if (!found) throw invalidArgument();
        draw(target, { line: found[0], colour: border?.colour ?? BLACK });
      },
    },
    Color: {
      get: (target) => {
        const border = common(target);
        return border === null ? null : (border?.colour ?? BLACK);
      },
      set: (target, value) => {
        const wanted = colour(value);
        if (wanted === null) throw invalidArgument();
        draw(target, { line: common(target)?.line ?? 'thin', colour: wanted });
      },
    },
  },
};
