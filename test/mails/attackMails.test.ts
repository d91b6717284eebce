/** @jest-environment jsdom */

import { readMail } from '../../src/mails/readMail';
import { attackMails } from './attackMails';
import { unsafeIn } from './unsafe';
import { wrongWith } from './wrongWith';

const mails = attackMails();

test('the corpus has at least forty attacks', () => {
  expect(mails.length).toBeGreaterThanOrEqual(40);
});

test.each(mails.map((mail) => [mail.name, mail] as const))('%s', async (_name, { bytes, expected }) => {
  const read = await readMail(bytes());
  if (!read.ok) {
    expect(`${read.error.code} ${read.error.detail}`).toBe(expected.refused);
    return;
  }
  const mail = read.value;
  expect(expected.refused).toBeUndefined();
  expect(wrongWith(mail, expected)).toEqual([]);
  if (mail.html !== null) expect(unsafeIn(mail.html)).toEqual([]);
  expect(mail.files.map(({ name }) => name)).toEqual(expected.fileNames ?? []);
  expect(mail.cut).toBe(expected.cut ?? false);
  expect(mail.subject).toBe(expected.subject2 ?? mail.subject);
  expect(mail.from).toEqual(expected.from2 ?? mail.from);
  // One line each, nothing that turns or hides.
  const lines = [
    mail.subject,
    ...[mail.from, ...mail.to, ...mail.cc].flatMap((each) => [each?.name ?? '', each?.address ?? '']),
  ];
  for (const line of [...lines, ...mail.files.map(({ name }) => name)]) {
    expect(line).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    expect(line.length).toBeLessThanOrEqual(500);
  }
  expect(mail.text).not.toMatch(/[^\P{Cc}\t\n]|[\u202a-\u202e\u2066-\u2069]/u);
  expect(mail.to.length).toBeLessThanOrEqual(200);
  expect(mail.at === null || !Number.isNaN(Date.parse(mail.at))).toBe(true);
});
