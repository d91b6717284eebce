import { BorderStyleTypes, type IBorderData, type Nullable } from '@univerjs/core';
import { SIDES } from '../workbook/cellStyle';
import type { BorderLine, CellStyle, Side } from '../workbook/types';

const KEYS = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const satisfies Record<Side, string>;

const LINES: Readonly<Record<BorderLine, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  hair: BorderStyleTypes.HAIR,
  dashed: BorderStyleTypes.DASHED,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
  dashDot: BorderStyleTypes.DASH_DOT,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
};

/** The sides of a cell as Univer has them, null for none. */
export function bordersTo(style: CellStyle): IBorderData | null {
  const sides = SIDES.flatMap((side) => {
    const border = style[side];
    return border ? [[KEYS[side], { s: LINES[border.line], cl: { rgb: border.colour } }]] : [];
  });
  return sides.length > 0 ? Object.fromEntries(sides) : null;
}

/** The sides of a cell of Univer. */
export function bordersFrom(data: Nullable<IBorderData>): Partial<Pick<CellStyle, Side>> {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const border = data?.[KEYS[side]];
      const line = (Object.keys(LINES) as BorderLine[]).find((each) => LINES[each] === border?.s);
      return border && line ? [[side, { line, colour: border.cl.rgb ?? '#000000' }]] : [];
    }),
  );
}
