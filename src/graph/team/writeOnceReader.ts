import { ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import type { z } from '../shape';
import { MOST_BYTES, parsed } from './bounds';
import type { Place } from './place';
import { type Listed, readContent } from './reading';

/** A file to read: where it lies in the team folder, and what its folder says of it. */
export type ToRead = Pick<Listed, 'size' | 'address'> & { readonly inside: string };

/** A file that was read; `gone` when it was taken away since it was listed. */
export interface ReadFile<T> {
  readonly inside: string;
  readonly content: T | 'damaged' | 'gone';
}

/** Files under way at once; the client lets no more through anyway. */
const AT_ONCE = 4;

/**
 * Reads files of a shape. They never change, so each is read once; a damaged one again only when it has another
 * size, since somebody may have put it right.
 */
export function createReader<T>(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  shape: z.ZodType<T>,
): (files: readonly ToRead[]) => Promise<Result<readonly ReadFile<T>[], GraphFault>> {
  const whole = new Map<string, T>();
  const damaged = new Map<string, number>();

  const readOne = async ({ inside, size, address }: ToRead): Promise<Result<ReadFile<T>, GraphFault>> => {
    const known = whole.get(inside);
    if (known !== undefined) return ok({ inside, content: known });
    if (size > MOST_BYTES || damaged.get(inside) === size) return ok({ inside, content: 'damaged' });
    const bytes = await readContent(client, clock, place, inside, address);
    if (!bytes.ok) return bytes;
    if (bytes.value === null) return ok({ inside, content: 'gone' });
    const content = bytes.value === 'too-large' ? null : parsed(bytes.value, shape);
    if (content === null) {
      damaged.set(inside, size);
      return ok({ inside, content: 'damaged' });
    }
    whole.set(inside, content);
    return ok({ inside, content });
  };

  return async (files) => {
    const read: ReadFile<T>[] = [];
    for (let start = 0; start < files.length; start += AT_ONCE) {
      const some = await Promise.all(files.slice(start, start + AT_ONCE).map(readOne));
      for (const one of some) {
        if (!one.ok) return one;
        read.push(one.value);
      }
    }
    return ok(read);
  };
}
