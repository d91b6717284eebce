import type { CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../types';

/** Our facets of a file's style. Colours of a theme are not worked out: they stay in the file only. */
export function styleOf(file: FileStyle): CellStyle {
  const fill =
    file.fill?.type === 'pattern' && file.fill.pattern === 'solid' ? file.fill.fgColor?.rgb : undefined;
  const { horizontal, wrapText } = file.alignment ?? {};
  const alignment =
    horizontal === 'left' || horizontal === 'center' || horizontal === 'right' ? { horizontal } : {};
  return {
    ...(file.font?.bold ? { bold: true } : {}),
    ...(file.font?.italic ? { italic: true } : {}),
    ...(file.font?.color?.rgb ? { fontColour: hash(file.font.color.rgb) } : {}),
    ...(fill ? { fill: hash(fill) } : {}),
    ...(wrapText ? { wrap: true } : {}),
    ...alignment,
  };
}

/** The file's style with our facets in place of its own; what we do not know stays. */
export function fileStyle(style: CellStyle, numberFormat: string, before: FileStyle): FileStyle {
  const after: FileStyle = { ...before };
  const was = styleOf(before);
  if (numberFormat === 'General') delete after.numFmt;
  else after.numFmt = numberFormat;
  if (style.bold !== was.bold || style.italic !== was.italic || style.fontColour !== was.fontColour) {
    after.font = {
      ...before.font,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      ...(style.fontColour ? { color: { rgb: style.fontColour.slice(1) } } : {}),
    };
  }
  if (style.fill !== was.fill) {
    if (style.fill) after.fill = { type: 'pattern', pattern: 'solid', fgColor: { rgb: style.fill.slice(1) } };
    else delete after.fill;
  }
  if (style.wrap !== was.wrap || style.horizontal !== was.horizontal) {
    after.alignment = {
      ...before.alignment,
      wrapText: style.wrap ?? false,
      horizontal: style.horizontal ?? 'general',
    };
  }
  return after;
}

/** Files write RRGGBB or AARRGGBB. */
const hash = (rgb: string): string => `#${rgb.slice(-6).toUpperCase()}`;
