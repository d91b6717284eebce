import { waitsForPerson } from '../../../app/waitsForPerson';
import {
  type CurrencyCode,
  customerLabel,
  type DayNumber,
  foldedText,
  type Minor,
  NO_DAY,
  type OpenItems,
  type ProposedMail,
} from '../../../core/index';

/** What a mail is sorted, grouped and sought by: as it was proposed, so that no tick moves it. */
export interface MailFacts {
  readonly id: string;
  /** Place in the proposal. */
  readonly at: number;
  readonly currency: CurrencyCode;
  readonly amount: Minor;
  /** 0 for a notice before the due date. */
  readonly level: number;
  /** First due date of its invoices; null where none has one. */
  readonly due: DayNumber | null;
  /** Name of the customer, in lower case without accents. */
  readonly name: string;
  /** Who looks after the customer; '' for nobody. */
  readonly owner: string;
  readonly waits: boolean;
  /** What a search looks in: name and number of the customer and the document numbers, a line each. */
  readonly text: string;
}

/** The facts of the mails of a proposal, in its order. */
export const factsOf = (
  mails: readonly ProposedMail[],
  items: Pick<OpenItems, 'dueDay' | 'document'>,
): readonly MailFacts[] => {
  const documentsOf = (mail: ProposedMail): string[] =>
    mail.items.map(({ index }) => items.document[index] ?? '');
  return mails.map((mail, at) => {
    const { id, customer, currency, total, level } = mail;
    const days = mail.items.flatMap(({ index }) => {
      const day = items.dueDay[index] ?? NO_DAY;
      return day === NO_DAY ? [] : [day];
    });
    let [name, text]: (string | null)[] = [];
    return {
      id,
      at,
      currency,
      amount: total,
      level,
      due: days.length === 0 ? null : Math.min(...days),
      owner: customer.owner?.trim() ?? '',
      waits: waitsForPerson(mail),
      // Of 20,000 mails these take their time, and most are proposed without anybody searching or sorting by name.
      get name() {
        name ??= foldedText(customerLabel(customer));
        return name;
      },
      get text() {
        text ??= foldedText([customer.name ?? '', customer.number ?? '', ...documentsOf(mail)].join('\n'));
        return text;
      },
    };
  });
};

/** By the mails of a proposal: a step that is shown again does not put them together once more. */
const known = new WeakMap<readonly ProposedMail[], readonly MailFacts[]>();

/** `factsOf` mails that are always of the same items. */
export function knownFacts(
  mails: readonly ProposedMail[],
  items: Parameters<typeof factsOf>[1],
): readonly MailFacts[] {
  const facts = known.get(mails) ?? factsOf(mails, items);
  known.set(mails, facts);
  return facts;
}
