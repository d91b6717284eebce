import { integer, text } from '../arguments';
import type { RangeObject } from '../session';
import { invalidArgument } from '../wire/hostError';
import type { RemoteClass } from '../wire/remoteClass';

/** The lines of a range, by Microsoft's names. */
const BORDER_INDEXES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
] as const;
export type BorderIndex = (typeof BORDER_INDEXES)[number];

const indexOf = (key: unknown): BorderIndex | null =>
  BORDER_INDEXES.find((each) => each === text(key)) ?? null;

/** The host has no diagonal lines. */
export const rangeBordersClass: RemoteClass<RangeObject> = {
  name: 'RangeBorderCollection',
  scalars: { Count: { get: () => BORDER_INDEXES.length } },
  item: (object, key) => {
    const index = indexOf(key);
    return index && object.session.objects.rangeBorder({ ...object, index });
  },
  items: (object) => BORDER_INDEXES.map((index) => object.session.objects.rangeBorder({ ...object, index })),
  methods: {
    GetItemAt: (object, [at]) => {
      const index = BORDER_INDEXES[integer(at)];
      if (!index) throw invalidArgument();
      return object.session.objects.rangeBorder({ ...object, index });
    },
  },
};
