import type { ChangeKind, LedgerEvent } from '../../core/index';
import type { Words } from '../choose';
import { de, en, fr, nl } from '../pane/counted';

/**
 * Words around a new export beside the last one: each kind of change with its count, which together are the summary,
 * and what it tells of an item in its timeline.
 */
export interface CompareWords
  extends Readonly<Record<ChangeKind, (count: number) => string>>,
    Readonly<Record<LedgerEvent['kind'], string>> {
  readonly title: string;
  readonly since: (date: string) => string;
  readonly same: (date: string) => string;
  readonly formerly: (customer: string) => string;
  readonly noDueDate: string;
  readonly before: (currency: string) => string;
  readonly after: (currency: string) => string;
  readonly events: (count: number) => string;
  readonly clearedEffect: string;
  readonly keptEffect: string;
  readonly final: string;
  readonly takeOver: string;
  readonly taking: string;
  readonly question: string;
  readonly lost: (lost: number, of: number) => string;
  readonly customersGone: (names: string) => string;
  readonly complete: string;
  readonly incomplete: string;
  readonly incompleteHelp: string;
  /** After it was answered so. */
  readonly calledIncomplete: string;
  readonly damaged: string;
  readonly startAnew: string;
  readonly listOf: string;
  readonly was: string;
  readonly became: string;
}

