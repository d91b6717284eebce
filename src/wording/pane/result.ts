import type { Words } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the last step: what became of each mail, and the way out of what went wrong. */
export interface ResultWords {
  readonly sent: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly earlier: (count: number) => string;
  readonly overtaken: (count: number) => string;
  readonly overtakenHelp: string;
  /** Who had the customer first. */
  readonly overtakenBy: (by: string) => string;
  readonly drafted: (count: number) => string;
  /** The mailbox with the drafts, '' for the user's own. */
  readonly draftedHelp: (mailbox: string) => string;
  readonly held: (count: number) => string;
  readonly heldHelp: string;
  /** A fault ended the run before its last mail. */
  readonly stopped: string;
  readonly cancelled: string;
  readonly toCustomer: string;
  readonly notTried: (count: number) => string;
  readonly filed: string;
  readonly notFiled: string;
  readonly failedHelp: string;
  readonly notTriedHelp: string;
  readonly again: string;
  readonly done: string;
}

export const resultWords: Words<ResultWords> = {
  nl: {
    sent: (count) => `${nl(count, 'herinnering', 'herinneringen')} verstuurd`,
    failed: (count) => `${nl(count, 'herinnering', 'herinneringen')} niet verstuurd`,
    earlier: (count) => `Daarvan ${nl(count, 'was', 'waren')} al eerder verstuurd`,
    overtaken: (count) => `${nl(count, 'klant', 'klanten')} net door een collega herinnerd`,
    overtakenHelp: 'Deze mails zijn niet nog eens verstuurd.',
    overtakenBy: (by) => `door ${by}`,
    drafted: (count) => `${nl(count, 'mail staat', 'mails staan')} in Concepten`,
    draftedHelp: (mailbox) =>
      `Nakijken en versturen doet u in Outlook${mailbox === '' ? '' : ` (${mailbox})`}. Een mail telt als herinnering zodra hij verstuurd is.`,
    held: (count) => `${nl(count, 'klant', 'klanten')} overgeslagen`,
    heldHelp: 'Een eerdere mail aan deze klanten is nog niet afgerond.',
    stopped: 'De verzending is gestopt',
    cancelled: 'U hebt de rest niet verstuurd.',
    toCustomer: 'Naar de klant',
    notTried: (count) => `${nl(count, 'herinnering', 'herinneringen')} niet meer geprobeerd`,
    filed: 'Elke herinnering staat nu in het dossier van dit werkboek.',
    notFiled: 'Het dossier is niet bijgewerkt. De mails staan wel in het postvak.',
    failedHelp: 'Deze mails zijn zeker niet weg. Los het op en lees opnieuw.',
    notTriedHelp: 'Deze mails komen terug in het volgende voorstel.',
    again: 'Opnieuw lezen',
    done: 'Klaar',
  },
  fr: {
    sent: (count) => fr(count, 'rappel envoyé', 'rappels envoyés'),
    failed: (count) => fr(count, 'rappel non envoyé', 'rappels non envoyés'),
    earlier: (count) => `Dont ${fr(count, 'déjà envoyé', 'déjà envoyés')} auparavant`,
    overtaken: (count) =>
      `${fr(count, 'client vient d’être rappelé', 'clients viennent d’être rappelés')} par un collègue`,
    overtakenHelp: 'Ces e-mails ne sont pas partis une seconde fois.',
    overtakenBy: (by) => `par ${by}`,
    drafted: (count) => `${fr(count, 'e-mail se trouve', 'e-mails se trouvent')} dans Brouillons`,
    draftedHelp: (mailbox) =>
      `La relecture et l’envoi se font dans Outlook${mailbox === '' ? '' : ` (${mailbox})`}. Un e-mail compte comme rappel dès son envoi.`,
    held: (count) => fr(count, 'client laissé de côté', 'clients laissés de côté'),
    heldHelp: 'Un e-mail précédent à ces clients n’est pas encore terminé.',
    stopped: 'L’envoi s’est arrêté',
    cancelled: 'Vous n’avez pas envoyé le reste.',
    toCustomer: 'Voir le client',
    notTried: (count) => fr(count, 'rappel pas encore tenté', 'rappels pas encore tentés'),
    filed: 'Chaque rappel figure dans le dossier de ce classeur.',
    notFiled: 'Le dossier n’est pas à jour. Les e-mails sont dans la boîte aux lettres.',
    failedHelp: 'Ces e-mails ne sont pas partis. Corrigez, puis relisez.',
    notTriedHelp: 'Ces e-mails reviendront dans la prochaine proposition.',
    again: 'Relire',
    done: 'Terminer',
  },
  de: {
    sent: (count) => `${de(count, 'Mahnung', 'Mahnungen')} gesendet`,
    failed: (count) => `${de(count, 'Mahnung', 'Mahnungen')} nicht gesendet`,
    earlier: (count) => `Davon ${de(count, 'war', 'waren')} schon früher gesendet`,
    overtaken: (count) => `${de(count, 'Kunde wurde', 'Kunden wurden')} gerade von Kollegen gemahnt`,
    overtakenHelp: 'Diese E-Mails wurden nicht noch einmal gesendet.',
    overtakenBy: (by) => `von ${by}`,
    drafted: (count) => `${de(count, 'E-Mail liegt', 'E-Mails liegen')} im Ordner Entwürfe`,
    draftedHelp: (mailbox) =>
      `Durchsehen und senden können Sie in Outlook${mailbox === '' ? '' : ` (${mailbox})`}. Eine E-Mail zählt als Mahnung, sobald sie gesendet ist.`,
    held: (count) => `${de(count, 'Kunde', 'Kunden')} übersprungen`,
    heldHelp: 'Eine frühere E-Mail an diese Kunden ist noch nicht abgeschlossen.',
    stopped: 'Der Versand wurde angehalten',
    cancelled: 'Sie haben den Rest nicht gesendet.',
    toCustomer: 'Zum Kunden',
    notTried: (count) => `${de(count, 'Mahnung', 'Mahnungen')} nicht mehr versucht`,
    filed: 'Jede Mahnung steht nun im Dossier dieser Arbeitsmappe.',
    notFiled: 'Das Dossier ist nicht aktuell. Die E-Mails liegen im Postfach.',
    failedHelp: 'Diese E-Mails gingen sicher nicht hinaus. Beheben und neu einlesen.',
    notTriedHelp: 'Diese E-Mails kommen im nächsten Vorschlag wieder.',
    again: 'Neu einlesen',
    done: 'Fertig',
  },
  en: {
    sent: (count) => `${en(count, 'reminder', 'reminders')} sent`,
    failed: (count) => `${en(count, 'reminder', 'reminders')} not sent`,
    earlier: (count) => `Of which ${en(count, 'was', 'were')} sent before`,
    overtaken: (count) => `${en(count, 'customer was', 'customers were')} just reminded by a colleague`,
    overtakenHelp: 'These mails were not sent a second time.',
    overtakenBy: (by) => `by ${by}`,
    drafted: (count) => `${en(count, 'mail is', 'mails are')} in Drafts`,
    draftedHelp: (mailbox) =>
      `Check and send in Outlook${mailbox === '' ? '' : ` (${mailbox})`}. A mail counts as a reminder once it is sent.`,
    held: (count) => `${en(count, 'customer', 'customers')} left out`,
    heldHelp: 'An earlier mail to these customers is not finished yet.',
    stopped: 'Sending stopped',
    cancelled: 'You did not send the rest.',
    toCustomer: 'Go to the customer',
    notTried: (count) => `${en(count, 'reminder', 'reminders')} not tried`,
    filed: 'Every reminder is now in the dossier of this workbook.',
    notFiled: 'The dossier is not up to date. The mails are in the mailbox.',
    failedHelp: 'These mails did not go out. Fix the cause and read again.',
    notTriedHelp: 'These mails return in the next proposal.',
    again: 'Read again',
    done: 'Done',
  },
};
