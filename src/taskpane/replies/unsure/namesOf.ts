import type { CheckedRun } from '../../../app/checked';
import { customerLabel, type ReplyMatch } from '../../../core/index';
import type { ReplyMatchWords } from '../../../wording/pane/replyMatches';

/** A match as a person knows it. */
export interface MatchNames {
  readonly customer: string;
  /** Document numbers; none where the mail is about the whole customer. */
  readonly documents: readonly string[];
}

/** Documents that are named; a mail about more says how many. */
const NAMED = 4;

/** Names of a customer and its documents. An item that is open no more is left out: its number is in the mail. */
export function namesOf(
  { customers, reading: { items } }: Pick<CheckedRun, 'customers' | 'reading'>,
  { customer: id, items: keys }: Pick<ReplyMatch, 'customer' | 'items'>,
): MatchNames {
  const customer = customers.get(id);
  const wanted = new Set(keys);
  const documents =
    wanted.size === 0 ? [] : items.document.filter((_, index) => wanted.has(items.key[index] ?? ''));
  return { customer: customer === undefined ? id : customerLabel(customer), documents };
}

/** Document numbers on one line. `listed(['1', '2', '3', '4', '5']) //=> '1, 2, 3, 4 +1'` */
export const listed = (documents: readonly string[]): string => {
  const more = documents.length - NAMED;
  return documents.slice(0, NAMED).join(', ') + (more > 0 ? ` +${more}` : '');
};

export const filedText = ({ customer, documents }: MatchNames, words: ReplyMatchWords): string =>
  documents.length === 0 ? words.filed(customer) : words.filedItems(customer, listed(documents));
