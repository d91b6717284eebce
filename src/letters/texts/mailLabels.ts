import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../../wording/choose';

/** Words around the pictures and the ways to pay. */
export interface MailLabels {
  /** Before the number of the company in the signature. */
  readonly enterpriseNumber: string;
  /** On the button to the payment page. */
  readonly payOnline: string;
  /** Over `amount`: what the code is, for who does not see it. */
  readonly code: string;
  /** Over `amount`: beside the code that pays the whole letter. */
  readonly scan: string;
  /** Over `amount`: beside the code that pays one invoice. */
  readonly scanOne: string;
}

const words: Words<MailLabels> = {
  nl: {
    enterpriseNumber: 'Ondernemingsnummer',
    payOnline: 'Online betalen',
    code: 'QR-code om {{ amount }} over te schrijven',
    scan: 'Scan de QR-code met uw bankapp: bedrag, rekening en mededeling zijn dan al ingevuld.',
    scanOne: 'Alleen deze factuur betalen? Scan deze QR-code: {{ amount }}.',
  },
  'nl-NL': {
    enterpriseNumber: 'Ondernemingsnummer',
    code: 'QR-code om {{ amount }} over te maken',
    scan: 'Scan de QR-code met de app van uw bank: bedrag, rekening en omschrijving zijn dan al ingevuld.',
  },
  fr: {
    enterpriseNumber: 'Numéro d’entreprise',
    payOnline: 'Payer en ligne',
    code: 'Code QR pour un virement de {{ amount }}',
    scan: 'Scannez le code QR avec votre application bancaire\u00a0: montant, compte et communication sont déjà remplis.',
    scanOne: 'Pour ne payer que cette facture ({{ amount }}), scannez ce code QR.',
  },
  de: {
    enterpriseNumber: 'Unternehmensnummer',
    payOnline: 'Online bezahlen',
    code: 'QR-Code für eine Überweisung von {{ amount }}',
    scan: 'Scannen Sie den QR-Code mit Ihrer Banking-App: Betrag, Konto und Verwendungszweck sind dann schon ausgefüllt.',
    scanOne: 'Nur diese Rechnung bezahlen? Scannen Sie diesen QR-Code: {{ amount }}.',
  },
  en: {
    enterpriseNumber: 'Company number',
    payOnline: 'Pay online',
    code: 'QR code for a transfer of {{ amount }}',
    scan: 'Scan the QR code with your banking app: amount, account and reference will be filled in for you.',
    scanOne: 'To pay this invoice alone ({{ amount }}), scan this QR code.',
  },
};

/** Those words in a language. `mailLabels('fr').payOnline //=> 'Payer en ligne'` */
export const mailLabels = (language: Language): MailLabels => wordsFor(words, language);
