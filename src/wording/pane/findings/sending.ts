import type { Words } from '../../choose';
import { de, en, fr, nl } from '../counted';
import type { Sentence } from './facts';

/** Who sends, from which mailbox, and the dossier of what was sent. */
export interface SendingFindings {
  readonly 'sender-set': Sentence;
  readonly 'sender-not-set': Sentence;
  readonly 'account-missing': Sentence;
  readonly 'account-wrong': Sentence;
  readonly 'mailbox-ready': Sentence;
  readonly 'not-signed-in': Sentence;
  readonly 'mailbox-unreachable': Sentence;
  readonly 'mailbox-partly-read': Sentence;
  readonly 'sends-open': Sentence;
  readonly 'sends-unread': Sentence;
  readonly 'team-ready': Sentence;
  readonly 'team-claims': Sentence;
  readonly 'team-unread': Sentence;
  readonly 'dossier-complete': Sentence;
  readonly 'dossier-recovered': Sentence;
  readonly 'dossier-not-written': Sentence;
}

export const sendingFindings: Words<SendingFindings> = {
  nl: {
    'sender-set': ({ sender }) => `Afzender: ${sender}`,
    'sender-not-set': () => 'De naam van uw bedrijf ontbreekt',
    'account-missing': ({ currencies }) => `Geen rekening voor ${currencies}: die mails tonen er geen`,
    'account-wrong': ({ currencies }) => `Het rekeningnummer voor ${currencies} klopt niet`,
    'mailbox-ready': ({ account }) => `Postvak: ${account}`,
    'not-signed-in': () => 'Nog niet aangemeld bij het postvak',
    'mailbox-unreachable': () => 'Het postvak is nu niet bereikbaar',
    'mailbox-partly-read': ({ count, subjects }) =>
      `Bekijk zelf ${nl(count, 'verstuurde mail', 'verstuurde mails')}, niet leesbaar voor Dunning: ${subjects}`,
    'sends-open': ({ count }) => `${nl(count, 'mail', 'mails')} van een eerdere verzending nog niet afgerond`,
    'sends-unread': () => 'Niet te zien wat er nog onderweg is',
    'team-ready': () => 'De teammap is bij',
    'team-claims': ({ count }) => `Collega’s zijn bezig met ${nl(count, 'klant', 'klanten')}`,
    'team-unread': () => 'De teammap is nu niet bereikbaar',
    'dossier-complete': ({ count }) => `Dossier is bij: ${nl(count, 'gebeurtenis', 'gebeurtenissen')}`,
    'dossier-recovered': ({ recovered }) =>
      `${nl(recovered, 'herinnering', 'herinneringen')} uit het postvak in het dossier gezet`,
    'dossier-not-written': () => 'Het dossier kon niet worden bijgewerkt',
  },
  fr: {
    'sender-set': ({ sender }) => `Expéditeur\u00a0: ${sender}`,
    'sender-not-set': () => 'Le nom de votre société manque',
    'account-missing': ({ currencies }) =>
      `Aucun compte pour ${currencies}\u00a0: ces e-mails n’en indiquent pas`,
    'account-wrong': ({ currencies }) => `Le numéro de compte pour ${currencies} est incorrect`,
    'mailbox-ready': ({ account }) => `Boîte aux lettres\u00a0: ${account}`,
    'not-signed-in': () => 'Pas encore connecté à la boîte aux lettres',
    'mailbox-unreachable': () => 'La boîte aux lettres est inaccessible',
    'mailbox-partly-read': ({ count, subjects }) =>
      `Vérifiez vous-même ${fr(count, 'e-mail envoyé, illisible', 'e-mails envoyés, illisibles')} pour Dunning\u00a0: ${subjects}`,
    'sends-open': ({ count }) => `${fr(count, 'e-mail', 'e-mails')} d’un envoi précédent à terminer`,
    'sends-unread': () => 'Impossible de voir ce qui est encore en route',
    'team-ready': () => 'Le dossier d’équipe est à jour',
    'team-claims': ({ count }) => `Des collègues s’occupent de ${fr(count, 'client', 'clients')}`,
    'team-unread': () => 'Le dossier d’équipe est inaccessible',
    'dossier-complete': ({ count }) => `Dossier à jour\u00a0: ${fr(count, 'événement', 'événements')}`,
    'dossier-recovered': ({ recovered }) =>
      `${fr(recovered, 'rappel repris', 'rappels repris')} de la boîte aux lettres au dossier`,
    'dossier-not-written': () => 'Le dossier n’a pas pu être mis à jour',
  },
  de: {
    'sender-set': ({ sender }) => `Absender: ${sender}`,
    'sender-not-set': () => 'Der Name Ihrer Firma fehlt',
    'account-missing': ({ currencies }) => `Kein Konto für ${currencies}: Diese E-Mails nennen keines`,
    'account-wrong': ({ currencies }) => `Die Kontonummer für ${currencies} ist ungültig`,
    'mailbox-ready': ({ account }) => `Postfach: ${account}`,
    'not-signed-in': () => 'Noch nicht am Postfach angemeldet',
    'mailbox-unreachable': () => 'Das Postfach ist gerade nicht erreichbar',
    'mailbox-partly-read': ({ count, subjects }) =>
      `Bitte selbst ansehen, für Dunning nicht lesbar: ${de(count, 'gesendete E-Mail', 'gesendete E-Mails')}: ${subjects}`,
    'sends-open': ({ count }) =>
      `${de(count, 'E-Mail', 'E-Mails')} eines früheren Mahnlaufs noch nicht abgeschlossen`,
    'sends-unread': () => 'Was noch unterwegs ist, lässt sich nicht sehen',
    'team-ready': () => 'Der Teamordner ist aktuell',
    'team-claims': ({ count }) => `Kollegen sind mit ${de(count, 'Kunden', 'Kunden')} beschäftigt`,
    'team-unread': () => 'Der Teamordner ist gerade nicht erreichbar',
    'dossier-complete': ({ count }) => `Dossier ist aktuell: ${de(count, 'Ereignis', 'Ereignisse')}`,
    'dossier-recovered': ({ recovered }) =>
      `${de(recovered, 'Mahnung', 'Mahnungen')} aus dem Postfach ins Dossier übernommen`,
    'dossier-not-written': () => 'Das Dossier konnte nicht ergänzt werden',
  },
  en: {
    'sender-set': ({ sender }) => `Sender: ${sender}`,
    'sender-not-set': () => 'The name of your company is missing',
    'account-missing': ({ currencies }) => `No account for ${currencies}: those mails show none`,
    'account-wrong': ({ currencies }) => `The account number for ${currencies} is not valid`,
    'mailbox-ready': ({ account }) => `Mailbox: ${account}`,
    'not-signed-in': () => 'Not signed in to the mailbox yet',
    'mailbox-unreachable': () => 'The mailbox cannot be reached now',
    'mailbox-partly-read': ({ count, subjects }) =>
      `Look yourself at ${en(count, 'sent mail', 'sent mails')} that Dunning cannot read: ${subjects}`,
    'sends-open': ({ count }) => `${en(count, 'mail', 'mails')} of an earlier run not finished yet`,
    'sends-unread': () => 'What is still under way cannot be seen',
    'team-ready': () => 'The team folder is up to date',
    'team-claims': ({ count }) => `Colleagues are busy with ${en(count, 'customer', 'customers')}`,
    'team-unread': () => 'The team folder cannot be reached now',
    'dossier-complete': ({ count }) => `The dossier is complete: ${en(count, 'event', 'events')}`,
    'dossier-recovered': ({ recovered }) =>
      `${en(recovered, 'reminder', 'reminders')} added to the dossier from the mailbox`,
    'dossier-not-written': () => 'The dossier could not be brought up to date',
  },
};
