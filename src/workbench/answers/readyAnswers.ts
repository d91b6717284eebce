import type { OfficeLanguage } from '../languages';

/** Languages in which customers answer. */
export const answerLanguages = ['nl', 'fr', 'de', 'en'] as const;
export type AnswerLanguage = (typeof answerLanguages)[number];

/** `answerLanguageOf('nl-BE') //=> 'nl'` */
export const answerLanguageOf = (language: OfficeLanguage): AnswerLanguage =>
  answerLanguages.find((each) => language.startsWith(each)) ?? 'en';

/** What customers write, ready to be sent; `away` is written by their program. */
export const readyAnswers = ['promise', 'paid', 'dispute', 'copy', 'away'] as const;
export type ReadyAnswer = (typeof readyAnswers)[number];

/** What an answer speaks of. */
interface AnswerFacts {
  /** Number of the document, '' where the mail names none. */
  readonly document: string;
  /** A day to come, written out. */
  readonly day: string;
}

type Texts = Readonly<Record<ReadyAnswer, (facts: AnswerFacts) => string>>;

const texts: Readonly<Record<AnswerLanguage, Texts>> = {
  nl: {
    promise: ({ document, day }) =>
      `Beste,\n\nWij betalen factuur ${document} op ${day}.\n\nMet vriendelijke groeten,\nAn Claes\nBoekhouding`,
    paid: ({ document }) =>
      `Beste,\n\nFactuur ${document} is vorige week al betaald. Kunt u dat nakijken?\n\nMet vriendelijke groeten,\nAn Claes`,
    dispute: ({ document }) =>
      `Beste,\n\nWij gaan niet akkoord met factuur ${document}: de levering was niet volledig. Graag een creditnota.\n\nMet vriendelijke groeten,\nAn Claes`,
    copy: ({ document }) =>
      `Beste,\n\nWij hebben factuur ${document} nooit ontvangen. Kunt u een kopie sturen?\n\nMet vriendelijke groeten,\nAn Claes`,
    away: ({ day }) =>
      `Beste,\n\nIk ben afwezig tot en met ${day} en lees mijn mails niet. Dank u voor uw bericht.\n\nAn Claes`,
  },
  fr: {
    promise: ({ document, day }) =>
      `Bonjour,\n\nNous paierons la facture ${document} le ${day}.\n\nCordialement,\nAnne Claes\nComptabilité`,
    paid: ({ document }) =>
      `Bonjour,\n\nLa facture ${document} a déjà été payée la semaine dernière. Pouvez-vous vérifier ?\n\nCordialement,\nAnne Claes`,
    dispute: ({ document }) =>
      `Bonjour,\n\nNous contestons la facture ${document} : la livraison n’était pas complète. Merci de nous envoyer une note de crédit.\n\nCordialement,\nAnne Claes`,
    copy: ({ document }) =>
      `Bonjour,\n\nNous n’avons jamais reçu la facture ${document}. Pouvez-vous nous en envoyer une copie ?\n\nCordialement,\nAnne Claes`,
    away: ({ day }) =>
      `Bonjour,\n\nJe suis absente jusqu’au ${day} et ne lis pas mes e-mails. Merci pour votre message.\n\nAnne Claes`,
  },
  de: {
    promise: ({ document, day }) =>
      `Guten Tag,\n\nwir bezahlen die Rechnung ${document} am ${day}.\n\nMit freundlichen Grüßen\nAnna Claes\nBuchhaltung`,
    paid: ({ document }) =>
      `Guten Tag,\n\ndie Rechnung ${document} wurde bereits letzte Woche bezahlt. Könnten Sie das prüfen?\n\nMit freundlichen Grüßen\nAnna Claes`,
    dispute: ({ document }) =>
      `Guten Tag,\n\nwir widersprechen der Rechnung ${document}: Die Lieferung war unvollständig. Bitte schicken Sie uns eine Gutschrift.\n\nMit freundlichen Grüßen\nAnna Claes`,
    copy: ({ document }) =>
      `Guten Tag,\n\nwir haben die Rechnung ${document} nie erhalten. Könnten Sie uns eine Kopie schicken?\n\nMit freundlichen Grüßen\nAnna Claes`,
    away: ({ day }) =>
      `Guten Tag,\n\nich bin bis einschließlich ${day} nicht im Büro und lese keine E-Mails. Danke für Ihre Nachricht.\n\nAnna Claes`,
  },
  en: {
    promise: ({ document, day }) =>
      `Hello,\n\nWe will pay invoice ${document} on ${day}.\n\nKind regards,\nAnn Claes\nAccounts payable`,
    paid: ({ document }) =>
      `Hello,\n\nInvoice ${document} was already paid last week. Could you check?\n\nKind regards,\nAnn Claes`,
    dispute: ({ document }) =>
      `Hello,\n\nWe dispute invoice ${document}: the delivery was not complete. Please send a credit note.\n\nKind regards,\nAnn Claes`,
    copy: ({ document }) =>
      `Hello,\n\nWe never received invoice ${document}. Could you send us a copy?\n\nKind regards,\nAnn Claes`,
    away: ({ day }) =>
      `Hello,\n\nI am out of the office until ${day} and do not read my mail. Thank you for your message.\n\nAnn Claes`,
  },
};

/** How each language writes dates. */
export const locales: Readonly<Record<AnswerLanguage, string>> = {
  nl: 'nl-BE',
  fr: 'fr-BE',
  de: 'de-DE',
  en: 'en-GB',
};

/** What a customer writes on a mail, a promise or absence for a week. `now` in milliseconds since 1970. */
export function readyText(
  answer: ReadyAnswer,
  language: AnswerLanguage,
  subject: string,
  now: number,
): string {
  const week = new Date(now + 7 * 86_400_000);
  const form = new Intl.DateTimeFormat(locales[language], { day: 'numeric', month: 'long', year: 'numeric' });
  const written = texts[language][answer]({ document: documentIn(subject), day: form.format(week) });
  // Where there is no number, nothing stands open before the stop; the colon of French has its space.
  return written.replace(/ {2,}/g, ' ').replace(language === 'fr' ? / ([.,])/g : / ([.,:])/g, '$1');
}

/** The first number of a document in a subject, '' for none. `documentIn('Herinnering 2026/00123') //=> '2026/00123'` */
const documentIn = (subject: string): string =>
  /(?:^|[\s:(])((?:[\p{L}\d]+[-/])*[\p{L}]{0,4}\d{3,}(?:[-/]\d+)*)(?=$|[\s,.;:)])/u.exec(subject)?.[1] ?? '';
