import { Refusal, unknown } from './answer';
import { LITERAL, readFilter, unquoted } from './filter';
import type { StoredMessage } from './message';
import { propertyId } from './propertyId';

/** The query options of a request, read strictly. */
export interface Query {
  /** Only messages that pass. */
  readonly filter: (message: StoredMessage) => boolean;
  /** Names of the fields to give; null for all. */
  readonly select: ReadonlySet<string> | null;
  /** Ids of the extended properties to give: none comes unasked. */
  readonly expand: readonly string[];
  readonly top: number;
  readonly skip: number;
}

/** Graph's own page size and its upper limit. */
const PAGE = 10;
const LARGEST_PAGE = 1000;

const expandForm = new RegExp(
  `^singleValueExtendedProperties\\(\\$filter=(id eq ${LITERAL}(?: or id eq ${LITERAL})*)\\)$`,
);

function expandOf(text: string): readonly string[] {
  const inner = expandForm.exec(text)?.[1];
  if (inner === undefined) throw unknown(400, `$expand is not known: ${text}`);
  return [...inner.matchAll(new RegExp(LITERAL, 'g'))].map((match) => propertyId(unquoted(match[1] ?? '')));
}

function wholeNumber(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new Refusal(400, 'BadRequest', `${name} must be a whole number from ${least} to ${most}.`);
}

/** Reads the options that this kind of request may have; another option, or one given twice, is refused. */
export function readQuery(url: URL, allowed: readonly string[], known: readonly string[]): Query {
  const given = new Map<string, string>();
  for (const [name, value] of url.searchParams) {
    if (!allowed.includes(name)) throw unknown(400, `Query option '${name}' is not known here.`);
    if (given.has(name)) throw new Refusal(400, 'BadRequest', `Query option '${name}' is given twice.`);
    given.set(name, value);
  }
  const select = given.get('$select')?.split(',') ?? null;
  const stranger = select?.find((name) => !known.includes(name));
  if (stranger !== undefined) throw unknown(400, `Could not find a property named '${stranger}'.`);
  const filter = given.get('$filter');
  const expand = given.get('$expand');
  return {
    filter: filter === undefined ? () => true : readFilter(filter),
    select: select === null ? null : new Set(select),
    expand: expand === undefined ? [] : expandOf(expand),
    top: wholeNumber('$top', given.get('$top') ?? String(PAGE), 1, LARGEST_PAGE),
    skip: wholeNumber('$skip', given.get('$skip') ?? '0', 0, 1_000_000),
  };
}
