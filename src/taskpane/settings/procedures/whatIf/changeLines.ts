import type {
  CurrencyCode,
  CustomerChange,
  Language,
  MailStanding,
  Minor,
  Standing,
} from '../../../../core/index';
import { dateText } from '../../../../wording/dates';
import type { WhatIfWords } from '../../../../wording/pane/whatIf';
import { procedureWords } from '../../../../wording/tables/procedureWords';

/** One line of a customer: what it is about, and how that is and would be. */
export interface ChangeLine {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** How sums of money are written. */
type Money = (minor: Minor, currency: CurrencyCode) => string;

interface Speech {
  readonly text: WhatIfWords;
  readonly language: Language;
  readonly money: Money;
}

/**
 * Its level in words; the means besides where either side is not by mail. What is due at a level and not done waits for
 * an address to mail to.
 */
function standingText({ level, action }: Standing, withMeans: boolean, { text, language }: Speech): string {
  if (action === 'none' && level === 0) return text.nothingDue;
  if (action === 'notice') return text.notice.toLowerCase();
  const name = text.level(level).toLowerCase();
  return withMeans
    ? text.by(name, procedureWords(language).channels[action === 'none' ? 'mail' : action])
    : name;
}

const byMail = ({ action }: Standing): boolean =>
  action === 'mail' || action === 'notice' || action === 'none';

function moveLines({ moves }: CustomerChange, speech: Speech): readonly ChangeLine[] {
  return moves.map(({ items, before, after }) => {
    const withMeans = !byMail(before) || !byMail(after);
    return {
      name: speech.text.moved(items),
      before: standingText(before, withMeans, speech),
      after: standingText(after, withMeans, speech),
    };
  });
}

/** What is asked of a customer, by currency; "no mail" where nothing is. */
function sumText(mails: readonly MailStanding[], { text, money }: Speech): string {
  if (mails.length === 0) return text.noMail;
  const sums = new Map<CurrencyCode, Minor>();
  for (const { currency, total } of mails) sums.set(currency, (sums.get(currency) ?? 0) + total);
  return [...sums].map(([currency, sum]) => money(sum, currency)).join(' + ');
}

/** What a customer is asked, before and after. */
export const sumLine = ({ before, after }: CustomerChange, speech: Speech): Omit<ChangeLine, 'name'> => ({
  before: sumText(before, speech),
  after: sumText(after, speech),
});

/** What else differs in mails of which there are as many as before, each with the one in its place. */
function mailLines({ before, after }: CustomerChange, speech: Speech): readonly ChangeLine[] {
  const { text, language, money } = speech;
  if (before.length !== after.length)
    return before.length > 1 || after.length > 1
      ? [{ name: text.mails, before: text.count(before.length), after: text.count(after.length) }]
      : [];
  const { texts } = procedureWords(language);
  const day = ({ payBy }: MailStanding): string => (payBy === null ? text.noDay : dateText(payBy, language));
  const parts: readonly (readonly [string, (mail: MailStanding) => string])[] = [
    [text.charges, ({ charges, currency }) => money(charges, currency)],
    [text.payBy, day],
    [text.text, (mail) => texts[mail.text]],
    [text.ticked, ({ manual }) => (manual ? text.byHand : text.bySelf)],
    [text.agreed, ({ approver }) => approver ?? text.byNobody],
  ];
  return before.flatMap((mail, at) => {
    const beside = after[at];
    if (beside === undefined) return [];
    return parts
      .map(([name, say]) => ({ name, before: say(mail), after: say(beside) }))
      .filter((line) => line.before !== line.after);
  });
}

/**
 * What changes for a customer besides what is asked: its items, then the rest of its mails. The same line of several mails
 * is said once.
 */
export function changeLines(change: CustomerChange, speech: Speech): readonly ChangeLine[] {
  const lines = [...moveLines(change, speech), ...mailLines(change, speech)];
  const keys = lines.map((line) => JSON.stringify(line));
  return lines.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
