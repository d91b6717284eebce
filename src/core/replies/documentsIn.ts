import { type PlainText, plainText } from './plainText';
import type { Span } from './reading';

/** A document number in a text, as the open items write it. */
export interface FoundDocument extends Span {
  readonly document: string;
}

/** No number of a document is longer. */
const LONGEST = 40;

/** Figures of the end of a number by which people call a document, at least. */
const SHORTEST_END = 3;

/** Figures that tell a document without the letters around them, and without a word for it, at least. */
const SHORTEST_FIGURES = 5;

/** Last figures of a number that are no year: with that many, no word needs to say what they are. */
const ALONE = /^(?!(?:19|20)\d{2}$)\d{4,}$/;

const isWord = (character: string): boolean => /[a-z0-9]/.test(character);

/** Marks that people leave out, add or change within a number. */
const isLink = (character: string): boolean => /[\s./_#-]/.test(character);

const ASCII = /^[!-%'-~]*$/;

/** A number as texts are compared. Most are plain already, and there may be many. */
const plainNumber = (document: string): string =>
  ASCII.test(document) ? document.toLowerCase() : plainText(document).text;

/** Words before a number that say that it is one of a document. */
const named =
  /(?:^|[^a-z])(?:factuur|facturen|factures?|rechnung(?:en)?|invoices?|fact|rech|inv|nummers?|numeros?|nummern|numbers?|creditnota|document|rechnungsnummer|rechnungsnr|factuurnummer|factuurnr|belegnr|kreditnota|gutschrift|nr|no|n)[\s.:°º#]{0,4}$/;

/** Words between two numbers of documents. */
const listed = /(?:^|[^a-z])(?:en|et|und|and|&|,)[\s#]{1,3}$/;

/**
 * Document numbers in a text as people write them: `2026-101`, `2026/101`, `F 2026 101`; only their last figures
 * where a word for an invoice stands before them and no other document ends so. Never within a longer number.
 * @example documentsIn(plainText('Factuur 2026/101'), ['2026-101']) //=> [{ document: '2026-101', start: 8, end: 16 }]
 */
export const documentsIn = (plain: PlainText, documents: readonly string[]): readonly FoundDocument[] =>
  documentsAmong(plain, knownDocuments(documents));

/** Document numbers by what people may write for them; null where that stands for several. Made once for many texts. */
export interface KnownDocuments {
  readonly byBare: ReadonlyMap<string, string | null>;
  readonly byEnd: ReadonlyMap<string, string | null>;
  /** Length of the longest of `byBare`. */
  readonly longest: number;
}

export function knownDocuments(documents: readonly string[]): KnownDocuments {
  const byBare = new Map<string, string | null>();
  const byEnd = new Map<string, string | null>();
  let longest = 0;
  const put = (map: Map<string, string | null>, key: string, document: string) =>
    map.set(key, map.has(key) && map.get(key) !== document ? null : document);
  for (const document of new Set(documents)) {
    const written = plainNumber(document);
    const whole = written.replace(/[^a-z0-9]/g, '');
    if (whole.length === 0 || whole.length > LONGEST) continue;
    put(byBare, whole, document);
    longest = Math.max(longest, whole.length);
    const figures = whole.replace(/\D/g, '');
    if (figures.length >= SHORTEST_FIGURES && figures !== whole) put(byBare, figures, document);
    for (const end of endsOf(written)) if (end !== whole) put(byEnd, end, document);
  }
  return { byBare, byEnd, longest };
}

/** As `documentsIn`, of numbers that were prepared. */
export function documentsAmong(
  plain: PlainText,
  { byBare, byEnd, longest }: KnownDocuments,
): readonly FoundDocument[] {
  return numbersIn(plain.text, longest, (key, before) => {
    const document = byBare.get(key);
    if (document) return /^\d{1,3}$/.test(key) && !named.test(before) ? null : document;
    const called =
      named.test(before) ||
      (key.length >= SHORTEST_END && listed.test(before)) ||
      (ALONE.test(key) && !/(?:€|eur|euro|\$|£|chf|postbus) ?$/.test(before));
    return /^\d+$/.test(key) && called ? (byEnd.get(key) ?? null) : null;
  });
}

/** What people may call a document by: its last figures, with and without zeros before them. */
function endsOf(written: string): readonly string[] {
  const figures = /(\d+)[^\d]*$/.exec(written)?.[1] ?? '';
  const short = figures.replace(/^0+/, '');
  const ends = [figures, short];
  // 20260101 is called 101 as well.
  if (/^20\d{2}\d{3,}$/.test(figures)) ends.push(figures.slice(4), figures.slice(4).replace(/^0+/, ''));
  return [...new Set(ends)].filter((end) => end.length >= SHORTEST_END || (end !== '' && end === short));
}

/** Numbers that are known, the longest at each place. */
function numbersIn(
  text: string,
  longest: number,
  find: (key: string, before: string) => string | null,
): readonly FoundDocument[] {
  const found: FoundDocument[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!isWord(text.charAt(at)) || !beginsAt(text, at)) continue;
    let key = '';
    let best: FoundDocument | null = null;
    for (let end = at; end < text.length && key.length < longest; end += 1) {
      const character = text.charAt(end);
      if (isWord(character)) key += character;
      else if (!isLink(character) || isLink(text.charAt(end - 1))) break;
      if (!isWord(character) || !endsBehind(text, end)) continue;
      const document = find(key, text.slice(Math.max(0, at - 24), at));
      if (document !== null) best = { document, start: at, end: end + 1 };
    }
    if (best === null) continue;
    found.push(best);
    at = best.end - 1;
  }
  return found;
}

const isFigure = (character: string): boolean => character >= '0' && character <= '9';

/** True where no longer number or word goes on in front: `F2026` may begin at its figures, `12026` may not. */
function beginsAt(text: string, at: number): boolean {
  const before = text.charAt(at - 1);
  if (isFigure(text.charAt(at))) {
    if (isFigure(before)) return false;
    return !(/[./,+-]/.test(before) && isFigure(text.charAt(at - 2)));
  }
  return !isWord(before);
}

/** True where no longer number or word goes on behind. */
function endsBehind(text: string, at: number): boolean {
  const next = text.charAt(at + 1);
  if (isWord(next)) return false;
  return !(/[./,+-]/.test(next) && isFigure(text.charAt(at + 2)));
}
