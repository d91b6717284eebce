import type { Language, ReferenceKind } from '../core/index';
import {
  type CurrencyCode,
  currencyOf,
  type DayNumber,
  dayOfIso,
  dayOfSerial,
  holdOf,
  type Minor,
  minorOfNumber,
} from '../core/index';
import { languageOfWord } from '../wording/customerTable/read';
import type { CellFailure, FailureCode } from '../wording/functions/failureText';
import type { ParameterName } from '../wording/functions/names';
import type { Place } from './align';
import { type CellIn, contentOf, isBlank } from './values';

const ISO_START = /^(\d{4}-\d{2}-\d{2})(?:[T ]\d{2}:\d{2}.*)?$/;

/** Stands for an amount without a currency: two decimals. */
const NO_CURRENCY = '';

/**
 * Reads the cells of one place. A cell that cannot be read leaves its failure in `failure` (the first one counts)
 * and reads as blank, so a function reads all it needs and looks at `failure` once.
 */
export class CellReader {
  failure: CellFailure | null = null;

  constructor(private readonly place: Place | null) {}

  /** A day from a serial or ISO text; a time of day is cut off. Null when blank. */
  day(argument: ParameterName, cell: CellIn): DayNumber | null {
    if (isBlank(cell)) return null;
    if (typeof cell === 'number') return dayOfSerial(cell) ?? this.fail('not-a-date', argument, cell);
    const iso = typeof cell === 'string' ? ISO_START.exec(cell.trim())?.[1] : undefined;
    return (iso === undefined ? null : dayOfIso(iso)) ?? this.fail('not-a-date', argument, cell);
  }

  /** A day that must be there. The number means nothing when `failure` is set. */
  neededDay(argument: ParameterName, cell: CellIn): DayNumber {
    const day = this.day(argument, cell);
    if (day !== null) return day;
    this.missing(argument);
    return 0;
  }

  /** An amount in minor units from major ones; a blank cell is 0, a left-out argument null. */
  amount(argument: ParameterName, cell: CellIn, currency: CurrencyCode = NO_CURRENCY): Minor | null {
    if (cell === undefined) return null;
    if (isBlank(cell)) return 0;
    const minor = typeof cell === 'number' ? minorOfNumber(cell, currency) : null;
    return minor ?? this.fail('not-an-amount', argument, cell);
  }

  /** An amount of two decimals that must be there, a blank cell is 0. It means nothing when `failure` is set. */
  neededAmount(argument: ParameterName, cell: CellIn): Minor {
    if (cell === undefined) this.missing(argument);
    return this.amount(argument, cell) ?? 0;
  }

  /** A number that must be there, a blank cell is 0. It means nothing when `failure` is set. */
  number(argument: ParameterName, cell: CellIn): number {
    if (cell === undefined) this.missing(argument);
    else if (typeof cell === 'number') return cell;
    else if (!isBlank(cell)) this.refused('not-a-number', argument, cell);
    return 0;
  }

  /** A level sent before; a blank cell is 0, a left-out argument null. */
  level(argument: ParameterName, cell: CellIn): number | null {
    if (cell === undefined) return null;
    if (isBlank(cell)) return 0;
    const level = typeof cell === 'string' && /^\s*\d{1,2}\s*$/.test(cell) ? Number(cell) : cell;
    const sound = typeof level === 'number' && Number.isInteger(level) && level >= 0 && level <= 99;
    return sound ? level : this.fail('not-a-level', argument, cell);
  }

  /** Words of a hold, or null when there is none. */
  hold(argument: ParameterName, cell: CellIn): string | null {
    if (typeof cell === 'object' && cell !== null) return this.fail('not-a-text', argument, cell);
    return holdOf(cell ?? null);
  }

  /** A language; English when blank. */
  language(argument: ParameterName, cell: CellIn): Language {
    if (isBlank(cell)) return 'en';
    const language = typeof cell === 'string' ? languageOfWord(cell) : null;
    return language ?? this.fail('not-a-language', argument, cell) ?? 'en';
  }

  /** An ISO 4217 code; none when blank or left out. */
  currency(argument: ParameterName, cell: CellIn): CurrencyCode {
    if (isBlank(cell)) return NO_CURRENCY;
    const code = typeof cell === 'string' ? currencyOf(cell) : null;
    return code ?? this.fail('not-a-currency', argument, cell) ?? NO_CURRENCY;
  }

  /** A kind of payment reference; OGM when blank. VCS is its name in French. */
  referenceKind(argument: ParameterName, cell: CellIn): ReferenceKind {
    if (isBlank(cell)) return 'OGM';
    const word = typeof cell === 'string' ? cell.trim().toUpperCase() : '';
    if (word === 'RF') return 'RF';
    if (word !== 'OGM' && word !== 'VCS') this.refused('not-a-reference-kind', argument, cell);
    return 'OGM';
  }

  /** The failure of what was left out. */
  missing(argument: ParameterName): CellFailure {
    this.failure ??= { failure: 'missing', argument, ...this.place };
    return this.failure;
  }

  /** The failure of a cell whose content does not fit; the first failure of the place counts. */
  refused(failure: FailureCode, argument: ParameterName, cell: CellIn): CellFailure {
    this.failure ??= { failure, argument, ...this.place, content: contentOf(cell) };
    return this.failure;
  }

  private fail(failure: FailureCode, argument: ParameterName, cell: CellIn): null {
    this.refused(failure, argument, cell);
    return null;
  }
}
