import type { OfficeLanguage } from '../languages';
import type { MailTrouble } from '../mailTrouble';

/** Words of the choice how the mailbox behaves, and of the choice of a mailbox. */
interface MailTroubleWords {
  readonly label: string;
  readonly whose: string;
  readonly states: Readonly<Record<MailTrouble, string>>;
}

const nl: MailTroubleWords = {
  label: 'Hoe het postvak zich gedraagt',
  whose: 'Welk postvak',
  states: {
    none: 'Postvak werkt',
    'answers-lost': 'Antwoorden gaan verloren',
    held: 'Mails blijven een minuut hangen',
    slow: 'Postvak is traag',
    throttled: 'Postvak weigert tijdelijk (429)',
    unreachable: 'Postvak niet bereikbaar',
  },
};

/** Words per language; both kinds of Dutch share these. */
export const mailTroubleWords: Readonly<Record<OfficeLanguage, MailTroubleWords>> = {
  'nl-BE': nl,
  'nl-NL': nl,
  'fr-FR': {
    label: 'Comment la boîte aux lettres se comporte',
    whose: 'Quelle boîte aux lettres',
    states: {
      none: 'Boîte aux lettres en ordre',
      'answers-lost': 'Les réponses se perdent',
      held: 'Les e-mails restent en route une minute',
      slow: 'Boîte aux lettres lente',
      throttled: 'Boîte aux lettres refuse un moment (429)',
      unreachable: 'Boîte aux lettres injoignable',
    },
  },
  'de-DE': {
    label: 'Wie sich das Postfach verhält',
    whose: 'Welches Postfach',
    states: {
      none: 'Postfach arbeitet',
      'answers-lost': 'Antworten gehen verloren',
      held: 'E-Mails bleiben eine Minute hängen',
      slow: 'Postfach ist langsam',
      throttled: 'Postfach weist vorübergehend ab (429)',
      unreachable: 'Postfach nicht erreichbar',
    },
  },
  'en-US': {
    label: 'How the mailbox behaves',
    whose: 'Which mailbox',
    states: {
      none: 'Mailbox works',
      'answers-lost': 'Answers get lost',
      held: 'Mails are held for a minute',
      slow: 'Mailbox is slow',
      throttled: 'Mailbox refuses for now (429)',
      unreachable: 'Mailbox cannot be reached',
    },
  },
};
