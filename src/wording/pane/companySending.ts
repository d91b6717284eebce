import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of where a company's mails go out from, and of the folder that its team shares. */
export interface CompanySendingWords {
  /** Line that unfolds into the fields. */
  readonly sending: string;
  readonly mailbox: string;
  readonly mailboxHelp: string;
  readonly mailboxWrong: string;
  readonly mailboxTry: string;
  readonly trying: string;
  readonly mailboxReads: string;
  readonly team: string;
  readonly teamHelp: string;
  readonly teamLink: string;
  readonly teamFind: string;
  readonly teamFindFirst: string;
  readonly teamSave: string;
  readonly teamOpen: string;
  readonly teamLeave: string;
  readonly teamLeaveTitle: string;
  readonly teamLeaveMeans: string;
  readonly teamLeaveYes: string;
  readonly underWay: (count: number) => string;
}

const words: Words<CompanySendingWords> = {
  nl: {
    sending: 'Versturen: gedeeld postvak en teammap',
    mailbox: 'Gedeeld postvak',
    mailboxHelp:
      'Leeg: uw eigen postvak. Voor een gedeeld postvak hebt u volledige toegang en “Verzenden als” nodig.',
    mailboxWrong: 'Dit e-mailadres klopt niet.',
    mailboxTry: 'Postvak proberen',
    trying: 'Even kijken…',
    mailboxReads: 'Dit postvak is te lezen. Of u eruit mag versturen, blijkt bij de eerste mail.',
    team: 'Teammap',
    teamHelp: 'Met een teammap hebben collega’s één dossier en herinneren ze nooit dezelfde klant.',
    teamLink: 'Link naar een map in SharePoint of OneDrive',
    teamFind: 'Map zoeken',
    teamFindFirst: 'Zoek deze map eerst, of maak dit veld leeg.',
    teamSave: 'Sla de gegevens op om deze map te gebruiken.',
    teamOpen: 'Openen in de browser',
    teamLeave: 'Teammap verlaten',
    teamLeaveTitle: 'De teammap verlaten?',
    teamLeaveMeans: 'Collega’s zien dan niet meer wie u herinnert. Een klant kan twee herinneringen krijgen.',
    teamLeaveYes: 'Verlaten',
    underWay: (count) =>
      `${nl(count, 'mail is', 'mails zijn')} nog niet afgehandeld. Wijzig postvak en teammap pas daarna.`,
  },
  fr: {
    sending: 'Envoi\u00a0: boîte aux lettres partagée et dossier d’équipe',
    mailbox: 'Boîte aux lettres partagée',
    mailboxHelp:
      'Vide\u00a0: la vôtre. Une boîte partagée demande l’accès total et «\u00a0Envoyer en tant que\u00a0».',
    mailboxWrong: 'Cette adresse e-mail est incorrecte.',
    mailboxTry: 'Essayer la boîte',
    trying: 'Vérification…',
    mailboxReads: 'Cette boîte est lisible. Le premier e-mail dira si vous pouvez envoyer depuis elle.',
    team: 'Dossier d’équipe',
    teamHelp:
      'Avec un dossier d’équipe, un seul historique pour tous, et jamais deux rappels au même client.',
    teamLink: 'Lien vers un dossier SharePoint ou OneDrive',
    teamFind: 'Chercher le dossier',
    teamFindFirst: 'Cherchez d’abord ce dossier, ou videz ce champ.',
    teamSave: 'Enregistrez les données pour utiliser ce dossier.',
    teamOpen: 'Ouvrir dans le navigateur',
    teamLeave: 'Quitter le dossier d’équipe',
    teamLeaveTitle: 'Quitter le dossier d’équipe\u00a0?',
    teamLeaveMeans: 'Vos collègues ne verront plus qui vous relancez. Un client peut recevoir deux rappels.',
    teamLeaveYes: 'Quitter',
    underWay: (count) =>
      `${fr(count, 'e-mail n’est pas encore traité', 'e-mails ne sont pas encore traités')}. Attendez avant de changer de boîte ou de dossier.`,
  },
  de: {
    sending: 'Senden: freigegebenes Postfach und Teamordner',
    mailbox: 'Freigegebenes Postfach',
    mailboxHelp:
      'Leer: Ihr eigenes Postfach. Ein freigegebenes braucht Vollzugriff und „Senden als“ für Sie.',
    mailboxWrong: 'Diese E-Mail-Adresse stimmt nicht.',
    mailboxTry: 'Postfach prüfen',
    trying: 'Wird geprüft…',
    mailboxReads: 'Dieses Postfach ist lesbar. Ob Sie daraus senden dürfen, zeigt die erste E-Mail.',
    team: 'Teamordner',
    teamHelp: 'Mit einem Teamordner haben Kollegen ein Dossier und mahnen nie denselben Kunden.',
    teamLink: 'Link zu einem Ordner in SharePoint oder OneDrive',
    teamFind: 'Ordner suchen',
    teamFindFirst: 'Suchen Sie zuerst diesen Ordner, oder leeren Sie das Feld.',
    teamSave: 'Speichern Sie die Angaben, um diesen Ordner zu verwenden.',
    teamOpen: 'Im Browser öffnen',
    teamLeave: 'Teamordner verlassen',
    teamLeaveTitle: 'Den Teamordner verlassen?',
    teamLeaveMeans: 'Kollegen sehen dann nicht mehr, wen Sie mahnen. Ein Kunde kann zwei Mahnungen erhalten.',
    teamLeaveYes: 'Verlassen',
    underWay: (count) =>
      `${de(count, 'E-Mail ist', 'E-Mails sind')} noch nicht erledigt. Ändern Sie Postfach und Ordner erst danach.`,
  },
  en: {
    sending: 'Sending: shared mailbox and team folder',
    mailbox: 'Shared mailbox',
    mailboxHelp: 'Empty: your own mailbox. A shared one needs full access and “Send as” for you.',
    mailboxWrong: 'This e-mail address is not right.',
    mailboxTry: 'Try the mailbox',
    trying: 'Looking…',
    mailboxReads: 'This mailbox can be read. The first mail will show whether you may send from it.',
    team: 'Team folder',
    teamHelp: 'With a team folder, colleagues have one dossier and never remind the same customer.',
    teamLink: 'Link to a folder in SharePoint or OneDrive',
    teamFind: 'Find the folder',
    teamFindFirst: 'Find this folder first, or empty this field.',
    teamSave: 'Save the details to use this folder.',
    teamOpen: 'Open in the browser',
    teamLeave: 'Leave the team folder',
    teamLeaveTitle: 'Leave the team folder?',
    teamLeaveMeans: 'Colleagues will no longer see whom you remind. A customer may get two reminders.',
    teamLeaveYes: 'Leave',
    underWay: (count) =>
      `${en(count, 'mail is', 'mails are')} not settled yet. Change mailbox and team folder only after that.`,
  },
};

/** Those words of a language. `companySendingWords('fr').team //=> 'Dossier d’équipe'` */
export const companySendingWords = (language: Language): CompanySendingWords => wordsFor(words, language);
