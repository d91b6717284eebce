/** Longest line that is looked at: what begins a quotation is short. */
const LONGEST_LINE = 400;
/** Lines over which "Op … schreef …:" may run. */
const LINES_OF_ATTRIBUTION = 4;
/** Lines with text after "Van:" among which the other lines of its heading stand. */
const LINES_OF_HEADING = 8;

/** A line as the forms below read it: without decoration, with common spaces and in lower case. */
export const plainLine = (line: string): string =>
  line
    .slice(0, LONGEST_LINE)
    .replace(/[\u00a0\u202f\u2007\t]+/g, ' ')
    .replace(/[\u200b-\u200f\ufeff*]+/g, '')
    .trim()
    .toLowerCase();

const TITLES =
  'oorspronkelijk(e)? (bericht|e-?mail)|doorgestuurd(e)? (bericht|e-?mail)|original (message|appointment)|' +
  "forwarded message|message (d['’]origine|original|transféré|transmis|initial)|mail (original|d['’]origine)|" +
  "e-?mail d['’]origine|" +
  'ursprüngliche (nachricht|e-?mail)|original-?nachricht|weitergeleitete (nachricht|e-?mail)|originele bericht';

/** "-----Oorspronkelijk bericht-----", with as many strokes as a program likes. */
const separator = new RegExp(`^[-–—_=]{2,}\\s*(${TITLES})\\s*[-–—_=]{2,}:?$`);

/** Apple's line above a forwarded mail. */
const forwarded =
  /^(begin doorgestuurd bericht|begin forwarded message|début du message (réexpédié|transféré)|anfang der weitergeleiteten nachricht) ?:$/;

/** A line over the width by which Outlook sets off the mail below. */
const rule = /^[_\u2015\u2500-]{20,}$/;

const sender = /^(van|de|von|from) ?: ?\S/;
const others = [
  /^(verzonden|envoyé|gesendet|sent|datum|date|date d['’]envoi|verstuurd) ?:/,
  /^(aan|à|a|an|to|pour) ?:/,
  /^(onderwerp|objet|betreff|subject|sujet) ?:/,
];

/** Whether this line begins a heading of a mail: who, and at least two of when, to whom and about what. */
function beginsHeading(lines: readonly string[], at: number): boolean {
  if (!sender.test(lines[at] ?? '')) return false;
  const next = lines
    .slice(at + 1, at + 1 + 2 * LINES_OF_HEADING)
    .filter((line) => line !== '')
    .slice(0, LINES_OF_HEADING);
  return others.filter((form) => next.some((line) => form.test(line))).length >= 2;
}

const DAY = String.raw`[^:]{0,40}\d.{0,200}`;
const attributions = [
  // Op vr 20 nov 2026 om 10:15 schreef Noor <x>: · … heeft Noor het volgende geschreven:
  new RegExp(String.raw`^op ${DAY}(\bschreef\b|\bgeschreven\b).{0,200}:$`),
  // Noor <x> schreef op vr 20 nov 2026 10:15:
  /^[^:]{1,150}\bschreef op .{0,80}\d{4}.{0,40}:$/,
  new RegExp(String.raw`^le ${DAY}\ba écrit ?:$`),
  /^[^:]{1,150}\ba écrit (le )?.{0,80}\d{4}.{0,40}:$/,
  new RegExp(String.raw`^am ${DAY}\b(schrieb|geschrieben)\b.{0,200}:$`),
  /^[^:]{1,150}\bschrieb am .{0,80}\d{4}.{0,40}:$/,
  new RegExp(String.raw`^on ${DAY}\bwrote ?:$`),
  /^\d{4}-\d\d-\d\d.{1,150}(\bschreef\b|\ba écrit\b|\bschrieb\b|\bwrote\b).{0,100}:$/,
];

/** How many lines a sentence such as "Op … schreef …:" takes from here on: 0 where there is none. */
function attributionAt(lines: readonly string[], at: number): number {
  if (lines[at] === '') return 0;
  let text = '';
  for (let count = 1; count <= LINES_OF_ATTRIBUTION; count += 1) {
    const line = lines[at + count - 1];
    if (line === undefined || line === '') return 0;
    text = text === '' ? line : `${text} ${line}`;
    if (line.endsWith(':') && attributions.some((form) => form.test(text))) return count;
  }
  return 0;
}

/** What begins at a line: everything from there on is quoted, or a sentence of so many lines leads in a quotation. */
export type QuoteMark = { readonly kind: 'rest' } | { readonly kind: 'leadIn'; readonly lines: number };

/** What a mail program says at a line about a mail that it quotes; null where it says nothing. `lines` as `plainLine`. */
export function quoteMarkAt(lines: readonly string[], at: number): QuoteMark | null {
  const line = lines[at] ?? '';
  if (separator.test(line) || forwarded.test(line)) return { kind: 'rest' };
  if (beginsHeading(lines, at)) return { kind: 'rest' };
  if (rule.test(line)) {
    const below = lines.findIndex((each, index) => index > at && each !== '');
    return below > 0 && below - at <= 3 && beginsHeading(lines, below) ? { kind: 'rest' } : null;
  }
  const count = attributionAt(lines, at);
  return count === 0 ? null : { kind: 'leadIn', lines: count };
}
