import { foldedText } from '../../items/normalisedName';

const UNIT = '\\s*(?:d|j|dagen|days|jours|tage)?\\.?';
/** `1-30`, `31 à 60 jours`: from a day to a later one. */
const RANGE = new RegExp(`^(\\d{1,3})\\s*(?:-|–|a|t\\/m|tot|bis|to|au)\\s*(\\d{1,3})${UNIT}$`);
/** `> 120`, `90+`, `plus de 60`: from a day on, or up to one. */
const BEYOND = new RegExp(
  `^(?:(?:[<>]=?|\\+|\\+ de|over|plus de|meer dan|uber|mehr als|more than)\\s*\\d{1,3}|\\d{1,3}\\s*\\+)${UNIT}$`,
);

/** `< 1 Month`, `2 maanden`: months of age. */
const MONTHS = /^(?:<\s*1|\d{1,2})\s*(?:months?|maand(?:en)?|mois|monate?)$/;

/** Columns at either end, which have no figure. */
const ENDS =
  /^(?:at date|current|not (?:yet )?due|niet vervallen|nog niet vervallen|non echu|a echoir|nicht fallig|older|ouder|plus ancien|alter)$/;

function isRange(name: string): boolean {
  const [, from, to] = RANGE.exec(name) ?? [];
  return from !== undefined && Number(from) < Number(to);
}

/**
 * Columns of an aged list, in which an item's amount stands under its age: two or more whose names are ages, at
 * least one of them from a day to another. Indexes from 0.
 * @example ageColumns(['Due date', 'At Date', '1-30', '31-60', 'Older', 'Total']) //=> [1, 2, 3, 4]
 */
export function ageColumns(headers: readonly string[]): readonly number[] {
  const names = headers.map((header) => foldedText(header).trim());
  const isStep = (name: string): boolean => isRange(name) || MONTHS.test(name);
  if (!names.some(isStep)) return [];
  const found = names.flatMap((name, at) =>
    isStep(name) || BEYOND.test(name) || ENDS.test(name) ? [at] : [],
  );
  return found.length > 1 ? found : [];
}
