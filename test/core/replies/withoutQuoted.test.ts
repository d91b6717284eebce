import { withoutQuoted } from '../../../src/core/replies/withoutQuoted';

/** What a customer wrote, and how their program set off what they answered. */
const MAIL = 'Geachte,\n\nFactuur F-1 staat nog open.\n\nNoor Peeters';
const SAID = 'Wij betalen vrijdag.\n\nAn';

const outlook = (from: string, sent: string, to: string, subject: string): string =>
  [`${from} Noor Peeters <noor@bosveld.example>`, `${sent} vrijdag 20 november 2026 10:15`].join('\n') +
  `\n${to} An Claes <an@zee.example>\n${subject} Herinnering F-1\n\n${MAIL}`;
const RULE = '________________________________';
const marked = (mark: string): string =>
  MAIL.split('\n')
    .map((line) => `${mark}${line}`)
    .join('\n');

const cases: readonly (readonly [string, string])[] = [
  // Outlook: a heading, by itself or below a line.
  ['Outlook nl', outlook('Van:', 'Verzonden:', 'Aan:', 'Onderwerp:')],
  ['Outlook fr', outlook('De :', 'Envoyé :', 'À :', 'Objet :')],
  ['Outlook fr, narrow spaces', outlook('De\u00a0:', 'Envoyé\u00a0:', 'À\u00a0:', 'Objet\u00a0:')],
  ['Outlook de', outlook('Von:', 'Gesendet:', 'An:', 'Betreff:')],
  ['Outlook en', outlook('From:', 'Sent:', 'To:', 'Subject:')],
  ['Outlook for Mac', outlook('From:', 'Date:', 'To:', 'Subject:')],
  ['Outlook for Mac nl', outlook('Van:', 'Datum:', 'Aan:', 'Onderwerp:')],
  ['Outlook in bold', outlook('*Van:*', '*Verzonden:*', '*Aan:*', '*Onderwerp:*')],
  ['Outlook on the web nl', `${RULE}\n${outlook('Van:', 'Verzonden:', 'Aan:', 'Onderwerp:')}`],
  ['Outlook on the web fr', `${RULE}\n\n${outlook('De :', 'Envoyé :', 'À :', 'Objet :')}`],
  ['Outlook on the web de', `${RULE}\n${outlook('Von:', 'Gesendet:', 'An:', 'Betreff:')}`],
  ['Outlook on the web en', `${RULE}\n${outlook('From:', 'Sent:', 'To:', 'Subject:')}`],
  [
    'old Outlook nl',
    `-----Oorspronkelijk bericht-----\n${outlook('Van:', 'Verzonden:', 'Aan:', 'Onderwerp:')}`,
  ],
  ['old Outlook fr', `-----Message d'origine-----\nDe : Noor\n${MAIL}`],
  ['old Outlook fr, curly', `-----Message d’origine-----\nDe : Noor\n${MAIL}`],
  ['old Outlook de', `-----Ursprüngliche Nachricht-----\nVon: Noor\n${MAIL}`],
  ['old Outlook en', `-----Original Message-----\nFrom: Noor\n${MAIL}`],
  // Gmail: a sentence, which it breaks where it is long.
  ['Gmail nl', `Op vr 20 nov 2026 om 10:15 schreef Noor Peeters <noor@bosveld.example>:\n\n${marked('> ')}`],
  [
    'Gmail nl, broken',
    `Op vr 20 nov 2026 om 10:15 schreef Noor Peeters <\nnoor@bosveld.example>:\n\n${marked('> ')}`,
  ],
  [
    'Gmail fr',
    `Le ven. 20 nov. 2026 à 10:15, Noor Peeters <noor@bosveld.example> a écrit :\n\n${marked('> ')}`,
  ],
  [
    'Gmail fr, broken',
    `Le ven. 20 nov. 2026 à 10:15, Noor Peeters <noor@bosveld.example> a\nécrit :\n\n${marked('> ')}`,
  ],
  [
    'Gmail de',
    `Am Fr., 20. Nov. 2026 um 10:15 Uhr schrieb Noor Peeters <\nnoor@bosveld.example>:\n\n${marked('> ')}`,
  ],
  [
    'Gmail en',
    `On Fri, Nov 20, 2026 at 10:15 AM Noor Peeters <noor@bosveld.example>\nwrote:\n\n${marked('> ')}`,
  ],
  [
    'Gmail as text of HTML',
    `Op vr 20 nov 2026 om 10:15 schreef Noor Peeters <noor@bosveld.example>:\n${MAIL}`,
  ],
  ['Gmail forwarded', `---------- Forwarded message ---------\nFrom: Noor\n${MAIL}`],
  ['Gmail forwarded nl', `---------- Doorgestuurd bericht ---------\nVan: Noor\n${MAIL}`],
  // Apple Mail.
  [
    'Apple nl',
    `Op 20 nov. 2026 om 10:15 heeft Noor Peeters <noor@bosveld.example> het volgende geschreven:\n\n${marked('> ')}`,
  ],
  [
    'Apple nl, marked',
    `> Op 20 nov. 2026 om 10:15 heeft Noor Peeters het volgende geschreven:\n> \n${marked('> ')}`,
  ],
  ['Apple fr', `Le 20 nov. 2026 à 10:15, Noor Peeters <noor@bosveld.example> a écrit :\n\n${MAIL}`],
  ['Apple de', `Am 20.11.2026 um 10:15 schrieb Noor Peeters <noor@bosveld.example>:\n\n${marked('> ')}`],
  ['Apple en', `On 20 Nov 2026, at 10:15, Noor Peeters <noor@bosveld.example> wrote:\n\n${marked('> ')}`],
  ['Apple forwarded nl', `Begin doorgestuurd bericht:\n\nVan: Noor\n${MAIL}`],
  ['Apple forwarded fr', `Début du message réexpédié :\n\nDe : Noor\n${MAIL}`],
  ['Apple forwarded de', `Anfang der weitergeleiteten Nachricht:\n\nVon: Noor\n${MAIL}`],
  ['Apple forwarded en', `Begin forwarded message:\n\nFrom: Noor\n${MAIL}`],
  // Thunderbird and others.
  ['Thunderbird nl', `Op 20-11-2026 om 10:15 schreef Noor Peeters:\n${marked('> ')}`],
  ['Thunderbird fr', `Le 20/11/2026 à 10:15, Noor Peeters a écrit :\n${marked('> ')}`],
  ['Thunderbird de', `Am 20.11.2026 um 10:15 schrieb Noor Peeters:\n${marked('> ')}`],
  ['Thunderbird en', `On 20/11/2026 10:15, Noor Peeters wrote:\n${marked('> ')}`],
  ['Thunderbird forwarded', `-------- Doorgestuurd bericht --------\nOnderwerp: Herinnering\n${MAIL}`],
  [
    'K-9 de',
    `Am 20. November 2026 10:15:22 MEZ schrieb Noor Peeters <noor@bosveld.example>:\n${marked('>')}`,
  ],
  [
    'Yahoo en',
    `On Friday, November 20, 2026, 10:15 AM, Noor Peeters <noor@bosveld.example> wrote:\n\n${MAIL}`,
  ],
  ['name first nl', `Noor Peeters <noor@bosveld.example> schreef op 20 november 2026 10:15:\n\n${MAIL}`],
  ['name first de', `Noor Peeters schrieb am 20.11.2026 10:15:\n\n${marked('> ')}`],
  ['marks alone', marked('>> ')],
  ['Windows line ends', `-----Original Message-----\nFrom: Noor\n${MAIL}`.replaceAll('\n', '\r\n')],
];

