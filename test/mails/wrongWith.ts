import type { ReadMail } from '../../src/app/ports';
import type { Expected } from './attackMails';

/** What is not as expected of a mail that is shown, a word or two each. */
export function wrongWith(mail: ReadMail, expected: Expected): unknown[] {
  const wrong: unknown[] = [];
  let from = 0;
  for (const word of expected.text ?? []) {
    const at = mail.text.indexOf(word, from);
    if (at < 0) wrong.push(['no text', word, mail.text.slice(0, 300)]);
    from = Math.max(at, from);
  }
  for (const word of expected.absentText ?? []) if (mail.text.includes(word)) wrong.push(['text', word]);
  for (const part of expected.html ?? [])
    if (!mail.html?.includes(part)) wrong.push(['no html', part, mail.html]);
  for (const part of expected.absent ?? [])
    if (mail.html?.includes(part)) wrong.push(['html', part, mail.html]);
  const { leftOut = 0 } = expected;
  if (leftOut !== null && mail.leftOutPictures !== leftOut) wrong.push(['left out', mail.leftOutPictures]);
  return wrong;
}
