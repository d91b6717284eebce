import { amountFields } from '../amountFields';
import { LEAST_CONFIDENCE } from '../header/header';
import { headerScore } from '../header/headerScore';
import { headerText } from '../header/headerText';
import type { Issue } from '../issue';
import type { Field, MappedColumn } from '../reading';

/** Columns without which nothing can be reminded; a wrong one makes every reminder wrong. */
const telling: readonly Field[] = [
  ...amountFields,
  'customerNumber',
  'customerName',
  'invoiceNumber',
  'dueDate',
];

/**
 * A column that was taken for what matters most though its name says nothing of the kind is told: choosing it by hand
 * settles it.
 * @param doubted fields of columns that are in doubt whatever they are called
 */
export const unsureColumns = (
  mapping: readonly MappedColumn[],
  headerRow: number | null,
  doubted: readonly Field[],
): readonly Issue[] =>
  mapping
    .filter(
      ({ field, header, confidence }) =>
        telling.includes(field) && confidence < 1 && (doubted.includes(field) || !isNamed(header, field)),
    )
    .map(({ field, column, header }) => ({
      code: 'column-unsure',
      ...(headerRow === null ? {} : { row: headerRow }),
      column,
      facts: { field, content: header },
    }));

/** A column without a name is known by all that stands around it. */
const isNamed = (header: string, field: Field): boolean =>
  header === '' || headerScore(headerText(header), field) >= LEAST_CONFIDENCE;
