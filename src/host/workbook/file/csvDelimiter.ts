import { parseCsv } from 'hucre/csv';

/** Marks between fields; of two that part a text equally well the first is taken. */
const delimiters = [';', '\t', ',', '|'] as const;

/** Characters looked at: some hundred lines. */
const SAMPLE = 50_000;

/** A line that only tells spreadsheets the delimiter: `sep=;` */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

/** A text without the line that names its delimiter, and the delimiter: the one named, else the most likely. */
export function csvDelimiter(text: string): { readonly delimiter: string; readonly body: string } {
  const named = SEPARATOR_LINE.exec(text);
  if (named) return { delimiter: named[1] ?? ';', body: text.slice(named[0].length) };
  return { delimiter: likelyDelimiter(text.slice(0, SAMPLE)), body: text };
}

/**
 * The mark that parts the most lines into the same number of fields. The first line says nothing, a title has no
 * marks; and `1.210,00;605,00` has decimal commas in every line but that of the names.
 */
function likelyDelimiter(text: string): string {
  let best: string = delimiters[0];
  let most: AlikeLines = { lines: 0, fields: 0 };
  for (const delimiter of delimiters) {
    const found = alikeLines(parseCsv(text, { delimiter }).map((cells) => cells.length));
    const better = found.lines > most.lines || (found.lines === most.lines && found.fields > most.fields);
    if (better) [best, most] = [delimiter, found];
  }
  return best;
}

/** How many lines have the same number of fields, and that number. */
interface AlikeLines {
  readonly lines: number;
  readonly fields: number;
}

/** The largest group of lines with the same number of fields, more than one. */
function alikeLines(lengths: readonly number[]): AlikeLines {
  const counts = new Map<number, number>();
  for (const length of lengths) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  let best: AlikeLines = { lines: 0, fields: 0 };
  for (const [fields, lines] of counts) if (lines > best.lines) best = { lines, fields };
  return best;
}
