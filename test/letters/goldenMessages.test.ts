import { extract } from 'letterparser';
import { emlOf } from '../../src/cli/eml';
import { languages } from '../../src/core/items/customer';
import { createLetters } from '../../src/letters/createLetters';
import { type Golden, goldenLetter } from './goldenLetter';

const letters = createLetters();

/** A letter with a code for each invoice, and one with costs, in every language. */
const sent = languages.flatMap((language): Golden[] => [
  { language, step: 'level-2', kind: 'consumer', profile: 'standard' },
  { language, step: 'level-4', kind: 'business', profile: 'standard' },
]);

test.each(sent)('$language $kind $step: another reader finds the mail whole in its file', async (golden) => {
  const letter = goldenLetter(golden);
  const { subject, html, text } = letters.render(letter);
  const images = letters.images(letter);
  const message = await emlOf({
    key: '0123456789abcdef0123456789abcdef',
    from: { name: letter.sender.name, address: 'an@martens.example' },
    to: ['noor@claes.example'],
    cc: [],
    replyTo: 'boekhouding@martens.example',
    subject,
    html,
    text,
    images,
    at: 1_795_249_805_000,
  });
  const mail = extract(Buffer.from(message).toString('utf8'));

  // A reader may give the last line end to the boundary.
  expect(mail.text?.trimEnd()).toBe(text.trimEnd());
  expect(mail.html?.trimEnd()).toBe(html.trimEnd());
  expect(mail.subject).toBe(subject);
  const pictures = (mail.attachments ?? []).map(({ contentId, contentType, body }) => ({
    contentId,
    type: contentType.type,
    base64: Buffer.from(body).toString('base64'),
  }));
  expect(pictures).toEqual(images.map(({ contentId, type, base64 }) => ({ contentId, type, base64 })));
  const shown = Array.from(html.matchAll(/src="cid:([^"]+)"/g), ([, id]) => id);
  expect(new Set(shown)).toEqual(new Set(pictures.map(({ contentId }) => contentId)));
  // The logo and a code for the total; for each of two invoices where no credit is deducted.
  expect(pictures).toHaveLength(golden.kind === 'consumer' ? 4 : 2);
});
