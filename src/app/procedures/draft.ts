import {
  checkProcedure,
  type DunningProcedure,
  type Language,
  type ProcedureField,
  type ProcedureProblem,
  procedureProblems,
} from '../../core/index';
import { countOf, type TableCell, textOf } from '../../wording/tables/cells';
import { procedureRow } from '../parts/rules/readProcedures';
import type { WrittenProcedure } from '../parts/rules/writtenProcedures';
import { procedureCells, shownCells } from './cells';

/** What a person typed for a level or a notice, field by field, in the words that the cells of the table have. */
export type ProcedureCells = Readonly<Record<ProcedureField, string>>;

/** A level or a notice of a draft. */
export interface DraftRow {
  /** Stays the same while the draft is worked on. */
  readonly id: number;
  readonly cells: ProcedureCells;
  /** Place (from 0) of the row of the table that it goes on with; null for a new one. */
  readonly from: number | null;
}

/** A procedure as it is being written. */
export interface ProcedureDraft {
  readonly name: string;
  /** In any order: it is the days that put them in theirs. */
  readonly rows: readonly DraftRow[];
}

/** A draft as the table will be read. */
export interface ReadDraft {
  /** The rows in the order of their days: notices, then levels. */
  readonly rows: readonly DraftRow[];
  /** Each with the place (from 1) of its row in that order. */
  readonly problems: readonly ProcedureProblem[];
  /** Null where anything is wrong. */
  readonly procedure: DunningProcedure | null;
}

const cell = (content: string): TableCell => ({ content: content === '' ? null : content, format: '@' });

/** The draft of what stands in the table, or of a procedure of the product. */
export const draftOf = (from: WrittenProcedure | DunningProcedure, language: Language): ProcedureDraft => ({
  name: from.name,
  rows:
    'cells' in from
      ? from.cells.map((cells, place) => ({ id: place, cells: shownCells(cells, language), from: place }))
      : procedureCells(from, language).map((cells, place) => ({ id: place, cells, from: null })),
});

/** Reads a draft by the very code that reads the table. */
export function readDraft({ name, rows }: ProcedureDraft): ReadDraft {
  const sorted = byDays(rows);
  const written = sorted.map(({ cells }) => {
    const of = (column: string): TableCell =>
      cell(Object.hasOwn(cells, column) ? cells[column as ProcedureField] : '');
    return procedureRow({ cell: of, text: (column) => textOf(of(column)) });
  });
  const problems = procedureProblems(written);
  const checked = checkProcedure(name, written);
  return { rows: sorted, problems, procedure: checked.ok ? checked.value : null };
}

/** Days of a row, where they can be read. */
export const daysOf = ({ cells }: DraftRow): number | null => countOf(cell(cells.days.trim()));

/** Rows in the order of their days; one whose days cannot be read stays below the one above it. */
export function byDays(rows: readonly DraftRow[]): readonly DraftRow[] {
  let last = Number.NEGATIVE_INFINITY;
  const keyed = rows.map((row) => {
    last = daysOf(row) ?? last;
    return { row, days: last };
  });
  return keyed
    .sort((one, other) => (one.days === other.days ? 0 : one.days - other.days))
    .map(({ row }) => row);
}

/** True for drafts that say the same. */
export const sameDraft = (one: ProcedureDraft, other: ProcedureDraft): boolean =>
  one.name === other.name &&
  one.rows.length === other.rows.length &&
  one.rows.every(
    ({ cells, from }, place) =>
      from === other.rows[place]?.from &&
      Object.entries(cells).every(
        ([field, text]) => text === other.rows[place]?.cells[field as ProcedureField],
      ),
  );
