import type { ChargeKind, Language, TaskKind } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** What the proposal says of a mail besides its invoices: what it charges, who must tick it, and what is no mail. */
export interface ChargeWords {
  /** In place of a level. */
  readonly notice: string;
  /** In a collapsed row: what of the amount is charged on top. */
  readonly onTop: (amount: string) => string;
  readonly kinds: Readonly<Record<ChargeKind, string>>;
  readonly invoices: string;
  readonly payBy: (date: string) => string;
  readonly manual: string;
  readonly approver: (who: string) => string;
  /** Beside a mail that was ticked. */
  readonly agreed: (who: string) => string;
  /** How many mails wait for a person. */
  readonly waiting: (mails: number) => string;
  readonly tasks: (count: number) => string;
  readonly taskNames: Readonly<Record<TaskKind, string>>;
  readonly tasksHelp: string;
}

const words: Words<ChargeWords> = {
  nl: {
    notice: 'Bericht vooraf',
    onTop: (amount) => `waarvan ${amount} bijkomend`,
    kinds: {
      interest: 'Interest',
      costs: 'Kosten',
      fixed: 'Vaste vergoeding',
      fee: 'Herinneringskosten',
    },
    invoices: 'Facturen',
    payBy: (date) => `Te betalen tegen ${date}`,
    manual: 'Dit niveau gaat niet vanzelf: vink het zelf aan.',
    approver: (who) => `Vraag eerst akkoord aan ${who} en vink dan aan.`,
    agreed: (who) => `Alleen met akkoord van ${who}.`,
    waiting: (mails) => `${nl(mails, 'mail wacht', 'mails wachten')} op uw vinkje.`,
    tasks: (count) => `${nl(count, 'taak', 'taken')}, niet per mail`,
    taskNames: {
      call: 'Bellen',
      letter: 'Brief sturen',
      task: 'Taak',
      'hand-over': 'Uit handen geven',
      'promise-broken': 'Belofte niet nagekomen',
      'plan-broken': 'Afbetalingsplan niet nagekomen',
      'still-open': 'Betaald genoteerd, nog open in de boeken',
      'direct-debit-missing': 'Domiciliëring niet geïnd',
      'file-claim': 'Schuldvordering indienen',
    },
    tasksHelp: 'Dunning verstuurt hiervoor niets.',
  },
  'nl-NL': {
    kinds: { interest: 'Rente', costs: 'Incassokosten', fixed: 'Vast bedrag', fee: 'Aanmaningskosten' },
    payBy: (date) => `Te betalen uiterlijk ${date}`,
    taskNames: {
      call: 'Bellen',
      letter: 'Brief sturen',
      task: 'Taak',
      'hand-over': 'Uit handen geven',
      'promise-broken': 'Toezegging niet nagekomen',
      'plan-broken': 'Betalingsregeling niet nagekomen',
      'still-open': 'Betaald genoteerd, nog open in de boeken',
      'direct-debit-missing': 'Automatische incasso niet gelukt',
      'file-claim': 'Vordering indienen',
    },
  },
  fr: {
    notice: 'Avis préalable',
    onTop: (amount) => `dont ${amount} en plus`,
    kinds: { interest: 'Intérêts', costs: 'Frais', fixed: 'Indemnité forfaitaire', fee: 'Frais de rappel' },
    invoices: 'Factures',
    payBy: (date) => `À payer pour le ${date}`,
    manual: 'Ce niveau ne part pas tout seul\u00a0: cochez-le vous-même.',
    approver: (who) => `Demandez d’abord l’accord de ${who}, puis cochez.`,
    agreed: (who) => `Seulement avec l’accord de ${who}.`,
    waiting: (mails) => `${fr(mails, 'e-mail attend', 'e-mails attendent')} votre coche.`,
    tasks: (count) => `${fr(count, 'tâche', 'tâches')}, pas par e-mail`,
    taskNames: {
      call: 'Appeler',
      letter: 'Envoyer une lettre',
      task: 'Tâche',
      'hand-over': 'Remettre au recouvrement',
      'promise-broken': 'Promesse non tenue',
      'plan-broken': 'Plan d’apurement non respecté',
      'still-open': 'Noté payé, encore ouvert dans les livres',
      'direct-debit-missing': 'Domiciliation non encaissée',
      'file-claim': 'Déclarer la créance',
    },
    tasksHelp: 'Dunning n’envoie rien pour ces postes.',
  },
  de: {
    notice: 'Hinweis vorab',
    onTop: (amount) => `davon ${amount} zusätzlich`,
    kinds: { interest: 'Zinsen', costs: 'Kosten', fixed: 'Pauschale', fee: 'Mahngebühr' },
    invoices: 'Rechnungen',
    payBy: (date) => `Zahlbar bis ${date}`,
    manual: 'Diese Stufe geht nicht von selbst hinaus: Bitte selbst ankreuzen.',
    approver: (who) => `Holen Sie zuerst die Freigabe von ${who} ein und kreuzen Sie dann an.`,
    agreed: (who) => `Nur mit Freigabe von ${who}.`,
    waiting: (mails) => `${de(mails, 'E-Mail wartet', 'E-Mails warten')} auf Ihr Häkchen.`,
    tasks: (count) => `${de(count, 'Aufgabe', 'Aufgaben')}, nicht per E-Mail`,
    taskNames: {
      call: 'Anrufen',
      letter: 'Brief senden',
      task: 'Aufgabe',
      'hand-over': 'Ans Inkasso abgeben',
      'promise-broken': 'Zusage nicht eingehalten',
      'plan-broken': 'Ratenzahlung nicht eingehalten',
      'still-open': 'Als bezahlt vermerkt, in den Büchern noch offen',
      'direct-debit-missing': 'Lastschrift nicht eingezogen',
      'file-claim': 'Forderung anmelden',
    },
    tasksHelp: 'Dunning sendet hierfür nichts.',
  },
  en: {
    notice: 'Notice in advance',
    onTop: (amount) => `of which ${amount} on top`,
    kinds: { interest: 'Interest', costs: 'Costs', fixed: 'Fixed sum', fee: 'Reminder fee' },
    invoices: 'Invoices',
    payBy: (date) => `To be paid by ${date}`,
    manual: 'This level does not go by itself: tick it yourself.',
    approver: (who) => `Ask ${who} to agree first, then tick it.`,
    agreed: (who) => `Only if ${who} agrees.`,
    waiting: (mails) => `${en(mails, 'mail waits', 'mails wait')} for your tick.`,
    tasks: (count) => `${en(count, 'task', 'tasks')}, not by mail`,
    taskNames: {
      call: 'Call',
      letter: 'Send a letter',
      task: 'Task',
      'hand-over': 'Hand over',
      'promise-broken': 'Promise broken',
      'plan-broken': 'Instalment plan broken',
      'still-open': 'Marked as paid, still open in the books',
      'direct-debit-missing': 'Direct debit not collected',
      'file-claim': 'File the claim',
    },
    tasksHelp: 'Dunning sends nothing for these.',
  },
};

/** The words in a language, which load with the proposal. `chargeWords('de').kinds.fee //=> 'Mahngebühr'` */
export const chargeWords = (language: Language): ChargeWords => wordsFor(words, language);
