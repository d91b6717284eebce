import { Refusal, unknown } from '../answer';
import { itemFields } from './renderItem';

/** Options of a request about items, read strictly. */
export interface ItemQuery {
  /** Names of the fields to give; null for all. */
  readonly select: ReadonlySet<string> | null;
  readonly top: number;
  /** Name of the last item of the page before. */
  readonly after: string | null;
  readonly conflict: string | null;
  /** Since when changes are asked for. */
  readonly token: string | null;
}

/** Graph's own page of a folder and its upper limit. */
const PAGE = 200;
const LARGEST_PAGE = 999;

/** Behind which item the next page begins; opaque, as Graph's are. */
export const skipToken = (name: string): string => `P-${encodeURIComponent(name)}`;

const afterOf = (token: string): string => {
  if (!token.startsWith('P-')) throw new Refusal(400, 'invalidRequest', 'The page is not known.', true);
  return decodeURIComponent(token.slice(2));
};

/** Reads the options that this kind of request may have; another, or one given twice, is refused. */
export function readItemQuery(url: URL, allowed: readonly string[]): ItemQuery {
  const given = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (!allowed.includes(name)) throw unknown(400, `Query option '${name}' is not known here.`);
    if (given.has(name)) throw new Refusal(400, 'BadRequest', `Query option '${name}' is given twice.`);
    given.set(name, value);
  }
  const select = given.get('$select')?.split(',') ?? null;
  const stranger = select?.find((name) => !itemFields.includes(name));
  if (stranger !== undefined) throw unknown(400, `Could not find a property named '${stranger}'.`);
  const top = given.get('$top') ?? String(PAGE);
  if (!/^\d{1,4}$/.test(top) || Number(top) < 1 || Number(top) > LARGEST_PAGE)
    throw new Refusal(400, 'invalidRequest', `$top must be a whole number from 1 to ${LARGEST_PAGE}.`, true);
  const token = given.get('$skiptoken');
  return {
    select: select === null ? null : new Set(select),
    top: Number(top),
    after: token === undefined ? null : afterOf(token),
    conflict: given.get('@microsoft.graph.conflictBehavior') ?? null,
    token: given.get('token') ?? null,
  };
}