it.each(cases)('what is quoted is cut: %s', (_program, quoted) => {
  expect(withoutQuoted(`${SAID}\n\n${quoted}`)).toBe(SAID);
});

it.each(cases)('of a mail that says nothing itself, nothing is left: %s', (_program, quoted) => {
  expect(withoutQuoted(quoted)).toBe('');
});

describe('what is new stays', () => {
  it.each([
    ['a mail that quotes nothing', SAID],
    ['one name of a sender by itself', 'Van: onze boekhouding\nWij betalen morgen.'],
    ['a heading of one line more', 'De : mon comptable\nObjet : facture F-1\nNous payons demain.'],
    ['a sentence that begins like an attribution', 'Op 20 november schreef ik u al.\nDe betaling volgt.'],
    ['a line of strokes', 'Betaald.\n--------------------\nAn Claes\nZee NV'],
    ['a signature', 'Betaald.\n\n--\nAn Claes\nTel. 02 123 45 67'],
    ['"am" and "on" in a sentence', 'Am 20. November zahlen wir.\nOn Friday we pay the rest.'],
  ])('%s', (_what, text) => {
    expect(withoutQuoted(text)).toBe(text);
  });

  it('between the lines that it answers, and below them', () => {
    const text = [
      'Op 20-11-2026 om 10:15 schreef Noor Peeters:',
      '> Factuur F-1 staat open.',
      'Die is betaald.',
      '> Factuur F-2 staat open.',
      'Die betalen wij vrijdag.',
    ].join('\n');
    expect(withoutQuoted(text)).toBe('Die is betaald.\nDie betalen wij vrijdag.');
  });

  it('without the spaces around it and without rows of empty lines', () => {
    expect(withoutQuoted('\n\n Betaald. \u00a0\n\n\n\n\nAn\n\n')).toBe('Betaald.\n\nAn');
  });
});

it('reads a thread of a hundred thousand lines that mean nothing', () => {
  const lines = Array.from({ length: 100_000 }, () => 'op 1 schreef schreef schreef van: de : on');
  expect(withoutQuoted(`Betaald.\n${lines.join('\n')}`).startsWith('Betaald.\n')).toBe(true);
});

it('reads lines of which each looks like the beginning of a quotation', () => {
  const lines = Array.from(
    { length: 4000 },
    () => `Op ${'1 '.repeat(150)} schreef op 2026 schreef${' x'.repeat(60)};`,
  );
  expect(withoutQuoted(lines.join('\n'))).toContain('schreef op 2026');
});
