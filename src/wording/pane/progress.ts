import type { Words } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words while mails go out, or into Drafts: how far it is, what it waits for, and how to hold it up. */
export interface ProgressWords {
  readonly sending: string;
  readonly drafting: string;
  readonly paused: string;
  readonly preparing: string;
  readonly progress: (done: number, total: number) => string;
  readonly minutesLeft: (minutes: number) => string;
  readonly underMinute: string;
  readonly waits: {
    readonly pace: string;
    readonly limit: string;
    readonly connection: string;
    readonly person: string;
    readonly answers: string;
  };
  readonly pause: string;
  readonly resume: string;
  readonly cancelRest: string;
  readonly cancelTitle: (rest: number) => string;
  readonly cancelDone: (done: number) => string;
  readonly cancelCurrent: string;
  readonly cancelLater: string;
  readonly cancelConfirm: string;
  readonly goOn: string;
  readonly cancelling: string;
  readonly leaving: string;
  readonly closing: string;
}

export const progressWords: Words<ProgressWords> = {
  nl: {
    sending: 'Bezig met versturen',
    drafting: 'Bezig met klaarzetten',
    paused: 'Gepauzeerd',
    preparing: 'Het versturen wordt voorbereid',
    progress: (done, total) => `${nl(done, 'mail', 'mails')} van ${total} verwerkt`,
    minutesLeft: (minutes) => `nog ongeveer ${nl(minutes, 'minuut', 'minuten')}`,
    underMinute: 'nog minder dan een minuut',
    waits: {
      pace: 'Een postvak mag maar een aantal mails per minuut versturen.',
      limit: 'Het postvak vraagt om even te wachten. Daarna gaat het vanzelf verder.',
      connection: 'Geen verbinding met het postvak. Dunning blijft het proberen.',
      person: 'Er vertrekt niets tot u verdergaat.',
      answers: 'Dunning kijkt of de mails bij Verzonden items staan.',
    },
    pause: 'Pauzeren',
    resume: 'Verdergaan',
    cancelRest: 'De rest niet versturen',
    cancelTitle: (rest) => `${nl(rest, 'mail', 'mails')} niet meer versturen?`,
    cancelDone: (done) => `${nl(done, 'mail is', 'mails zijn')} al verwerkt. Daar verandert niets aan.`,
    cancelCurrent: 'Een mail die net vertrekt, wordt nog afgewerkt.',
    cancelLater: 'De rest komt terug in het volgende voorstel.',
    cancelConfirm: 'Ja, niet versturen',
    goOn: 'Doorgaan',
    cancelling: 'De laatste mail wordt afgewerkt.',
    leaving: 'U kunt intussen gewoon verder werken.',
    closing: 'Sluiten is veilig: later gaat u verder, en geen klant krijgt een mail dubbel.',
  },
  fr: {
    sending: 'Envoi en cours',
    drafting: 'Préparation des brouillons',
    paused: 'En pause',
    preparing: 'L’envoi se prépare',
    progress: (done, total) => `${fr(done, 'e-mail traité', 'e-mails traités')} sur ${total}`,
    minutesLeft: (minutes) => `encore ${fr(minutes, 'minute', 'minutes')} environ`,
    underMinute: 'encore moins d’une minute',
    waits: {
      pace: 'Une boîte aux lettres n’envoie qu’un certain nombre d’e-mails par minute.',
      limit: 'La boîte aux lettres demande d’attendre. L’envoi reprendra tout seul.',
      connection: 'Pas de connexion à la boîte aux lettres. Dunning réessaie.',
      person: 'Rien ne part tant que vous n’avez pas repris.',
      answers: 'Dunning vérifie que les e-mails sont dans Éléments envoyés.',
    },
    pause: 'Mettre en pause',
    resume: 'Reprendre',
    cancelRest: 'Ne pas envoyer le reste',
    cancelTitle: (rest) => `Ne plus envoyer ${fr(rest, 'e-mail', 'e-mails')}\u00a0?`,
    cancelDone: (done) =>
      `${fr(done, 'e-mail est déjà traité', 'e-mails sont déjà traités')}. Rien n’y change.`,
    cancelCurrent: 'Un e-mail en train de partir sera terminé.',
    cancelLater: 'Le reste reviendra dans la prochaine proposition.',
    cancelConfirm: 'Oui, ne pas envoyer',
    goOn: 'Continuer l’envoi',
    cancelling: 'Le dernier e-mail se termine.',
    leaving: 'Vous pouvez continuer à travailler entre-temps.',
    closing: 'Fermer est sans risque\u00a0: vous reprendrez plus tard, sans doublon.',
  },
  de: {
    sending: 'Versand läuft',
    drafting: 'Entwürfe werden angelegt',
    paused: 'Angehalten',
    preparing: 'Der Versand wird vorbereitet',
    progress: (done, total) => `${de(done, 'E-Mail', 'E-Mails')} von ${total} verarbeitet`,
    minutesLeft: (minutes) => `noch etwa ${de(minutes, 'Minute', 'Minuten')}`,
    underMinute: 'noch weniger als eine Minute',
    waits: {
      pace: 'Ein Postfach darf nur eine bestimmte Zahl von E-Mails pro Minute senden.',
      limit: 'Das Postfach bittet um etwas Geduld. Danach geht es von selbst weiter.',
      connection: 'Keine Verbindung zum Postfach. Dunning versucht es weiter.',
      person: 'Es geht nichts hinaus, bis Sie fortfahren.',
      answers: 'Dunning sieht nach, ob die E-Mails unter Gesendete Elemente liegen.',
    },
    pause: 'Anhalten',
    resume: 'Fortfahren',
    cancelRest: 'Den Rest nicht senden',
    cancelTitle: (rest) => `${de(rest, 'E-Mail', 'E-Mails')} nicht mehr senden?`,
    cancelDone: (done) =>
      `${de(done, 'E-Mail ist', 'E-Mails sind')} schon verarbeitet. Daran ändert sich nichts.`,
    cancelCurrent: 'Eine E-Mail, die gerade hinausgeht, wird noch abgeschlossen.',
    cancelLater: 'Der Rest kommt im nächsten Vorschlag wieder.',
    cancelConfirm: 'Ja, nicht senden',
    goOn: 'Weiter senden',
    cancelling: 'Die letzte E-Mail wird noch abgeschlossen.',
    leaving: 'Sie können inzwischen ganz normal weiterarbeiten.',
    closing: 'Schließen ist sicher: Sie machen später weiter, kein Kunde erhält eine E-Mail doppelt.',
  },
  en: {
    sending: 'Sending',
    drafting: 'Putting mails in Drafts',
    paused: 'Paused',
    preparing: 'Preparing to send',
    progress: (done, total) => `${en(done, 'mail', 'mails')} of ${total} done`,
    minutesLeft: (minutes) => `about ${en(minutes, 'minute', 'minutes')} left`,
    underMinute: 'less than a minute left',
    waits: {
      pace: 'A mailbox may send only so many mails a minute.',
      limit: 'The mailbox asks to wait a little. Sending goes on by itself.',
      connection: 'No connection to the mailbox. Dunning keeps trying.',
      person: 'Nothing leaves until you resume.',
      answers: 'Dunning is looking for the mails in Sent Items.',
    },
    pause: 'Pause',
    resume: 'Resume',
    cancelRest: 'Cancel the rest',
    cancelTitle: (rest) => `Not send the other ${en(rest, 'mail', 'mails')}?`,
    cancelDone: (done) => `${en(done, 'mail is', 'mails are')} done. That does not change.`,
    cancelCurrent: 'A mail that is just leaving is finished.',
    cancelLater: 'The rest returns in the next proposal.',
    cancelConfirm: 'Yes, cancel the rest',
    goOn: 'Keep sending',
    cancelling: 'The last mail is being finished.',
    leaving: 'You can go on working meanwhile.',
    closing: 'Closing is safe: you go on later, and no customer gets a mail twice.',
  },
};
