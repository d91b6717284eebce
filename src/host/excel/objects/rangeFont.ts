import type { RangeObject } from '../session';
import { colour, styleScalar } from '../styleScalar';
import type { RemoteClass } from '../wire/remoteClass';

/** What a cell has that says nothing of its font. */
const STANDARD_SIZE = 11;
const STANDARD_FONT = 'Calibri';

export const rangeFontClass: RemoteClass<RangeObject> = {
  name: 'RangeFont',
  scalars: {
    Bold: styleScalar({
      get: ({ bold }) => bold ?? false,
      patch: (value) => (typeof value === 'boolean' ? { bold: value || null } : null),
    }),
    Italic: styleScalar({
      get: ({ italic }) => italic ?? false,
      patch: (value) => (typeof value === 'boolean' ? { italic: value || null } : null),
    }),
    Underline: styleScalar({
      get: ({ underline }) => (underline ? 'Single' : 'None'),
      patch: (value) => {
        if (value !== 'Single' && value !== 'None') return null;
        return { underline: value === 'Single' || null };
      },
    }),
    Size: styleScalar({
      get: ({ fontSize }) => fontSize ?? STANDARD_SIZE,
      patch: (value) =>
        typeof value === 'number' && value >= 1 && value <= 409
          ? { fontSize: value === STANDARD_SIZE ? null : value }
          : null,
    }),
    Name: styleScalar({
      get: ({ fontName }) => fontName ?? STANDARD_FONT,
      patch: (value) => (typeof value === 'string' && value !== '' ? { fontName: value } : null),
    }),
    Color: styleScalar({
      get: ({ fontColour }) => fontColour ?? '#000000',
      patch: (value) => {
        const fontColour = colour(value);
        return fontColour === null ? null : { fontColour };
      },
    }),
  },
};
