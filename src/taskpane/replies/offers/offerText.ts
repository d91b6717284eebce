import type { Language } from '../../../core/index';
import { moneyText } from '../../../wording/amounts';
import type { ReplyOfferWords } from '../../../wording/pane/replyOffers';
import { runNames } from '../../../wording/reasons/run/names';
import { weekdayText } from '../../../wording/weekdays';
import type { ReplyItem } from '../openItemsOf';
import type { Agreed } from './factsOf';

type Told = Pick<Agreed, 'kind' | 'day' | 'amount' | 'reason'>;

/** What an offer is about, in words: all that is open is named by its sum. */
export function offerText(
  { kind, day, amount, reason }: Told,
  items: readonly ReplyItem[],
  words: ReplyOfferWords['says'] | ReplyOfferWords['recorded'],
  language: Language,
): string {
  const when = day === null ? '' : weekdayText(day, language);
  if (kind === 'promise') return words.promise(when, sumText(amount, items, language));
  if (kind === 'paid') return words.paid(when);
  if (kind === 'dispute') return words.dispute(runNames(language).disputes[reason]);
  return words[kind];
}

/** '' where the items are of more than one currency, or there are none. */
function sumText(amount: number | null, items: readonly ReplyItem[], language: Language): string {
  const [first] = items;
  if (first === undefined || items.some(({ currency }) => currency !== first.currency)) return '';
  const sum = amount ?? items.reduce((total, { open }) => total + open, 0);
  return moneyText(sum, first.currency, language);
}