export const compareWords: Words<CompareWords> = {
  nl: {
    title: 'Sinds de vorige lijst',
    since: (date) => `Vorige lijst: ${date}`,
    same: (date) => `Geen verschil met de lijst van ${date}.`,
    cleared: (count) => nl(count, 'afgepunt', 'afgepunt'),
    'partly-paid': (count) => nl(count, 'deels betaald', 'deels betaald'),
    'amount-up': (count) => nl(count, 'bedrag hoger', 'bedragen hoger'),
    'due-moved': (count) => nl(count, 'andere vervaldag', 'andere vervaldagen'),
    reopened: (count) => nl(count, 'opnieuw open', 'opnieuw open'),
    new: (count) => nl(count, 'nieuw', 'nieuw'),
    reused: (count) => nl(count, 'nummer bij een andere klant', 'nummers bij een andere klant'),
    unsure: (count) => nl(count, 'onzeker', 'onzeker'),
    formerly: (customer) => `nummer was van ${customer}`,
    noDueDate: 'geen vervaldag',
    before: (currency) => `Open toen (${currency})`,
    after: (currency) => `Open nu (${currency})`,
    events: (count) =>
      count === 0
        ? 'Overnemen bewaart deze lijst om de volgende mee te vergelijken.'
        : `Overnemen zet ${nl(count, 'gebeurtenis', 'gebeurtenissen')} in het dossier en bewaart deze lijst om de volgende mee te vergelijken.`,
    clearedEffect:
      'Afgepunte posten staan niet meer op de lijst; de oorzaak is niet bekend. Ze krijgen geen herinnering meer.',
    keptEffect: 'Wat al verstuurd is, blijft bij elke post.',
    final: 'Dit kan niet ongedaan worden gemaakt.',
    takeOver: 'Overnemen',
    taking: 'Bezig met overnemen',
    question: 'Is deze lijst volledig?',
    lost: (lost, of) => `${lost} van de ${nl(of, 'post staat', 'posten staan')} er niet meer op.`,
    customersGone: (names) => `Volledig verdwenen: ${names}.`,
    complete: 'Volledig: overnemen',
    incomplete: 'Onvolledig: niets afpunten',
    incompleteHelp: 'Onvolledig: wat ontbreekt, blijft openstaan; de rest wordt overgenomen.',
    calledIncomplete: 'Deze lijst geldt als onvolledig: wat ontbreekt, blijft openstaan.',
    damaged: 'De vorige lijst in dit werkboek is beschadigd. Vergelijken kan pas weer met de volgende lijst.',
    startAnew: 'Deze lijst bewaren',
    'item-cleared': 'Afgepunt: niet meer op de lijst',
    'item-partly-paid': 'Deels betaald',
    'item-reopened': 'Opnieuw open',
    'item-unsure': 'Niet met zekerheid herkend op de lijst',
    'due-date-moved': 'Vervaldag gewijzigd',
    listOf: 'Lijst van',
    was: 'Was',
    became: 'Werd',
  },
  'nl-NL': {
    noDueDate: 'geen vervaldatum',
    'item-cleared': 'Afgeletterd: niet meer op de lijst',
    'due-date-moved': 'Vervaldatum gewijzigd',
    cleared: (count) => nl(count, 'afgeletterd', 'afgeletterd'),
    'due-moved': (count) => nl(count, 'andere vervaldatum', 'andere vervaldatums'),
    clearedEffect:
      'Afgeletterde posten staan niet meer op de lijst; de oorzaak is niet bekend. Ze krijgen geen herinnering meer.',
    incomplete: 'Onvolledig: niets afletteren',
  },
  fr: {
    title: 'Depuis la liste précédente',
    since: (date) => `Liste précédente\u00a0: ${date}`,
    same: (date) => `Aucune différence avec la liste du ${date}.`,
    cleared: (count) => fr(count, 'soldé', 'soldés'),
    'partly-paid': (count) => fr(count, 'payé en partie', 'payés en partie'),
    'amount-up': (count) => fr(count, 'montant en hausse', 'montants en hausse'),
    'due-moved': (count) => fr(count, 'échéance modifiée', 'échéances modifiées'),
    reopened: (count) => fr(count, 'rouvert', 'rouverts'),
    new: (count) => fr(count, 'nouveau', 'nouveaux'),
    reused: (count) => fr(count, 'numéro chez un autre client', 'numéros chez un autre client'),
    unsure: (count) => fr(count, 'incertain', 'incertains'),
    formerly: (customer) => `numéro auparavant chez ${customer}`,
    noDueDate: 'sans échéance',
    before: (currency) => `Ouvert alors (${currency})`,
    after: (currency) => `Ouvert maintenant (${currency})`,
    events: (count) =>
      count === 0
        ? 'Reprendre garde cette liste pour la comparer à la suivante.'
        : `Reprendre inscrit ${fr(count, 'événement', 'événements')} au dossier et garde cette liste pour la comparer à la suivante.`,
    clearedEffect:
      'Les postes soldés ne sont plus sur la liste, sans cause connue. Ils ne seront plus rappelés.',
    keptEffect: 'Ce qui a été envoyé reste attaché à chaque poste.',
    final: 'C’est définitif.',
    takeOver: 'Reprendre',
    taking: 'Reprise en cours',
    question: 'Cette liste est-elle complète\u00a0?',
    lost: (lost, of) => `${lost} sur ${fr(of, 'poste n’y figure', 'postes n’y figurent')} plus.`,
    customersGone: (names) => `Entièrement disparus\u00a0: ${names}.`,
    complete: 'Complète\u00a0: reprendre',
    incomplete: 'Incomplète\u00a0: ne rien solder',
    incompleteHelp: 'Incomplète\u00a0: ce qui manque reste ouvert\u00a0; le reste est repris.',
    calledIncomplete: 'Cette liste est considérée comme incomplète\u00a0: ce qui manque reste ouvert.',
    damaged:
      'La liste précédente de ce classeur est endommagée. La comparaison reprendra à la liste suivante.',
    startAnew: 'Garder cette liste',
    'item-cleared': 'Soldé\u00a0: plus sur la liste',
    'item-partly-paid': 'Payé en partie',
    'item-reopened': 'Rouvert',
    'item-unsure': 'Rapprochement incertain avec la liste',
    'due-date-moved': 'Échéance modifiée',
    listOf: 'Liste du',
    was: 'Avant',
    became: 'Après',
  },
  de: {
    title: 'Seit der letzten Liste',
    since: (date) => `Letzte Liste: ${date}`,
    same: (date) => `Kein Unterschied zur Liste vom ${date}.`,
    cleared: (count) => de(count, 'ausgeglichen', 'ausgeglichen'),
    'partly-paid': (count) => de(count, 'teilbezahlt', 'teilbezahlt'),
    'amount-up': (count) => de(count, 'Betrag höher', 'Beträge höher'),
    'due-moved': (count) => de(count, 'Fälligkeit geändert', 'Fälligkeiten geändert'),
    reopened: (count) => de(count, 'wieder offen', 'wieder offen'),
    new: (count) => de(count, 'neu', 'neu'),
    reused: (count) => de(count, 'Nummer bei anderem Kunden', 'Nummern bei anderem Kunden'),
    unsure: (count) => de(count, 'unklar', 'unklar'),
    formerly: (customer) => `Nummer war bei ${customer}`,
    noDueDate: 'keine Fälligkeit',
    before: (currency) => `Damals offen (${currency})`,
    after: (currency) => `Jetzt offen (${currency})`,
    events: (count) =>
      count === 0
        ? 'Beim Übernehmen wird diese Liste für den nächsten Vergleich behalten.'
        : `Beim Übernehmen ${count === 1 ? 'kommt' : 'kommen'} ${de(count, 'Ereignis', 'Ereignisse')} ins Dossier, und diese Liste wird für den nächsten Vergleich behalten.`,
    clearedEffect:
      'Ausgeglichene Posten stehen nicht mehr auf der Liste, die Ursache ist nicht bekannt. Sie werden nicht mehr gemahnt.',
    keptEffect: 'Was schon gesendet wurde, bleibt bei jedem Posten.',
    final: 'Das lässt sich nicht rückgängig machen.',
    takeOver: 'Übernehmen',
    taking: 'Wird übernommen',
    question: 'Ist diese Liste vollständig?',
    lost: (lost, of) => `${lost} von ${de(of, 'Posten steht', 'Posten stehen')} nicht mehr darauf.`,
    customersGone: (names) => `Ganz verschwunden: ${names}.`,
    complete: 'Vollständig: übernehmen',
    incomplete: 'Unvollständig: nichts ausgleichen',
    incompleteHelp: 'Unvollständig: Was fehlt, bleibt offen; der Rest wird übernommen.',
    calledIncomplete: 'Diese Liste gilt als unvollständig: Was fehlt, bleibt offen.',
    damaged: 'Die letzte Liste in dieser Mappe ist beschädigt. Verglichen wird wieder ab der nächsten Liste.',
    startAnew: 'Diese Liste behalten',
    'item-cleared': 'Ausgeglichen: nicht mehr auf der Liste',
    'item-partly-paid': 'Teilbezahlt',
    'item-reopened': 'Wieder offen',
    'item-unsure': 'Auf der Liste nicht sicher zugeordnet',
    'due-date-moved': 'Fälligkeit geändert',
    listOf: 'Liste vom',
    was: 'Vorher',
    became: 'Nachher',
  },
  en: {
    title: 'Since the last list',
    since: (date) => `Last list: ${date}`,
    same: (date) => `No difference from the list of ${date}.`,
    cleared: (count) => en(count, 'cleared', 'cleared'),
    'partly-paid': (count) => en(count, 'partly paid', 'partly paid'),
    'amount-up': (count) => en(count, 'amount up', 'amounts up'),
    'due-moved': (count) => en(count, 'due date moved', 'due dates moved'),
    reopened: (count) => en(count, 'reopened', 'reopened'),
    new: (count) => en(count, 'new', 'new'),
    reused: (count) => en(count, 'number with another customer', 'numbers with another customer'),
    unsure: (count) => en(count, 'unsure', 'unsure'),
    formerly: (customer) => `number was ${customer}’s`,
    noDueDate: 'no due date',
    before: (currency) => `Open then (${currency})`,
    after: (currency) => `Open now (${currency})`,
    events: (count) =>
      count === 0
        ? 'Taking over keeps this list to compare the next one with.'
        : `Taking over adds ${en(count, 'event', 'events')} to the dossier and keeps this list to compare the next one with.`,
    clearedEffect:
      'Cleared items are no longer on the list; the cause is not known. They get no more reminders.',
    keptEffect: 'What was sent stays with each item.',
    final: 'This cannot be undone.',
    takeOver: 'Take over',
    taking: 'Taking over',
    question: 'Is this list complete?',
    lost: (lost, of) => `${lost} of ${en(of, 'item is', 'items are')} no longer on it.`,
    customersGone: (names) => `Gone altogether: ${names}.`,
    complete: 'Complete: take over',
    incomplete: 'Incomplete: clear nothing',
    incompleteHelp: 'Incomplete: what is missing stays open; the rest is taken over.',
    calledIncomplete: 'This list counts as incomplete: what is missing stays open.',
    damaged: 'The last list in this workbook is damaged. Comparing starts again with the next list.',
    startAnew: 'Keep this list',
    'item-cleared': 'Cleared: no longer on the list',
    'item-partly-paid': 'Partly paid',
    'item-reopened': 'Open again',
    'item-unsure': 'No certain match on the list',
    'due-date-moved': 'Due date moved',
    listOf: 'List of',
    was: 'Before',
    became: 'After',
  },
};
