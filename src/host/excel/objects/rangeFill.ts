import { done } from '../arguments';
import type { RangeObject } from '../session';
import { colour, styleScalar } from '../styleScalar';
import type { RemoteClass } from '../wire/remoteClass';

export const rangeFillClass: RemoteClass<RangeObject> = {
  name: 'RangeFill',
  scalars: {
    Color: styleScalar({
      get: ({ fill }) => fill ?? '#FFFFFF',
      patch: (value) => {
        const fill = colour(value);
        return fill === null ? null : { fill };
      },
    }),
  },
  methods: {
    Clear: ({ session, range }) =>
      done(session.workbook.cells.setStyle(range.area, { fill: null }, 'add-in')),
  },
};
