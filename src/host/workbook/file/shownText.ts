import { formatValue } from 'hucre';

/** A number as its format shows it in English. `shownText(1234.5, '#,##0.00') //=> '1,234.50'` */
export function shownText(number: number, numberFormat: string): string {
  return formatValue(number, numberFormat);
}
