import { dayOfIso, isoOfDay } from '../../../src/core/dates/iso';
import type { Language } from '../../../src/core/items/customer';
import { findDays } from '../../../src/core/replies/days/findDays';
import type { ReplyContext } from '../../../src/core/replies/reading';
import { readReply } from '../../../src/core/replies/readReply';

/** Wednesday 18 November 2026. */
const written = dayOfIso('2026-11-18') ?? 0;

const context = (language: Language): ReplyContext => ({
  written,
  language,
  findDays,
  documents: ['2026-101', '2026-102', '2026-103'],
});

/** Kinds with their day or reason: `promise 2026-11-20`, `dispute price`. */
const said = (text: string, language: Language): readonly string[] =>
  readReply(text, context(language)).sayings.map(({ kind, day, reason }) =>
    [kind, day === null ? (reason ?? '') : isoOfDay(day)].join(' ').trim(),
  );

type Case = readonly [language: Language, text: string, ...said: readonly string[]];

const cases: readonly Case[] = [
  ['nl-BE', 'Wij betalen factuur 2026-101 vrijdag.', 'promise 2026-11-20'],
  ['nl-BE', 'De betaling staat gepland voor eind deze maand.', 'promise 2026-11-30'],
  ['nl-BE', 'Ik maak het bedrag morgen over.', 'promise 2026-11-19'],
  ['nl-BE', 'De factuur wordt volgende week betaald.', 'promise 2026-11-27'],
  ['nl-NL', 'Het bedrag is vorige week vrijdag overgemaakt.', 'paid 2026-11-13'],
  ['nl-BE', 'Deze facturen zijn reeds betaald op 12/11.', 'paid 2026-11-12'],
  ['nl-BE', 'Wij gaan niet akkoord met de prijs op factuur 2026-102.', 'dispute price'],
  ['nl-BE', 'De goederen zijn nooit geleverd.', 'dispute delivery'],
  ['nl-BE', 'Wij betalen deze factuur niet.', 'dispute other'],
  ['nl-BE', 'Kunnen we betalen in schijven?', 'plan-wanted'],
  ['nl-BE', 'Kunt u ons een kopie van factuur 2026-103 bezorgen?', 'copy-wanted'],
  ['nl-BE', 'Zodra onze klant betaalt, betalen wij u.'],
  ['nl-BE', 'Zoals beloofd betaalden we.'],
  ['nl-BE', 'Met dank bij voorbaat voor uw betaling.'],
  ['nl-BE', 'Gelieve te betalen voor vrijdag.'],
  ['nl-BE', 'Wij kunnen momenteel niet betalen.'],
  ['nl-BE', 'Wij betalen niet deze week, maar volgende week vrijdag.', 'promise 2026-11-27'],
  ['fr', 'Nous réglerons cette facture vendredi.', 'promise 2026-11-20'],
  ['fr', 'Le paiement sera effectué fin novembre.', 'promise 2026-11-30'],
  ['fr', 'Je fais le virement demain.', 'promise 2026-11-19'],
  ['fr', 'Cette facture a été payée le 12 novembre.', 'paid 2026-11-12'],
  ['fr', 'Nous avons déjà réglé ce montant.', 'paid'],
  ['fr', 'Nous ne paierons pas.', 'dispute other'],
  ['fr', 'Le prix facturé ne correspond pas au devis.', 'dispute price'],
  ['fr', 'La marchandise est arrivée endommagée.', 'dispute quality'],
  ['fr', 'Pourrions-nous payer en trois fois ?', 'plan-wanted'],
  ['fr', "Pourriez-vous m'envoyer un duplicata de la facture 2026-101 ?", 'copy-wanted'],
  ['fr', 'Dès réception de la note de crédit, nous paierons.', 'dispute credit-promised'],
  ['fr', 'Veuillez payer avant vendredi.'],
  ['fr', 'Si vous livrez demain, nous payons vendredi.'],
  ['de', 'Wir überweisen den Betrag am Freitag.', 'promise 2026-11-20'],
  ['de', 'Die Rechnung wird bis Ende November bezahlt.', 'promise 2026-11-30'],
  ['de', 'Die Zahlung erfolgt nächste Woche.', 'promise 2026-11-27'],
  ['de', 'Die Rechnung wurde am 12.11. überwiesen.', 'paid 2026-11-12'],
  ['de', 'Wir haben bereits gezahlt.', 'paid'],
  ['de', 'Diese Rechnung zahlen wir nicht.', 'dispute other'],
  ['de', 'Der berechnete Preis stimmt nicht.', 'dispute price'],
  ['de', 'Die Ware wurde nie geliefert.', 'dispute delivery'],
  ['de', 'Können wir in Raten zahlen?', 'plan-wanted'],
  ['de', 'Bitte senden Sie uns eine Rechnungskopie.', 'copy-wanted'],
  ['de', 'Sobald der Kunde zahlt, überweisen wir.'],
  ['de', 'Bitte überweisen Sie bis Freitag.'],
  ['en', 'We will pay invoice 2026-101 on Friday.', 'promise 2026-11-20'],
  ['en', 'Payment will be made by the end of the month.', 'promise 2026-11-30'],
  ['en', 'This is scheduled for payment on 27 November.', 'promise 2026-11-27'],
  ['en', 'The invoice was paid last Friday.', 'paid 2026-11-13'],
  ['en', 'We have already transferred the money.', 'paid'],
  ['en', 'We dispute this invoice: the quantity is wrong.', 'dispute quantity'],
  ['en', 'We will not be paying this invoice.', 'dispute other'],
  ['en', 'There is no PO number on the invoice.', 'dispute number-missing'],
  ['en', 'Could we pay in instalments?', 'plan-wanted'],
  ['en', 'Please send us a copy of the invoice.', 'copy-wanted'],
  ['en', 'Once our customer pays us, we will pay you.'],
  ['en', 'Please pay by Friday.'],
  ['en', 'When will you deliver?'],
  // What is denied before "that" is denied behind its comma.
  ['de', 'Ich habe nie gesagt, dass wir am Freitag zahlen.'],
  ['de', 'Wir können nicht bestätigen, dass die Zahlung am Freitag erfolgt.'],
  ['de', 'Ich denke, dass wir am Freitag zahlen.', 'promise 2026-11-20'],
  ['de', 'Es tut mir leid, dass wir noch nicht gezahlt haben, wir zahlen am Freitag.', 'promise 2026-11-20'],
  ['nl-NL', 'Ik heb nooit gezegd, dat wij vrijdag betalen.'],
  ['fr', "Je n'ai jamais dit, que nous payons vendredi."],
  ['en', "I didn't say, that we will pay on Friday."],
  // How money goes is a noun.
  ['en', 'Invoice 2026-101 was paid on Monday by bank transfer.', 'paid 2026-11-16'],
  ['en', 'It was settled on 12 November by BACS.', 'paid 2026-11-12'],
  ['en', 'The transfer was made on Monday.', 'paid 2026-11-16'],
  ['en', 'The transfer was rejected on Monday.'],
  ['en', 'It went via wire transfer on Monday.'],
  ['en', 'We will send it by BACS on Friday.', 'promise 2026-11-20'],
  ['en', 'We will make the transfer on Friday.', 'promise 2026-11-20'],
  ['en', 'We transfer the money on Friday.', 'promise 2026-11-20'],
  // What will be done is not done.
  ['de', 'Die Zahlung wird am Freitag angewiesen.', 'promise 2026-11-20'],
  ['de', 'Die Überweisung erfolgt am Freitag.', 'promise 2026-11-20'],
  ['de', 'Der Betrag wird am Freitag von unserem Konto abgebucht.', 'promise 2026-11-20'],
  ['de', 'Die Zahlung wurde am Montag angewiesen.', 'paid 2026-11-16'],
  ['de', 'Überweisung ist am Montag erfolgt.', 'paid 2026-11-16'],
  // A day of last week without its year is not one of next year.
  ['nl-BE', 'Betaling op 12/11.'],
  ['nl-BE', '12 november.'],
  ['fr', 'Virement du 12 novembre.'],
  ['de', 'Zahlung am 12.11. erfolgt.'],
  ['en', 'We pay 12 November.'],
  ['en', 'We pay 12 November 2027.', 'promise 2027-11-12'],
  ['nl-BE', 'De laatste schijf betalen we op 1 juni.', 'promise 2027-06-01'],
];

