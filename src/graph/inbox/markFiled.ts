import { ok, type Result } from '../../core/index';
import type { GraphCall } from '../call';
import type { GraphClient } from '../client';
import type { GraphFault } from '../fault';
import { z } from '../shape';

/** Category of a mail that is in the dossier: the product's name, the same in every language. */
const CATEGORY = 'Dunning';

const Categories = z.object({ categories: z.array(z.string()).nullish() });

/** Adds our category to those that a mail has. Graph replaces the whole list, so that it is read first. */
export async function markFiled(
  client: GraphClient,
  place: Pick<GraphCall, 'path' | 'purpose'>,
): Promise<Result<void, GraphFault>> {
  const read = await client.read(
    { ...place, operation: 'categories', method: 'GET', query: { $select: 'categories' } },
    Categories,
  );
  if (!read.ok) return read;
  const had = read.value.categories ?? [];
  if (had.some((name) => name.toLowerCase() === CATEGORY.toLowerCase())) return ok(undefined);
  const body = { categories: [...had, CATEGORY] };
  return client.act({ ...place, operation: 'mark-filed', method: 'PATCH', body });
}
