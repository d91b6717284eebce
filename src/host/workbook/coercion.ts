import { NOT_CALCULATED } from './cell';
import { type CellContent, ERROR_NAMES } from './types';

/** A value or a formula as it goes into a cell. */
export interface Entry {
  readonly content: CellContent;
  readonly formula: string | null;
}

/** The number format of text cells: what is entered there stays text. */
export const TEXT_FORMAT = '@';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;

/**
 * What Excel makes of a text typed into a cell or written through the API: `=…` is a formula, a leading
 * apostrophe keeps the rest as text, numbers and TRUE/FALSE are read, and a cell with format `@` keeps
 * everything as it is. Dates, percentages, currencies and thousands separators stay text here, since
 * reading them depends on the computer's region; who shows the cells may read them before.
 *
 * @example
 * enteredText('12', 'General') //=> { content: 12, formula: null }
 * enteredText('12', '@') //=> { content: '12', formula: null }
 */
export function enteredText(text: string, numberFormat: string): Entry {
  if (numberFormat === TEXT_FORMAT) return { content: text, formula: null };
  if (text.startsWith("'")) return { content: text.slice(1), formula: null };
  if (text.startsWith('=') && text.length > 1) return { content: NOT_CALCULATED, formula: text };
  const trimmed = text.trim();
  if (NUMBER.test(trimmed)) return { content: Number(trimmed), formula: null };
  if (/^(true|false)$/i.test(trimmed)) return { content: /^t/i.test(trimmed), formula: null };
  const error = ERROR_NAMES.find((name) => name === trimmed.toUpperCase());
  // What is not calculated yet cannot be entered.
  return { content: error === undefined || error === '#BUSY!' ? text : { error }, formula: null };
}

/** As `enteredText`, for any content: only texts are read, and in a text cell a number becomes its digits. */
export function entered(content: CellContent, numberFormat: string): Entry {
  if (typeof content === 'string') return enteredText(content, numberFormat);
  const isText = typeof content === 'number' && numberFormat === TEXT_FORMAT;
  return { content: isText ? String(content) : content, formula: null };
}
