import { ok, type Result } from '../../core/index';
import type { GraphClient } from '../client';
import type { GraphConfig } from '../config';
import type { GraphFault } from '../fault';
import { MOST_BYTES } from './bounds';
import type { Place } from './place';
import { type Listed, readContent } from './reading';

/** A file to read: where it lies in the team folder, and what its folder says of it. */
export type ToRead = Pick<Listed, 'id' | 'size' | 'address'> & { readonly inside: string };

/** A file that was read; `gone` when it was taken away since it was listed. */
export interface ReadFile<T> {
  readonly inside: string;
  readonly content: T | 'damaged' | 'gone';
}

/** Files under way at once; the client lets no more through anyway. */
const AT_ONCE = 4;

/**
 * Reads files by what they say, null where that is damaged. They never change, so each is read once; a damaged one
 * again only when it has another size, since somebody may have put it right.
 */
export function createReader<T>(
  client: GraphClient,
  clock: GraphConfig['clock'],
  place: Place,
  parse: (bytes: Uint8Array) => T | null,
): (files: readonly ToRead[]) => Promise<Result<readonly ReadFile<T>[], GraphFault>> {
  const whole = new Map<string, T>();
  const damaged = new Map<string, number>();

  const known = ({ id, size }: ToRead): T | 'damaged' | undefined =>
    whole.get(id) ?? (size > MOST_BYTES || damaged.get(id) === size ? 'damaged' : undefined);

  const readOne = async (file: ToRead): Promise<Result<T | 'damaged' | 'gone', GraphFault>> => {
    const { id, inside, size, address } = file;
    const bytes = await readContent(client, clock, place, inside, address);
    if (!bytes.ok) return bytes;
    if (bytes.value === null) return ok('gone');
    const content = bytes.value === 'too-large' ? null : parse(bytes.value);
    if (content === null) damaged.set(id, size);
    else whole.set(id, content);
    return ok(content ?? 'damaged');
  };

  return async (files) => {
    const unknown = files.filter((file) => known(file) === undefined);
    const gone = new Set<string>();
    for (let start = 0; start < unknown.length; start += AT_ONCE) {
      const some = unknown.slice(start, start + AT_ONCE);
      for (const [index, one] of (await Promise.all(some.map(readOne))).entries()) {
        if (!one.ok) return one;
        if (one.value === 'gone') gone.add(some[index]?.id ?? '');
      }
    }
    return ok(
      files.map((file) => ({
        inside: file.inside,
        content: gone.has(file.id) ? 'gone' : (known(file) ?? 'damaged'),
      })),
    );
  };
}