test.each(cases.map(([language, text, ...expected]) => ({ language, text, expected })))(
  '$language: $text',
  ({ language, text, expected }) => {
    expect(said(text, language)).toEqual(expected);
  },
);

test('What a mail names, and where', () => {
  const text =
    'Beste,\r\n\r\nFactuur 2026/101 (€ 1.250,00) wordt vrijdag betaald, mededeling 090/9337/55493.';
  const reading = readReply(text, context('nl-BE'));
  expect(reading).toMatchObject({
    language: 'nl-BE',
    documents: ['2026-101'],
    references: ['+++090/9337/55493+++'],
    sayings: [{ kind: 'promise', documents: ['2026-101'], amount: { amount: 125000, currency: 'EUR' } }],
  });
  expect(reading.amounts.map(({ start, end }) => text.slice(start, end))).toEqual(['€ 1.250,00']);
});

test('A saying without a number is about the one that was named before it', () => {
  const [saying] = readReply(
    'Ik zie factuur 2026-102 staan. Die wordt morgen betaald.',
    context('nl-BE'),
  ).sayings;
  expect(saying?.documents).toEqual(['2026-102']);
});

test('The day of an invoice is not that of its payment', () => {
  expect(said('Uw factuur 2026-101 van 5 november betalen wij vrijdag.', 'nl-BE')).toEqual([
    'promise 2026-11-20',
  ]);
  expect(said('Your invoice dated 20 October has been paid.', 'en')).toEqual(['paid']);
});
