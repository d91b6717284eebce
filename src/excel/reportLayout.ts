import type { NewCell, NewReport, ReportPart } from '../app/ports';
import { reportMark } from '../wording/reportMark';
import { fitted, textLines } from './textLines';

/** How cells of a report look. */
export type Look =
  | 'title'
  | 'mark'
  | 'heading'
  | 'text'
  | 'strong'
  | 'label'
  | 'fact'
  | 'header'
  | 'row'
  | 'total';

/** Cells of one look. Rows and columns count from 0. */
export interface Stretch {
  readonly look: Look;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  /** Shown as one cell. */
  readonly merged?: boolean;
  /** Numbers of a table stand at the end of their column. */
  readonly align?: 'start' | 'end';
  /** Texts that may take several lines; a number is never broken. */
  readonly wraps: boolean;
  /** A column of texts beside one of numbers keeps off it. */
  readonly indented?: boolean;
}

/** A report as cells: a rectangle of them, how they look, and the heights (points) of rows that Excel cannot fit. */
export interface ReportLayout {
  readonly cells: readonly (readonly NewCell[])[];
  readonly stretches: readonly Stretch[];
  readonly heights: ReadonlyMap<number, number>;
  /** Header row that every printed page repeats. */
  readonly repeated: number | null;
}

/** Points of a line of text of each look. */
const LINE = { title: 22, mark: 13, heading: 18, text: 15, strong: 15 } as const;
/** How much wider than a character of a column one of this look is. */
const WIDTH = { title: 1.5, mark: 0.9, heading: 1.2, text: 1, strong: 1.1 } as const;
/** More lines than this are higher than a row of Excel can be. */
const LINES_PER_ROW = 26;
/** What an amount wants, in characters. */
const AMOUNT = 16;
/** Room between a paragraph and what follows, and above a heading. */
const GAP = { title: 4, mark: 4, heading: 12, text: 4, strong: 4 } as const;

/** Lays a report out: pure, so that it can be looked at without Excel. */
export function reportLayout(report: NewReport): ReportLayout {
  return new Layout(report).made();
}

class Layout {
  private readonly cells: NewCell[][] = [];
  private readonly stretches: Stretch[] = [];
  private readonly heights = new Map<number, number>();
  private readonly headers: { readonly row: number; readonly texts: string }[] = [];
  private readonly columns: number;
  private readonly widths: readonly number[];

  constructor(private readonly report: NewReport) {
    const needed = report.parts.map((part) =>
      part.kind === 'table' ? part.headers.length : part.kind === 'facts' ? 2 : 1,
    );
    this.columns = Math.max(report.columns.length, ...needed);
    this.widths = Array.from({ length: this.columns }, (_, column) => report.columns[column]?.width ?? 10);
  }

  made(): ReportLayout {
    const { parts, sheet } = this.report;
    const titled = parts[0]?.kind === 'title';
    if (!titled) this.over('mark', reportMark(sheet));
    for (const [at, part] of parts.entries()) {
      this.add(part);
      if (titled && at === 0) this.over('mark', reportMark(sheet));
    }
    const [first] = this.headers;
    const same = this.headers.every(({ texts }) => texts === first?.texts);
    const { cells, stretches, heights } = this;
    return { cells, stretches, heights, repeated: first && same ? first.row : null };
  }

  private add(part: ReportPart): void {
    switch (part.kind) {
      case 'title':
      case 'heading':
        this.over(part.kind, part.text);
        return;
      case 'text':
        this.over(part.strong ? 'strong' : 'text', part.text);
        return;
      case 'space':
        this.row([]);
        return;
      case 'facts':
        for (const [label, cell] of part.facts) this.fact(label, cell);
        return;
      case 'table':
        this.table(part);
    }
  }

  /** A text over all columns, on as many rows as it takes where it is very long. */
  private over(look: keyof typeof LINE, text: string): void {
    const lines = textLines(text, this.width(0, this.columns) / WIDTH[look]);
    for (let from = 0; from < lines.length; from += LINES_PER_ROW) {
      const shown = lines.slice(from, from + LINES_PER_ROW);
      // A text that fits stays as it came; only one that is cut gets its lines as they were counted.
      const row = this.row([lines.length <= LINES_PER_ROW ? text : shown.join('\n')]);
      this.heights.set(row, shown.length * LINE[look] + GAP[look]);
      const place = { row, column: 0, rows: 1, columns: this.columns };
      this.stretches.push({ look, ...place, merged: this.columns > 1, wraps: true });
    }
  }

  /** The first columns behind the labels that have room for an amount stand for one: amounts are at their end. */
  private fact(label: string, cell: NewCell): void {
    const row = this.row([label, cell]);
    const amount = typeof cell !== 'string' && !isDate(cell.format);
    let columns = this.columns - 1;
    if (amount)
      for (columns = 1; columns < this.columns - 1 && this.width(1, columns) < AMOUNT; ) columns += 1;
    const shown = typeof cell === 'string' ? textLines(cell, this.width(1, columns) / WIDTH.text).length : 1;
    const labelled = textLines(label, this.width(0, 1) / WIDTH.text).length;
    this.heights.set(row, Math.min(LINES_PER_ROW, Math.max(shown, labelled)) * LINE.text);
    this.stretches.push({ look: 'label', row, column: 0, rows: 1, columns: 1, wraps: true });
    this.stretches.push({
      look: 'fact',
      row,
      column: 1,
      rows: 1,
      columns,
      merged: columns > 1,
      align: amount ? 'end' : 'start',
      wraps: typeof cell === 'string',
    });
  }

  private table({ headers, rows, totals }: Extract<ReportPart, { kind: 'table' }>): void {
    const row = this.row(headers);
    this.headers.push({ row, texts: headers.join('\n') });
    for (const cells of rows) this.row(cells.slice(0, headers.length));
    this.columnsOf('header', row, 1, headers.length);
    if (rows.length > 0) this.columnsOf('row', row + 1, rows.length, headers.length);
    if (totals) this.columnsOf('total', this.row(totals.slice(0, headers.length)), 1, headers.length);
  }

  /** A stretch for each column of a table: each stands as its column does. */
  private columnsOf(look: Look, row: number, rows: number, columns: number): void {
    for (let column = 0; column < columns; column += 1) {
      const align = this.alignOf(column);
      const wraps = this.cells.slice(row, row + rows).some((cells) => isText(cells[column]));
      const indented = align === 'start' && this.alignOf(column - 1) === 'end';
      this.stretches.push({ look, row, column, rows, columns: 1, align, wraps, indented });
    }
  }

  private alignOf(column: number): 'start' | 'end' {
    return this.report.columns[column]?.align ?? 'start';
  }

  /** Adds a row; gives its number. */
  private row(cells: readonly NewCell[]): number {
    const row = Array.from({ length: this.columns }, (_, column) => cells[column] ?? '');
    this.cells.push(row.map((cell) => (typeof cell === 'string' ? fitted(cell) : cell)));
    return this.cells.length - 1;
  }

  private width(from: number, columns: number): number {
    return this.widths.slice(from, from + columns).reduce((sum, width) => sum + width, 0);
  }
}

/** Whether a cell shows a text. */
const isText = (cell: NewCell | undefined): boolean => typeof cell === 'string' && cell !== '';

/** Whether a number is shown as a day. */
const isDate = (format: string): boolean => /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]/g, ''));
