import { foldedText } from '../../items/normalisedName';

const MOST_DAYS = 366;

/** `30`, `30 dagen netto`, `Net 30`, `14D`, `30 jours date de facture`, `30 Tage ab Rechnungsdatum`. */
const DAYS =
  /^(?:n|net|netto|binnen|a|within|innerhalb)?\s?(\d{1,3})\s?(?:d|j|t|dgn|dag|dagen|day|days|jour|jours|tag|tage|tagen)?\.?(?:\s(?:net|netto|nets))?(?:\s(?:(?:na|vanaf|after|from|ab|nach)\s)?(?:factuurdatum|datum factuur|invoice date|date de facture|date facture|rechnungsdatum))?$/;

/** Payable at once. */
const AT_ONCE =
  /^(?:contant|comptant|au comptant|a reception|sofort|sofort fallig|cash|immediate|immediately|due on receipt|upon receipt|on receipt)$/;

/**
 * Days from the invoice date to the due date, or null where terms say anything else: months, ends of months,
 * discounts and codes have no one due date.
 * @example termDays('30 dagen netto') //=> 30
 * @example termDays('30 days end of month') //=> null
 */
export function termDays(text: string): number | null {
  const folded = foldedText(text).trim().replace(/\s+/g, ' ');
  if (AT_ONCE.test(folded)) return 0;
  const days = DAYS.exec(folded)?.[1];
  return days === undefined || Number(days) > MOST_DAYS ? null : Number(days);
}
