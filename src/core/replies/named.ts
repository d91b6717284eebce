import { bareReference, type NamedItems, sumName } from './accounts';
import { amountsIn } from './amountsIn';
import { documentsAmong } from './documentsIn';
import type { PlainText } from './plainText';
import { referencesIn } from './referencesIn';

/** Below this a round sum is too common to tell anything: 50 in minor units. */
const TELLING = 5000;

/** Keys of the items whose document number, or payment reference, a text names. */
export function itemsNamed(text: PlainText, account: NamedItems): readonly string[] {
  return [...byNumber(text, account), ...byReference(text, account)];
}

/** Keys of the items whose document number a text names. */
export const byNumber = (text: PlainText, { documents, known }: NamedItems): readonly string[] =>
  documentsAmong(text, known).flatMap(({ document }) => documents.get(document) ?? []);

/** Keys of the items whose payment reference a text names. */
export const byReference = (text: PlainText, { references }: NamedItems): readonly string[] =>
  referencesIn(text.text).flatMap(({ reference }) => references.get(bareReference(reference)) ?? []);

/**
 * Keys of the items whose open amount, or the total of whose mail, a text names in that currency. A round sum below 50 is
 * too common to tell anything.
 */
export const byAmount = (text: PlainText, { sums, currencies }: NamedItems): readonly string[] =>
  amountsIn(text.text).flatMap(({ amount, currency }) =>
    amount < TELLING && amount % 100 === 0
      ? []
      : (currency === null ? currencies : [currency]).flatMap((one) => sums.get(sumName(one, amount)) ?? []),
  );
