import { foldedText } from '../../items/normalisedName';
import type { CellValue } from '../grid';
import { cellText } from '../values/cells';

const SUBTOTAL =
  /^(?:sub\s*-?\s*tota|sous\s*-?\s*total|zwischensumme|tussentotaal|teilsumme|transport\b|report\b|ubertrag|carried forward|brought forward)/;
const TOTAL =
  /^(?:(?:grand|algemeen|alg\.|overall|report)\s+)?(?:tota(?:al|l|ux|le)\b|eindtotaal|summe\b|gesamt|endsumme|sum\b|som\b)/;

/** Whether a text says that its row is a sum: `Totaal`, `Sous-total 00031`, `Zwischensumme`. */
function totalLabel(text: string): 'subtotal' | 'total' | null {
  const folded = foldedText(text).trim();
  if (SUBTOTAL.test(folded)) return 'subtotal';
  return TOTAL.test(folded) ? 'total' : null;
}

/** The first text of a row that labels a sum, with its kind. */
export function rowLabel(
  row: readonly CellValue[],
): { column: number; kind: 'subtotal' | 'total'; text: string } | null {
  for (const [column, cell] of row.entries()) {
    if (typeof cell !== 'string') continue;
    const text = cellText(cell);
    const kind = text === '' ? null : totalLabel(text);
    if (kind !== null) return { column, kind, text };
  }
  return null;
}
