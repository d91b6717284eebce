import type { Attack } from '../answers/attackMails';
import type { AnswerLanguage, ReadyAnswer } from '../answers/readyAnswers';
import type { OfficeLanguage } from '../languages';

/** Words of the form by which one answers a mail as the customer who got it. */
interface AnswerWords {
  readonly open: string;
  readonly title: (address: string) => string;
  readonly choice: string;
  readonly own: string;
  readonly ready: Readonly<Record<ReadyAnswer, string>>;
  readonly returned: string;
  readonly attackGroup: string;
  readonly attacks: Readonly<Record<Attack, string>>;
  readonly language: string;
  readonly languages: Readonly<Record<AnswerLanguage, string>>;
  readonly text: string;
  readonly deliver: string;
  readonly delivered: string;
}

const nl: AnswerWords = {
  open: 'Antwoorden als de klant',
  title: (address) => `Antwoord van ${address}`,
  choice: 'Soort antwoord',
  own: 'Eigen tekst',
  ready: {
    promise: 'Belofte met een datum',
    paid: 'Al betaald',
    dispute: 'Betwisting',
    copy: 'Kopie gevraagd',
    away: 'Afwezig (automatisch antwoord)',
  },
  returned: 'De mail komt onbestelbaar terug',
  attackGroup: 'Gevaarlijke mails, om uit te proberen',
  attacks: {
    scripts: 'Mail met scripts',
    pictures: 'Mail die beelden van elders laadt',
    thread: 'Draad van 5000 regels',
    encoding: 'Kapotte tekens',
    nested: '300 delen in elkaar',
  },
  language: 'Taal van het antwoord',
  languages: { nl: 'Nederlands', fr: 'Frans', de: 'Duits', en: 'Engels' },
  text: 'Tekst van het antwoord',
  deliver: 'Bezorgen',
  delivered: 'Bezorgd. De mail staat in Postvak IN.',
};

/** Words per language; both kinds of Dutch share these. */
export const answerWords: Readonly<Record<OfficeLanguage, AnswerWords>> = {
  'nl-BE': nl,
  'nl-NL': nl,
  'fr-FR': {
    open: 'Répondre en tant que client',
    title: (address) => `Réponse de ${address}`,
    choice: 'Type de réponse',
    own: 'Texte libre',
    ready: {
      promise: 'Promesse avec une date',
      paid: 'Déjà payé',
      dispute: 'Contestation',
      copy: 'Demande de copie',
      away: 'Absence (réponse automatique)',
    },
    returned: 'L’e-mail revient : non remis',
    attackGroup: 'E-mails dangereux, pour essayer',
    attacks: {
      scripts: 'E-mail avec des scripts',
      pictures: 'E-mail qui charge des images d’ailleurs',
      thread: 'Fil de 5 000 lignes',
      encoding: 'Caractères abîmés',
      nested: '300 parties imbriquées',
    },
    language: 'Langue de la réponse',
    languages: { nl: 'Néerlandais', fr: 'Français', de: 'Allemand', en: 'Anglais' },
    text: 'Texte de la réponse',
    deliver: 'Remettre',
    delivered: 'Remis. L’e-mail est dans la boîte de réception.',
  },
  'de-DE': {
    open: 'Als Kunde antworten',
    title: (address) => `Antwort von ${address}`,
    choice: 'Art der Antwort',
    own: 'Eigener Text',
    ready: {
      promise: 'Zusage mit Datum',
      paid: 'Schon bezahlt',
      dispute: 'Reklamation',
      copy: 'Kopie gewünscht',
      away: 'Abwesend (automatische Antwort)',
    },
    returned: 'Die E-Mail kommt unzustellbar zurück',
    attackGroup: 'Gefährliche E-Mails zum Ausprobieren',
    attacks: {
      scripts: 'E-Mail mit Skripten',
      pictures: 'E-Mail, die Bilder von außen lädt',
      thread: 'Verlauf mit 5.000 Zeilen',
      encoding: 'Beschädigte Zeichen',
      nested: '300 verschachtelte Teile',
    },
    language: 'Sprache der Antwort',
    languages: { nl: 'Niederländisch', fr: 'Französisch', de: 'Deutsch', en: 'Englisch' },
    text: 'Text der Antwort',
    deliver: 'Zustellen',
    delivered: 'Zugestellt. Die E-Mail liegt im Posteingang.',
  },
  'en-US': {
    open: 'Answer as the customer',
    title: (address) => `Answer from ${address}`,
    choice: 'Kind of answer',
    own: 'Own text',
    ready: {
      promise: 'Promise with a date',
      paid: 'Already paid',
      dispute: 'Dispute',
      copy: 'Copy wanted',
      away: 'Out of office (automatic reply)',
    },
    returned: 'The mail comes back undelivered',
    attackGroup: 'Dangerous mails, to try out',
    attacks: {
      scripts: 'Mail with scripts',
      pictures: 'Mail that loads pictures from elsewhere',
      thread: 'Thread of 5,000 lines',
      encoding: 'Broken characters',
      nested: '300 parts in one another',
    },
    language: 'Language of the answer',
    languages: { nl: 'Dutch', fr: 'French', de: 'German', en: 'English' },
    text: 'Text of the answer',
    deliver: 'Deliver',
    delivered: 'Delivered. The mail is in the inbox.',
  },
};
