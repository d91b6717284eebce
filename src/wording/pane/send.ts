import type { Words } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the fourth step: what will go out, the confirmation, and the progress. */
export interface SendWords {
  readonly send: (count: number) => string;
  readonly confirmTitle: (count: number) => string;
  readonly confirm: string;
  readonly customers: string;
  readonly invoices: string;
  readonly amount: string;
  readonly from: string;
  readonly asOf: string;
  readonly notSignedIn: string;
  readonly noUndo: string;
  readonly notToday: string;
  readonly notReady: string;
  readonly toCheck: string;
  readonly sending: string;
  readonly preparing: string;
  readonly progress: (done: number, total: number) => string;
  readonly minutesLeft: (minutes: number) => string;
  readonly underMinute: string;
  readonly stop: string;
  readonly stopping: string;
  readonly closing: string;
}

export const sendWords: Words<SendWords> = {
  nl: {
    send: (count) => `${nl(count, 'herinnering', 'herinneringen')} versturen`,
    confirmTitle: (count) => `${nl(count, 'herinnering', 'herinneringen')} nu versturen?`,
    confirm: 'Ja, versturen',
    customers: 'Klanten',
    invoices: 'Facturen',
    amount: 'Bedrag',
    from: 'Vanuit',
    asOf: 'Peildatum',
    notSignedIn: 'nog niet aangemeld',
    noUndo: 'Een verstuurde mail kan niet worden teruggehaald.',
    notToday: 'Versturen kan alleen met de peildatum van vandaag.',
    notReady: 'Nog niet alles is in orde. Los dit eerst op bij de controle.',
    toCheck: 'Naar de controle',
    sending: 'Bezig met versturen',
    preparing: 'Het versturen wordt voorbereid',
    progress: (done, total) => `${nl(done, 'mail', 'mails')} van ${total} verwerkt`,
    minutesLeft: (minutes) => `nog ongeveer ${nl(minutes, 'minuut', 'minuten')}`,
    underMinute: 'nog minder dan een minuut',
    stop: 'Stoppen',
    stopping: 'Stopt na deze mail',
    closing: 'Sluiten is veilig: wat verstuurd is, wordt nooit opnieuw verstuurd.',
  },
  fr: {
    send: (count) => `Envoyer ${fr(count, 'rappel', 'rappels')}`,
    confirmTitle: (count) => `Envoyer ${fr(count, 'rappel', 'rappels')} maintenant\u00a0?`,
    confirm: 'Oui, envoyer',
    customers: 'Clients',
    invoices: 'Factures',
    amount: 'Montant',
    from: 'Depuis',
    asOf: 'Date de référence',
    notSignedIn: 'pas encore connecté',
    noUndo: 'Un e-mail envoyé ne peut plus être retiré.',
    notToday: 'L’envoi exige la date de référence du jour.',
    notReady: 'Tout n’est pas encore en ordre. Réglez-le d’abord au contrôle.',
    toCheck: 'Retour au contrôle',
    sending: 'Envoi en cours',
    preparing: 'L’envoi se prépare',
    progress: (done, total) => `${fr(done, 'e-mail traité', 'e-mails traités')} sur ${total}`,
    minutesLeft: (minutes) => `encore ${fr(minutes, 'minute', 'minutes')} environ`,
    underMinute: 'encore moins d’une minute',
    stop: 'Arrêter',
    stopping: 'S’arrête après cet e-mail',
    closing: 'Vous pouvez fermer : ce qui est parti ne repart jamais.',
  },
  de: {
    send: (count) => `${de(count, 'Mahnung', 'Mahnungen')} senden`,
    confirmTitle: (count) => `${de(count, 'Mahnung', 'Mahnungen')} jetzt senden?`,
    confirm: 'Ja, senden',
    customers: 'Kunden',
    invoices: 'Rechnungen',
    amount: 'Betrag',
    from: 'Von',
    asOf: 'Stichtag',
    notSignedIn: 'noch nicht angemeldet',
    noUndo: 'Eine gesendete E-Mail lässt sich nicht zurückholen.',
    notToday: 'Senden geht nur mit dem heutigen Stichtag.',
    notReady: 'Noch ist nicht alles in Ordnung. Beheben Sie das in der Prüfung.',
    toCheck: 'Zur Prüfung',
    sending: 'Versand läuft',
    preparing: 'Der Versand wird vorbereitet',
    progress: (done, total) => `${de(done, 'E-Mail', 'E-Mails')} von ${total} verarbeitet`,
    minutesLeft: (minutes) => `noch etwa ${de(minutes, 'Minute', 'Minuten')}`,
    underMinute: 'noch weniger als eine Minute',
    stop: 'Anhalten',
    stopping: 'Hält nach dieser E-Mail an',
    closing: 'Schließen ist sicher: Gesendetes wird nie erneut gesendet.',
  },
  en: {
    send: (count) => `Send ${en(count, 'reminder', 'reminders')}`,
    confirmTitle: (count) => `Send ${en(count, 'reminder', 'reminders')} now?`,
    confirm: 'Yes, send',
    customers: 'Customers',
    invoices: 'Invoices',
    amount: 'Amount',
    from: 'From',
    asOf: 'As-of date',
    notSignedIn: 'not signed in yet',
    noUndo: 'A mail that was sent cannot be called back.',
    notToday: "Sending needs today's as-of date.",
    notReady: 'Not everything is in order yet. Fix it at the check first.',
    toCheck: 'Go to the check',
    sending: 'Sending',
    preparing: 'Preparing to send',
    progress: (done, total) => `${en(done, 'mail', 'mails')} of ${total} done`,
    minutesLeft: (minutes) => `about ${en(minutes, 'minute', 'minutes')} left`,
    underMinute: 'less than a minute left',
    stop: 'Stop',
    stopping: 'Stops after this mail',
    closing: 'Closing is safe: what was sent is never sent again.',
  },
};
