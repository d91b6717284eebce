import type { Words } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the last step: what became of each mail, and the way out of what went wrong. */
export interface ResultWords {
  readonly sent: (count: number) => string;
  readonly failed: (count: number) => string;
  readonly unknown: (count: number) => string;
  readonly earlier: (count: number) => string;
  readonly overtaken: (count: number) => string;
  readonly overtakenHelp: string;
  readonly notTried: (count: number) => string;
  readonly filed: string;
  readonly notFiled: string;
  readonly failedHelp: string;
  readonly unknownHelp: string;
  readonly notTriedHelp: string;
  readonly again: string;
  readonly done: string;
}

export const resultWords: Words<ResultWords> = {
  nl: {
    sent: (count) => `${nl(count, 'herinnering', 'herinneringen')} verstuurd`,
    failed: (count) => `${nl(count, 'herinnering', 'herinneringen')} niet verstuurd`,
    unknown: (count) => `${nl(count, 'herinnering', 'herinneringen')} onzeker`,
    earlier: (count) => `Daarvan ${nl(count, 'was', 'waren')} al eerder verstuurd`,
    overtaken: (count) => `${nl(count, 'klant', 'klanten')} net door een collega herinnerd`,
    overtakenHelp: 'Deze mails zijn niet nog eens verstuurd.',
    notTried: (count) => `${nl(count, 'herinnering', 'herinneringen')} niet meer geprobeerd`,
    filed: 'Elke herinnering staat nu in het dossier van dit werkboek.',
    notFiled: 'Het dossier is niet bijgewerkt. De mails staan wel in het postvak.',
    failedHelp: 'Deze mails zijn zeker niet weg. Los het op en lees opnieuw.',
    unknownHelp: 'Kijk in Verzonden items. Bij opnieuw lezen vult het dossier zich aan.',
    notTriedHelp: 'Deze mails komen terug in het volgende voorstel.',
    again: 'Opnieuw lezen',
    done: 'Klaar',
  },
  fr: {
    sent: (count) => fr(count, 'rappel envoyé', 'rappels envoyés'),
    failed: (count) => fr(count, 'rappel non envoyé', 'rappels non envoyés'),
    unknown: (count) => fr(count, 'rappel incertain', 'rappels incertains'),
    earlier: (count) => `Dont ${fr(count, 'déjà envoyé', 'déjà envoyés')} auparavant`,
    overtaken: (count) =>
      `${fr(count, 'client vient d’être rappelé', 'clients viennent d’être rappelés')} par un collègue`,
    overtakenHelp: 'Ces e-mails ne sont pas partis une seconde fois.',
    notTried: (count) => fr(count, 'rappel pas encore tenté', 'rappels pas encore tentés'),
    filed: 'Chaque rappel figure dans le dossier de ce classeur.',
    notFiled: 'Le dossier n’est pas à jour. Les e-mails sont dans la boîte aux lettres.',
    failedHelp: 'Ces e-mails ne sont pas partis. Corrigez, puis relisez.',
    unknownHelp: 'Voyez les Éléments envoyés. La relecture complète le dossier.',
    notTriedHelp: 'Ces e-mails reviendront dans la prochaine proposition.',
    again: 'Relire',
    done: 'Terminer',
  },
  de: {
    sent: (count) => `${de(count, 'Mahnung', 'Mahnungen')} gesendet`,
    failed: (count) => `${de(count, 'Mahnung', 'Mahnungen')} nicht gesendet`,
    unknown: (count) => `${de(count, 'Mahnung', 'Mahnungen')} ungewiss`,
    earlier: (count) => `Davon ${de(count, 'war', 'waren')} schon früher gesendet`,
    overtaken: (count) => `${de(count, 'Kunde wurde', 'Kunden wurden')} gerade von Kollegen gemahnt`,
    overtakenHelp: 'Diese E-Mails wurden nicht noch einmal gesendet.',
    notTried: (count) => `${de(count, 'Mahnung', 'Mahnungen')} nicht mehr versucht`,
    filed: 'Jede Mahnung steht nun im Dossier dieser Arbeitsmappe.',
    notFiled: 'Das Dossier ist nicht aktuell. Die E-Mails liegen im Postfach.',
    failedHelp: 'Diese E-Mails gingen sicher nicht hinaus. Beheben und neu einlesen.',
    unknownHelp: 'Sehen Sie unter Gesendete Elemente nach. Neues Einlesen ergänzt das Dossier.',
    notTriedHelp: 'Diese E-Mails kommen im nächsten Vorschlag wieder.',
    again: 'Neu einlesen',
    done: 'Fertig',
  },
  en: {
    sent: (count) => `${en(count, 'reminder', 'reminders')} sent`,
    failed: (count) => `${en(count, 'reminder', 'reminders')} not sent`,
    unknown: (count) => `${en(count, 'reminder', 'reminders')} uncertain`,
    earlier: (count) => `Of which ${en(count, 'was', 'were')} sent before`,
    overtaken: (count) => `${en(count, 'customer was', 'customers were')} just reminded by a colleague`,
    overtakenHelp: 'These mails were not sent a second time.',
    notTried: (count) => `${en(count, 'reminder', 'reminders')} not tried`,
    filed: 'Every reminder is now in the dossier of this workbook.',
    notFiled: 'The dossier is not up to date. The mails are in the mailbox.',
    failedHelp: 'These mails did not go out. Fix the cause and read again.',
    unknownHelp: 'Look in Sent Items. Reading again completes the dossier.',
    notTriedHelp: 'These mails return in the next proposal.',
    again: 'Read again',
    done: 'Done',
  },
};
