import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words for what earlier runs left open: a run that broke off, and mails on their way, uncertain, or in Drafts. */
export interface OpenSendsWords {
  /** Of the part above the page. */
  readonly title: string;
  /** When it began, as a time or a date with a time. */
  readonly interrupted: (when: string) => string;
  readonly sent: (count: number) => string;
  readonly lookedUp: (count: number) => string;
  readonly uncertain: (count: number) => string;
  readonly notSent: (count: number) => string;
  readonly goOn: (count: number) => string;
  readonly goOnHelp: string;
  readonly giveUp: string;
  readonly giveUpTitle: (count: number) => string;
  readonly giveUpHelp: string;
  readonly giveUpConfirm: string;
  readonly givenUp: (count: number) => string;
  readonly leftOver: (count: number) => string;
  readonly pending: (count: number) => string;
  readonly pendingHelp: string;
  readonly inDrafts: (count: number) => string;
  /** The mailbox with the drafts, '' for the user's own. */
  readonly inDraftsHelp: (mailbox: string) => string;
  readonly takeBack: string;
  readonly takeBackTitle: (count: number) => string;
  readonly takeBackConfirm: string;
  readonly unread: string;
  readonly missing: (count: number) => string;
}

const words: Words<OpenSendsWords> = {
  nl: {
    title: 'Eerdere verzendingen',
    interrupted: (when) => `De verzending van ${when} is onderbroken`,
    sent: (count) => `${nl(count, 'verstuurd', 'verstuurd')}`,
    lookedUp: (count) => nl(count, 'wordt opgezocht', 'worden opgezocht'),
    uncertain: (count) => nl(count, 'onzeker', 'onzeker'),
    notSent: (count) => nl(count, 'niet verstuurd', 'niet verstuurd'),
    goOn: (count) => `Verdergaan met ${nl(count, 'mail', 'mails')}`,
    goOnHelp: 'Dunning controleert eerst opnieuw en stelt dan net deze mails voor.',
    giveUp: 'De rest opgeven',
    giveUpTitle: (count) => `${nl(count, 'mail', 'mails')} opgeven?`,
    giveUpHelp:
      'Ze zijn niet verstuurd. Wat al in Concepten stond, wordt verwijderd. De klanten komen terug in het volgende voorstel.',
    giveUpConfirm: 'Ja, opgeven',
    givenUp: (count) =>
      `${nl(count, 'mail', 'mails')} opgegeven. De klanten komen terug in het volgende voorstel.`,
    leftOver: (count) => `${nl(count, 'mail', 'mails')} nog niet verstuurd`,
    pending: (count) => `${nl(count, 'mail', 'mails')} onderweg, nog niet bij Verzonden items`,
    pendingHelp: 'Dunning kijkt vanzelf opnieuw. U hoeft niets te doen.',
    inDrafts: (count) => `${nl(count, 'mail wacht', 'mails wachten')} in Concepten`,
    inDraftsHelp: (mailbox) =>
      `Versturen of verwijderen doet u in Outlook${mailbox === '' ? '' : ` (${mailbox})`}.`,
    takeBack: 'Uit Concepten halen',
    takeBackTitle: (count) => `${nl(count, 'mail', 'mails')} uit Concepten halen?`,
    takeBackConfirm: 'Ja, eruit halen',
    unread: 'Dunning kan niet zien wat er nog onderweg is. Zolang wordt er niets verstuurd.',
    missing: (count) => `${nl(count, 'mail is', 'mails zijn')} intussen niet meer nodig.`,
  },
  fr: {
    title: 'Envois précédents',
    interrupted: (when) => `L’envoi de ${when} a été interrompu`,
    sent: (count) => fr(count, 'envoyé', 'envoyés'),
    lookedUp: (count) => fr(count, 'en recherche', 'en recherche'),
    uncertain: (count) => fr(count, 'incertain', 'incertains'),
    notSent: (count) => fr(count, 'non envoyé', 'non envoyés'),
    goOn: (count) => `Reprendre avec ${fr(count, 'e-mail', 'e-mails')}`,
    goOnHelp: 'Dunning refait le contrôle, puis propose exactement ces e-mails.',
    giveUp: 'Abandonner le reste',
    giveUpTitle: (count) => `Abandonner ${fr(count, 'e-mail', 'e-mails')}\u00a0?`,
    giveUpHelp:
      'Ils n’ont pas été envoyés. Leurs brouillons seront supprimés. Les clients reviendront dans la prochaine proposition.',
    giveUpConfirm: 'Oui, abandonner',
    givenUp: (count) =>
      `${fr(count, 'e-mail abandonné', 'e-mails abandonnés')}. Les clients reviendront dans la prochaine proposition.`,
    leftOver: (count) => fr(count, 'e-mail pas encore envoyé', 'e-mails pas encore envoyés'),
    pending: (count) =>
      `${fr(count, 'e-mail en route, pas encore', 'e-mails en route, pas encore')} dans Éléments envoyés`,
    pendingHelp: 'Dunning vérifie de lui-même. Vous n’avez rien à faire.',
    inDrafts: (count) => `${fr(count, 'e-mail attend', 'e-mails attendent')} dans Brouillons`,
    inDraftsHelp: (mailbox) =>
      `L’envoi ou la suppression se fait dans Outlook${mailbox === '' ? '' : ` (${mailbox})`}.`,
    takeBack: 'Retirer de Brouillons',
    takeBackTitle: (count) => `Retirer ${fr(count, 'e-mail', 'e-mails')} de Brouillons\u00a0?`,
    takeBackConfirm: 'Oui, retirer',
    unread: 'Dunning ne voit pas ce qui est encore en route. Rien ne part entre-temps.',
    missing: (count) => fr(count, 'e-mail n’est plus nécessaire.', 'e-mails ne sont plus nécessaires.'),
  },
  de: {
    title: 'Frühere Mahnläufe',
    interrupted: (when) => `Der Mahnlauf von ${when} wurde unterbrochen`,
    sent: (count) => de(count, 'gesendet', 'gesendet'),
    lookedUp: (count) => de(count, 'wird gesucht', 'werden gesucht'),
    uncertain: (count) => de(count, 'ungewiss', 'ungewiss'),
    notSent: (count) => de(count, 'nicht gesendet', 'nicht gesendet'),
    goOn: (count) => `Mit ${de(count, 'E-Mail', 'E-Mails')} weitermachen`,
    goOnHelp: 'Dunning prüft zuerst neu und schlägt dann genau diese E-Mails vor.',
    giveUp: 'Den Rest aufgeben',
    giveUpTitle: (count) => `${de(count, 'E-Mail', 'E-Mails')} aufgeben?`,
    giveUpHelp:
      'Sie wurden nicht gesendet. Ihre Entwürfe werden gelöscht. Die Kunden kommen im nächsten Vorschlag wieder.',
    giveUpConfirm: 'Ja, aufgeben',
    givenUp: (count) =>
      `${de(count, 'E-Mail', 'E-Mails')} aufgegeben. Die Kunden kommen im nächsten Vorschlag wieder.`,
    leftOver: (count) => `${de(count, 'E-Mail', 'E-Mails')} noch nicht gesendet`,
    pending: (count) => `${de(count, 'E-Mail', 'E-Mails')} unterwegs, noch nicht unter Gesendete Elemente`,
    pendingHelp: 'Dunning sieht von selbst wieder nach. Sie müssen nichts tun.',
    inDrafts: (count) => `${de(count, 'E-Mail wartet', 'E-Mails warten')} im Ordner Entwürfe`,
    inDraftsHelp: (mailbox) =>
      `Gesendet oder gelöscht wird in Outlook${mailbox === '' ? '' : ` (${mailbox})`}.`,
    takeBack: 'Aus den Entwürfen nehmen',
    takeBackTitle: (count) => `${de(count, 'E-Mail', 'E-Mails')} aus den Entwürfen nehmen?`,
    takeBackConfirm: 'Ja, herausnehmen',
    unread: 'Dunning sieht nicht, was noch unterwegs ist. Solange wird nichts gesendet.',
    missing: (count) => `${de(count, 'E-Mail ist', 'E-Mails sind')} inzwischen nicht mehr nötig.`,
  },
  en: {
    title: 'Earlier runs',
    interrupted: (when) => `The run of ${when} was interrupted`,
    sent: (count) => en(count, 'sent', 'sent'),
    lookedUp: (count) => en(count, 'being looked up', 'being looked up'),
    uncertain: (count) => en(count, 'uncertain', 'uncertain'),
    notSent: (count) => en(count, 'not sent', 'not sent'),
    goOn: (count) => `Continue with ${en(count, 'mail', 'mails')}`,
    goOnHelp: 'Dunning checks again first, then proposes exactly these mails.',
    giveUp: 'Give up the rest',
    giveUpTitle: (count) => `Give up ${en(count, 'mail', 'mails')}?`,
    giveUpHelp:
      'They were not sent. What was in Drafts is deleted. The customers return in the next proposal.',
    giveUpConfirm: 'Yes, give up',
    givenUp: (count) => `${en(count, 'mail', 'mails')} given up. The customers return in the next proposal.`,
    leftOver: (count) => `${en(count, 'mail', 'mails')} not sent yet`,
    pending: (count) => `${en(count, 'mail', 'mails')} on the way, not in Sent Items yet`,
    pendingHelp: 'Dunning looks again by itself. You need not do anything.',
    inDrafts: (count) => `${en(count, 'mail waits', 'mails wait')} in Drafts`,
    inDraftsHelp: (mailbox) => `Send or delete in Outlook${mailbox === '' ? '' : ` (${mailbox})`}.`,
    takeBack: 'Take out of Drafts',
    takeBackTitle: (count) => `Take ${en(count, 'mail', 'mails')} out of Drafts?`,
    takeBackConfirm: 'Yes, take out',
    unread: 'Dunning cannot see what is still on its way. Until then nothing is sent.',
    missing: (count) => `${en(count, 'mail is', 'mails are')} no longer needed.`,
  },
};

/** Those words of a language. `openSendsWords('en').notSent(22) //=> '22 not sent'` with a no-break space */
export const openSendsWords = (language: Language): OpenSendsWords => wordsFor(words, language);
