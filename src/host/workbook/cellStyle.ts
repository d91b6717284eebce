import type { Border, CellStyle, Side } from './types';

export const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

export const isSameBorder = (a: Border | undefined, b: Border | undefined): boolean =>
  a?.line === b?.line && a?.colour === b?.colour;

/** Whether two styles look the same; what a style does not say is as in a plain cell. */
export const isSameStyle = (a: CellStyle, b: CellStyle): boolean =>
  (a.bold ?? false) === (b.bold ?? false) &&
  (a.italic ?? false) === (b.italic ?? false) &&
  (a.underline ?? false) === (b.underline ?? false) &&
  (a.wrap ?? false) === (b.wrap ?? false) &&
  a.fontSize === b.fontSize &&
  a.fontName === b.fontName &&
  a.horizontal === b.horizontal &&
  a.vertical === b.vertical &&
  (a.indent ?? 0) === (b.indent ?? 0) &&
  a.fontColour === b.fontColour &&
  a.fill === b.fill &&
  SIDES.every((side) => isSameBorder(a[side], b[side]));
