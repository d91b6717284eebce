import type { StylePatch } from '../workbook/cellEditor';
import type { CellStyle } from '../workbook/types';
import { done } from './arguments';
import { common } from './rangeReading';
import type { RangeObject } from './session';
import { invalidArgument } from './wire/hostError';
import type { Scalar } from './wire/remoteClass';

/** A property of a range's format: null when the cells differ. `patch` gives null for a value that it cannot be. */
export function styleScalar(facet: {
  readonly get: (style: CellStyle) => string | boolean | number;
  readonly patch: (value: unknown) => StylePatch | null;
}): Scalar<RangeObject> {
  return {
    get: (object) => common(object, ({ style }) => facet.get(style)),
    set: ({ session, range }, value) => {
      const patch = facet.patch(value);
      if (!patch) throw invalidArgument();
      done(session.workbook.cells.setStyle(range.area, patch, 'add-in'));
    },
  };
}

/** `#RRGGBB` in capitals, null for anything else. Names of colours are not read. */
export function colour(value: unknown): string | null {
  const hex = typeof value === 'string' ? /^#?([0-9a-f]{6})$/i.exec(value) : null;
  return hex ? `#${(hex[1] ?? '').toUpperCase()}` : null;
}
