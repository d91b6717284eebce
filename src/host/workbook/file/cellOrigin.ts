import type { Cell as FileCell, CellStyle as FileStyle } from 'hucre/xlsx';
import type { CellStyle } from '../types';
import { styleOf } from './fileStyle';

/** The style of cells in a file and what we made of it: cells of one style share both. */
export interface StyleOrigin {
  readonly file: FileStyle;
  readonly style: CellStyle;
  readonly numberFormat: string;
}

/** What a file said of one cell beyond value and style. */
export interface AttachedFacts {
  /** The cell with its comment, link or rich text. */
  readonly cell: FileCell;
  /** The formula as it was read, null for a plain value, and whether its result may spill. */
  readonly formula: string | null;
  readonly dynamic: boolean;
}

/** Gives cells of the same style the same origin, so that a large sheet costs no more than it must. */
export class StylePool {
  private readonly origins = new Map<string, StyleOrigin>();
  private readonly numbers = new WeakMap<object, number>();
  private count = 0;

  originOf(file: FileStyle): StyleOrigin {
    const key = [
      file.numFmt ?? '',
      this.number(file.font),
      this.number(file.fill),
      this.number(file.border),
      this.number(file.alignment),
      this.number(file.protection),
    ].join('|');
    const known = this.origins.get(key);
    if (known) return known;
    const origin = { file, style: styleOf(file), numberFormat: file.numFmt ?? 'General' };
    this.origins.set(key, origin);
    return origin;
  }

  /** The parts of a style are shared by all cells that have them. */
  private number(part: object | undefined): number {
    if (!part) return 0;
    const known = this.numbers.get(part);
    if (known !== undefined) return known;
    this.numbers.set(part, ++this.count);
    return this.count;
  }
}
