import type { OpenItems } from '../../../core/index';
import { foldedText } from '../../../core/index';
import type { ReviewedMail } from '../reviewedRun';

/**
 * The mails whose customer name, number or one of whose document numbers contains the words sought; case and
 * accents do not count. Nothing sought gives all.
 */
export function matching(
  mails: readonly ReviewedMail[],
  items: OpenItems,
  sought: string,
): readonly ReviewedMail[] {
  const wanted = foldedText(sought.trim());
  if (wanted === '') return mails;
  return mails.filter(({ proposed: { customer, items: proposedItems } }) =>
    [customer.name, customer.number, ...proposedItems.map(({ index }) => items.document[index])].some(
      (text) => text != null && foldedText(text).includes(wanted),
    ),
  );
}
