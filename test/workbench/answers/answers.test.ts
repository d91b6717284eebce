import { fromBase64 } from '../../../src/host/graph/base64';
import { attackMail, attacks } from '../../../src/workbench/answers/attackMails';
import { customerAnswer } from '../../../src/workbench/answers/customerAnswer';
import { answerLanguages, readyAnswers, readyText } from '../../../src/workbench/answers/readyAnswers';
import { message } from '../../host/outlook/messages';

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const SUBJECT = 'Herinnering: factuur 2026/00123 staat open';
const sent = message({
  folder: 'sentitems',
  subject: SUBJECT,
  to: ['an@zee.example'],
  contentType: 'html',
  content: '<p>Geachte,</p><p>Betaal.</p>',
});

it.each([
  ['nl', 'Wij betalen factuur 2026/00123 op 28 november 2026.'],
  ['fr', 'Nous paierons la facture 2026/00123 le 28 novembre 2026.'],
  ['de', 'wir bezahlen die Rechnung 2026/00123 am 28. November 2026.'],
  ['en', 'We will pay invoice 2026/00123 on 28 November 2026.'],
] as const)('a customer promises to pay in a week: %s', (language, sentence) => {
  expect(readyText('promise', language, SUBJECT, NOW).split('\n')).toContain(sentence);
});

it('without a number in the subject, no answer has a hole where it would stand', () => {
  for (const language of answerLanguages) {
    for (const answer of readyAnswers) {
      expect(readyText(answer, language, 'Herinnering', NOW)).not.toMatch(/ {2}|undefined| [.,]/);
    }
  }
});

it('an answer quotes below it what was sent, and says what of it is new', () => {
  const answer = customerAnswer(sent, 'Betaald.', 'nl', false);
  expect(answer).toMatchObject({ subject: `Antw: ${SUBJECT}`, uniqueContent: 'Betaald.' });
  expect(answer.content).toMatch(/^Betaald\.\n\nVan: An Claes <an@klant\.example>\nVerzonden: zaterdag 21/);
  expect(answer.content).toMatch(/\nOnderwerp: Herinnering[^\n]+\n\nGeachte,\n\nBetaal\.$/);
  expect(answer.headers).toEqual([
    { name: 'In-Reply-To', value: '<1@klant.example>' },
    { name: 'References', value: '<1@klant.example>' },
  ]);
});

it('an answer by a program says so', () => {
  expect(customerAnswer(sent, 'Weg.', 'fr', true)).toMatchObject({
    subject: `Réponse automatique : ${SUBJECT}`,
    messageClass: 'IPM.Note.Rules.OofTemplate.Microsoft',
    headers: expect.arrayContaining([{ name: 'Auto-Submitted', value: 'auto-replied' }]),
  });
});

it.each(attacks)('a dangerous mail is one as it travels: %s', (attack) => {
  const { mime = '' } = attackMail(attack, sent, NOW);
  const text = new TextDecoder('latin1').decode(fromBase64(mime));
  expect(text).toMatch(/^Date: Sat, 21 Nov 2026 09:30:00 \+0000\r\nFrom: "An Claes" <an@zee\.example>\r\n/);
  expect(text).toMatch(/\r\nMIME-Version: 1\.0\r\nContent-Type: (text|multipart)\//);
});
