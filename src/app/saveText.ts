import {
  fail,
  type Language,
  type OwnText,
  ok,
  type Result,
  type TextAudience,
  type TextWords,
} from '../core/index';
import { ruleSheetName } from '../wording/tables/names';
import { audienceCells, headersOfCells, wordCells } from '../wording/tables/textCells';
import type { CustomerScope } from './parts/customerRows';
import { knownProcedures } from './parts/rules/knownProcedures';
import { readTexts } from './parts/rules/readTexts';
import { audienceKey, plainWords, sameWords, saysAnything } from './parts/rules/textRows';
import type { Fault, Ports, RawRow, RawTable, RawTables } from './ports';

/** A text as it is to stand in the workbook. */
export interface TextToSave {
  /** Which letters it is for. */
  readonly audience: TextAudience;
  /** Parts that are '' are left to the product; where all are, the row is taken away. */
  readonly words: TextWords;
  /** What the workbook said for exactly these letters when it was read; null where it said nothing. */
  readonly before: Pick<OwnText, 'words'> | null;
  /** Language of the user: that of the headers and words of a new row. */
  readonly language: Language;
  /** For whom: rows that name another administration are left alone. A new row is for all. */
  readonly scope: CustomerScope;
}

/**
 * Puts a text into the table of texts: over the row that is for exactly the same letters, else into a new row, in a
 * new table where there is none. Words that say nothing take the row away. Nothing is written, with `rules-changed`,
 * where the row no longer says what it said when it was read.
 */
export async function saveText(
  ports: { readonly rules: Pick<Ports['rules'], 'read' | 'replace'> },
  { audience, words: typed, before, language, scope }: TextToSave,
): Promise<Result<void, Fault>> {
  const words = plainWords(typed);
  const read = await ports.rules.read();
  if (!read.ok) return read;
  const found = findText(read.value, audience, scope);
  if (!sameAsBefore(found?.text ?? null, before)) return fail(changed(found));
  const place = found?.raw ?? blankRow(read.value.texts);
  const at = place === null ? [] : [place];
  const sheet = ruleSheetName('texts', language);
  if (!saysAnything(words))
    return found === null
      ? ok(undefined)
      : ports.rules.replace('texts', at, { sheet, headers: [], rows: [] });
  const cells = { ...(found === null ? audienceCells(audience, language) : {}), ...wordCells(words) };
  return ports.rules.replace('texts', at, { sheet, ...headersOfCells(cells, language) });
}

/** A text of the workbook with the row that it stands in. */
interface FoundText {
  readonly text: OwnText;
  readonly raw: RawRow;
}

function findText(tables: RawTables, audience: TextAudience, scope: CustomerScope): FoundText | null {
  if (tables.texts === null) return null;
  const key = audienceKey(audience);
  const { texts } = readTexts(tables.texts, knownProcedures(tables).named, scope);
  const text = texts.find((own) => audienceKey(own) === key);
  const raw = tables.texts.rows.find(({ row }) => row === text?.row);
  return text === undefined || raw === undefined ? null : { text, raw };
}

const sameAsBefore = (found: OwnText | null, before: TextToSave['before']): boolean =>
  found === null || before === null ? found === before : sameWords(found, before);

const changed = (found: FoundText | null): Fault => ({
  code: 'rules-changed',
  detail: '',
  ...(found === null ? {} : { row: found.text.row }),
});

/** A row of the table that holds nothing, as one that was made without rows has; null for none. */
const blankRow = (table: RawTable | null): RawRow | null =>
  table?.rows.find(({ cells }) => cells.every(({ content }) => content === null)) ?? null;
