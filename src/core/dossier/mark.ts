/**
 * What a table of events held when it was last written, small enough to be kept beside it: how many ids, and a digest
 * of them that no order changes, by parts, so that what is gone can be told from what a colleague added.
 */
export interface DossierMark {
  readonly counts: readonly number[];
  /** Of each part, the hashes of its ids, combined (32 bits). */
  readonly digests: readonly number[];
}

const PARTS = 64;

/** FNV-1a over the letters, then mixed so that every bit depends on all. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** Hashes of ids by part. */
function partsOf(ids: ReadonlySet<string>): readonly (readonly number[])[] {
  const parts = Array.from({ length: PARTS }, (): number[] => []);
  for (const id of ids) {
    const hash = hashOf(id);
    parts[hash % PARTS]?.push(hash);
  }
  return parts;
}

const digestOf = (hashes: readonly number[]): number =>
  hashes.reduce((digest, hash) => (digest ^ hash) >>> 0, 0);

/** The mark of a table with these ids. */
export function markOf(ids: ReadonlySet<string>): DossierMark {
  const parts = partsOf(ids);
  return { counts: parts.map(({ length }) => length), digests: parts.map(digestOf) };
}

/** The mark without ids that were rightly taken away. */
export function markWithout(mark: DossierMark, ids: ReadonlySet<string>): DossierMark {
  const { counts, digests } = markOf(ids);
  return {
    counts: mark.counts.map((count, part) => Math.max(0, count - (counts[part] ?? 0))),
    digests: mark.digests.map((digest, part) => (digest ^ (digests[part] ?? 0)) >>> 0),
  };
}

/**
 * How many of the marked ids are at least gone. Ids that a colleague added since are no loss: where a part has one or
 * two more than was marked, the digest tells whether these alone are new; where it has still more, they are taken to
 * be.
 * @example goneSince(markOf(new Set(['a', 'b'])), new Set(['b', 'c'])) //=> 1
 */
export function goneSince(mark: DossierMark, ids: ReadonlySet<string>): number {
  let gone = 0;
  for (const [part, hashes] of partsOf(ids).entries()) {
    const marked = mark.counts[part] ?? 0;
    const more = hashes.length - marked;
    const difference = (digestOf(hashes) ^ (mark.digests[part] ?? 0)) >>> 0;
    if (more < 0) gone -= more;
    else if (!areNew(hashes, more, difference)) gone += 1;
  }
  return gone;
}

/** Whether so many of the hashes make up the difference. */
function areNew(hashes: readonly number[], count: number, difference: number): boolean {
  if (count === 0) return difference === 0;
  if (count > 2) return true;
  const all = new Set(hashes);
  if (count === 1) return all.has(difference);
  return hashes.some((hash) => {
    const other = (hash ^ difference) >>> 0;
    return other !== hash && all.has(other);
  });
}

/** Where the workbook keeps the mark among its settings. */
export const dossierMarkKey = 'dunning-dossier';

/** A mark as text: `1` for this form, then count and digest of each part. */
export const encodeMark = ({ counts, digests }: DossierMark): string =>
  ['1', ...counts.map((count, part) => `${count}.${(digests[part] ?? 0).toString(16)}`)].join(' ');

/** The mark in a text; null for what is none, such as one of another version. */
export function decodeMark(text: unknown): DossierMark | null {
  if (typeof text !== 'string' || text.length > 4000) return null;
  const [form, ...parts] = text.split(' ');
  if (form !== '1' || parts.length !== PARTS) return null;
  const read = parts.map((part) => /^(\d{1,7})\.([0-9a-f]{1,8})$/.exec(part));
  if (read.some((match) => match === null)) return null;
  return {
    counts: read.map((match) => Number(match?.[1])),
    digests: read.map((match) => Number.parseInt(match?.[2] ?? '', 16)),
  };
}
