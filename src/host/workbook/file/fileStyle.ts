import type { CellStyle as FileStyle } from 'hucre/xlsx';
import { isSameBorder, SIDES } from '../cellStyle';
import type { CellStyle } from '../types';

const STANDARD_SIZE = 11;
const STANDARD_FONT = 'Calibri';
const BLACK = '#000000';
const FONT = ['bold', 'italic', 'underline', 'fontSize', 'fontName', 'fontColour'] as const;
const ALIGNMENT = ['wrap', 'horizontal', 'vertical', 'indent'] as const;

/** Our facets of a file's style. Colours of a theme are not worked out: they stay in the file only. */
export function styleOf(file: FileStyle): CellStyle {
  const fill =
    file.fill?.type === 'pattern' && file.fill.pattern === 'solid' ? file.fill.fgColor?.rgb : undefined;
  const { horizontal, vertical, wrapText, indent } = file.alignment ?? {};
  const { name, size, underline } = file.font ?? {};
  const alignment =
    horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {};
  return {
    ...(file.font?.bold ? { bold: true } : {}),
    ...(file.font?.italic ? { italic: true } : {}),
    ...(underline ? { underline: true } : {}),
    ...(size !== undefined && size !== STANDARD_SIZE ? { fontSize: size } : {}),
    ...(name !== undefined && name !== STANDARD_FONT ? { fontName: name } : {}),
    ...(file.font?.color?.rgb ? { fontColour: hash(file.font.color.rgb) } : {}),
    ...(fill ? { fill: hash(fill) } : {}),
    ...(wrapText ? { wrap: true } : {}),
    ...alignment,
    ...(vertical === 'top' || vertical === 'center' ? { vertical } : {}),
    ...(indent ? { indent } : {}),
    ...bordersOf(file),
  };
}

/** The file's style with our facets in place of its own; what we do not know stays. */
export function fileStyle(style: CellStyle, numberFormat: string, before: FileStyle): FileStyle {
  const after: FileStyle = { ...before };
  const was = styleOf(before);
  if (numberFormat === 'General') delete after.numFmt;
  else after.numFmt = numberFormat;
  if (FONT.some((facet) => style[facet] !== was[facet])) {
    after.font = {
      ...before.font,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      ...(style.underline === was.underline ? {} : { underline: style.underline ?? false }),
      ...(style.fontSize === was.fontSize ? {} : { size: style.fontSize ?? STANDARD_SIZE }),
      ...(style.fontName === was.fontName ? {} : { name: style.fontName ?? STANDARD_FONT }),
      ...(style.fontColour ? { color: { rgb: style.fontColour.slice(1) } } : {}),
    };
  }
  if (style.fill !== was.fill) {
    if (style.fill) after.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill.slice(1) } };
    else delete after.fill;
  }
  if (ALIGNMENT.some((facet) => style[facet] !== was[facet])) {
    after.alignment = {
      ...before.alignment,
      wrapText: style.wrap ?? false,
      horizontal: style.horizontal ?? 'general',
      ...(style.indent === was.indent ? {} : { indent: style.indent ?? 0 }),
      ...(style.vertical === was.vertical ? {} : { vertical: style.vertical ?? 'bottom' }),
    };
  }
  if (SIDES.some((side) => !isSameBorder(style[side], was[side]))) after.border = bordersFor(style, before);
  return after;
}

function bordersOf({ border }: FileStyle): CellStyle {
  return Object.fromEntries(
    SIDES.flatMap((side) => {
      const line = border?.[side];
      // A colour of the theme, or none, is black.
      return line
        ? [[side, { line: line.style, colour: line.color?.rgb ? hash(line.color.rgb) : BLACK }]]
        : [];
    }),
  );
}

/** Sides as they are now; diagonals stay. */
function bordersFor(style: CellStyle, { border = {} }: FileStyle): NonNullable<FileStyle['border']> {
  const { top: _top, right: _right, bottom: _bottom, left: _left, ...kept } = border;
  const sides = SIDES.flatMap((side) => {
    const now = style[side];
    return now ? [[side, { style: now.line, color: { rgb: now.colour.slice(1) } }]] : [];
  });
  return { ...kept, ...Object.fromEntries(sides) };
}

/** Files write RRGGBB or AARRGGBB. */
const hash = (rgb: string): string => `#${rgb.slice(-6).toUpperCase()}`;
