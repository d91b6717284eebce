import type { ReminderLetter } from '../app/ports';
import { moneyText } from '../wording/amounts';
import { chargeLines } from './charges';
import { clean } from './clean';
import type { LetterModel } from './letterModel';
import { creditLines, itemLines } from './lines';
import type { Fill } from './liquid/fill';
import { linkOf, paymentLines } from './payment';
import { picturesOf } from './pictures';
import { type LetterScope, nameOf } from './scope';
import type { LanguageTexts } from './texts/languageTexts';
import { mailLabels } from './texts/mailLabels';
import type { LetterWords } from './words';

/** Writes a letter out in words: the last step before it is laid out as HTML and as text. */
export function buildModel(
  letter: ReminderLetter,
  words: LetterWords,
  scope: LetterScope['scope'],
  { labels }: LanguageTexts,
  fill: Fill,
): LetterModel {
  const { language, currency } = letter;
  const mail = mailLabels(language);
  const link = linkOf(letter);
  const pictures = picturesOf(letter, labels, fill);
  return {
    language,
    addressee: `${labels.customer}${labels.colon} ${addressee(letter)}`,
    words,
    items: itemLines(letter, labels, pictures.items, fill),
    credits: creditLines(letter),
    charges: chargeLines(letter, labels, fill),
    currency,
    net: moneyText(letter.net, currency, language),
    total: moneyText(letter.total, currency, language),
    payment: paymentLines(letter, labels, scope),
    online: link === '' ? null : { link, label: mail.payOnline },
    code: pictures.total,
    logo: pictures.logo,
    signature: signatureOf(letter, mail.enterpriseNumber),
    labels,
  };
}

/** Who signs, for whom, and how to reach them: nothing twice, nothing empty. */
function signatureOf({ sender }: ReminderLetter, label: string): readonly string[] {
  const number = clean(sender.enterpriseNumber);
  // As typed where it says itself what it is, as "KvK 12345678" does.
  const numbered = number === '' || /^\p{L}{3}/u.test(number) ? number : `${label} ${number}`;
  const lines = [clean(sender.signatory), clean(sender.name), clean(sender.contact), numbered];
  return lines.filter((line, at) => line !== '' && lines.indexOf(line) === at);
}

function addressee(letter: ReminderLetter): string {
  const number = clean(letter.customerNumber ?? '');
  const name = nameOf(letter);
  return number === '' || number === name ? name : `${name} (${number})`;
}
