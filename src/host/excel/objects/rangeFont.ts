import type { RangeObject } from '../session';
import { colour, styleScalar } from '../styleScalar';
import type { RemoteClass } from '../wire/remoteClass';

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
    Color: styleScalar({
      get: ({ fontColour }) => fontColour ?? '#000000',
      patch: (value) => {
        const fontColour = colour(value);
        return fontColour === null ? null : { fontColour };
      },
    }),
  },
};
