import type { LetterEdit } from '../../app/ports';
import type { OpenItems, ProposedMail } from '../../core/index';

/** What a person wrote for one mail, and what the mail said when it was written. */
export interface KeptEdit {
  readonly edit: LetterEdit;
  /** See `contentOf`. */
  readonly of: string;
}

/** What a mail is about: words that were written for it hold no longer where this differs. */
export const contentOf = (
  { kind, customer, currency, level, items, credits, net, total, payBy }: ProposedMail,
  { key }: Pick<OpenItems, 'key'>,
): string =>
  JSON.stringify([
    kind,
    customer.language,
    customer.name,
    currency,
    level,
    items.map((item) => [key[item.index], item.level, item.asked]),
    credits.map((index) => key[index]),
    net,
    total,
    payBy,
  ]);
