import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the quiet periods: times in which no mail goes out. */
export interface QuietWords {
  readonly title: string;
  readonly help: string;
  readonly none: string;
  /** The days of one; a single day where both are the same. */
  readonly days: (from: string, to: string) => string;
  readonly oneDay: (day: string) => string;
  readonly everyone: string;
  readonly ofCustomer: (customer: string) => string;
  readonly allCompanies: string;
  readonly past: (count: number) => string;
  readonly add: string;
  readonly addFor: string;
  readonly change: string;
  readonly remove: string;
  /** The same, for a screen reader that stands on one of many. */
  readonly changeOf: (days: string) => string;
  readonly removeOf: (days: string) => string;
  readonly newTitle: string;
  readonly changeTitle: string;
  readonly suggestions: string;
  /** Reason of the only suggestion. */
  readonly christmas: string;
  readonly from: string;
  readonly to: string;
  readonly reason: string;
  readonly reasonHelp: string;
  readonly whom: string;
  readonly oneCustomer: string;
  readonly chosen: (customer: string) => string;
  readonly otherCustomer: string;
  readonly readFirst: string;
  readonly noNumber: string;
  readonly companies: string;
  readonly thisCompany: (name: string) => string;
  readonly effect: string;
  readonly save: string;
  readonly saving: string;
  readonly cancel: string;
  readonly added: string;
  readonly changed: string;
  readonly removed: string;
  readonly undo: string;
  readonly undone: string;
  readonly dayMissing: string;
  readonly backwards: string;
  readonly noCustomer: string;
  readonly overlaps: (days: string) => string;
  readonly longTitle: (days: number) => string;
  readonly longHelp: string;
  readonly longSave: string;
}

const words: Words<QuietWords> = {
  nl: {
    title: 'Rustperiodes',
    help: 'Dan vertrekt geen enkele herinnering. De dagen tellen wel door.',
    none: 'Er is geen rustperiode gepland.',
    days: (from, to) => `${from} tot en met ${to}`,
    oneDay: (day) => day,
    everyone: 'Alle klanten',
    ofCustomer: (customer) => `Klant ${customer}`,
    allCompanies: 'alle administraties',
    past: (count) => `${nl(count, 'voorbije rustperiode', 'voorbije rustperiodes')}`,
    add: 'Rustperiode toevoegen',
    addFor: 'Rustperiode voor deze klant toevoegen',
    change: 'Wijzigen',
    remove: 'Verwijderen',
    changeOf: (days) => `Rustperiode wijzigen: ${days}`,
    removeOf: (days) => `Rustperiode verwijderen: ${days}`,
    newTitle: 'Nieuwe rustperiode',
    changeTitle: 'Rustperiode wijzigen',
    suggestions: 'Voorstellen',
    christmas: 'Kerst en Nieuwjaar',
    from: 'Van',
    to: 'Tot en met',
    reason: 'Reden',
    reasonHelp: 'Dit komt in het voorstel te staan. Bijvoorbeeld: jaarlijkse sluiting.',
    whom: 'Voor wie?',
    oneCustomer: 'Eén klant',
    chosen: (customer) => `Voor ${customer}`,
    otherCustomer: 'Andere klant kiezen',
    readFirst: 'Lees eerst uw openstaande posten. Dan kunt u hier een klant zoeken.',
    noNumber: 'Deze klant heeft geen klantnummer. Daarom kan er geen rustperiode voor hem alleen zijn.',
    companies: 'Voor welke administratie?',
    thisCompany: (name) => (name === '' ? 'Alleen deze' : `Alleen ${name}`),
    effect: 'Op deze dagen vertrekt geen mail. Een betaaldag in deze periode schuift op.',
    save: 'Bewaren',
    saving: 'Bezig met bewaren',
    cancel: 'Annuleren',
    added: 'Rustperiode toegevoegd.',
    changed: 'Rustperiode gewijzigd.',
    removed: 'Rustperiode verwijderd.',
    undo: 'Ongedaan maken',
    undone: 'Ongedaan gemaakt.',
    dayMissing: 'Vul een dag in.',
    backwards: 'De laatste dag komt voor de eerste.',
    noCustomer: 'Kies een klant.',
    overlaps: (days) => `Overlapt met ${days}. Dat mag.`,
    longTitle: (days) => `${nl(days, 'dag', 'dagen')} zonder herinnering?`,
    longHelp: 'Dat is meer dan een jaar. Kijk het jaartal na.',
    longSave: 'Ja, bewaren',
  },
  fr: {
    title: 'Périodes de repos',
    help: 'Aucun rappel ne part alors. Les jours continuent de compter.',
    none: 'Aucune période de repos n’est prévue.',
    days: (from, to) => `du ${from} au ${to}`,
    oneDay: (day) => `le ${day}`,
    everyone: 'Tous les clients',
    ofCustomer: (customer) => `Client ${customer}`,
    allCompanies: 'toutes les sociétés',
    past: (count) => `${fr(count, 'période de repos passée', 'périodes de repos passées')}`,
    add: 'Ajouter une période de repos',
    addFor: 'Ajouter une période pour ce client',
    change: 'Modifier',
    remove: 'Supprimer',
    changeOf: (days) => `Modifier la période de repos\u00a0: ${days}`,
    removeOf: (days) => `Supprimer la période de repos\u00a0: ${days}`,
    newTitle: 'Nouvelle période de repos',
    changeTitle: 'Modifier la période de repos',
    suggestions: 'Suggestions',
    christmas: 'Noël et Nouvel An',
    from: 'Du',
    to: 'Au',
    reason: 'Motif',
    reasonHelp: 'Il figurera dans la proposition. Par exemple\u00a0: fermeture annuelle.',
    whom: 'Pour qui\u00a0?',
    oneCustomer: 'Un seul client',
    chosen: (customer) => `Pour ${customer}`,
    otherCustomer: 'Choisir un autre client',
    readFirst: 'Lisez d’abord vos postes ouverts. Vous pourrez alors chercher un client ici.',
    noNumber: 'Ce client n’a pas de numéro. Il ne peut donc pas avoir de période de repos à lui seul.',
    companies: 'Pour quelle société\u00a0?',
    thisCompany: (name) => (name === '' ? 'Celle-ci seulement' : `${name} seulement`),
    effect: 'Ces jours-là, aucun e-mail ne part. Un jour de paiement qui y tombe est reporté.',
    save: 'Enregistrer',
    saving: 'Enregistrement en cours',
    cancel: 'Fermer',
    added: 'Période de repos ajoutée.',
    changed: 'Période de repos modifiée.',
    removed: 'Période de repos supprimée.',
    undo: 'Annuler',
    undone: 'Annulé.',
    dayMissing: 'Indiquez un jour.',
    backwards: 'Le dernier jour vient avant le premier.',
    noCustomer: 'Choisissez un client.',
    overlaps: (days) => `Chevauche une autre période\u00a0: ${days}. C’est permis.`,
    longTitle: (days) => `${fr(days, 'jour', 'jours')} sans rappel\u00a0?`,
    longHelp: 'C’est plus d’un an. Vérifiez l’année.',
    longSave: 'Oui, enregistrer',
  },
  de: {
    title: 'Ruhezeiten',
    help: 'Dann geht keine Mahnung hinaus. Die Tage zählen weiter.',
    none: 'Es ist keine Ruhezeit geplant.',
    days: (from, to) => `${from} bis ${to}`,
    oneDay: (day) => day,
    everyone: 'Alle Kunden',
    ofCustomer: (customer) => `Kunde ${customer}`,
    allCompanies: 'alle Mandanten',
    past: (count) => `${de(count, 'vergangene Ruhezeit', 'vergangene Ruhezeiten')}`,
    add: 'Ruhezeit hinzufügen',
    addFor: 'Ruhezeit für diesen Kunden hinzufügen',
    change: 'Ändern',
    remove: 'Entfernen',
    changeOf: (days) => `Ruhezeit ändern: ${days}`,
    removeOf: (days) => `Ruhezeit entfernen: ${days}`,
    newTitle: 'Neue Ruhezeit',
    changeTitle: 'Ruhezeit ändern',
    suggestions: 'Vorschläge',
    christmas: 'Weihnachten und Neujahr',
    from: 'Von',
    to: 'Bis',
    reason: 'Grund',
    reasonHelp: 'Er erscheint im Vorschlag. Zum Beispiel: Betriebsferien.',
    whom: 'Für wen?',
    oneCustomer: 'Ein Kunde',
    chosen: (customer) => `Für ${customer}`,
    otherCustomer: 'Anderen Kunden wählen',
    readFirst: 'Lesen Sie zuerst Ihre offenen Posten ein. Dann können Sie hier einen Kunden suchen.',
    noNumber: 'Dieser Kunde hat keine Kundennummer. Eine Ruhezeit für ihn allein ist daher nicht möglich.',
    companies: 'Für welchen Mandanten?',
    thisCompany: (name) => (name === '' ? 'Nur dieser' : `Nur ${name}`),
    effect: 'An diesen Tagen geht keine E-Mail hinaus. Ein Zahltag darin verschiebt sich.',
    save: 'Speichern',
    saving: 'Wird gespeichert',
    cancel: 'Abbrechen',
    added: 'Ruhezeit hinzugefügt.',
    changed: 'Ruhezeit geändert.',
    removed: 'Ruhezeit entfernt.',
    undo: 'Rückgängig',
    undone: 'Rückgängig gemacht.',
    dayMissing: 'Geben Sie einen Tag ein.',
    backwards: 'Der letzte Tag liegt vor dem ersten.',
    noCustomer: 'Wählen Sie einen Kunden.',
    overlaps: (days) => `Überschneidet sich mit ${days}. Das ist erlaubt.`,
    longTitle: (days) => `${de(days, 'Tag', 'Tage')} ohne Mahnung?`,
    longHelp: 'Das ist mehr als ein Jahr. Prüfen Sie die Jahreszahl.',
    longSave: 'Ja, speichern',
  },
  en: {
    title: 'Quiet periods',
    help: 'No reminder goes out then. The days still count.',
    none: 'No quiet period is planned.',
    days: (from, to) => `${from} to ${to}`,
    oneDay: (day) => day,
    everyone: 'All customers',
    ofCustomer: (customer) => `Customer ${customer}`,
    allCompanies: 'all companies',
    past: (count) => `${en(count, 'past quiet period', 'past quiet periods')}`,
    add: 'Add a quiet period',
    addFor: 'Add a quiet period for this customer',
    change: 'Change',
    remove: 'Remove',
    changeOf: (days) => `Change the quiet period: ${days}`,
    removeOf: (days) => `Remove the quiet period: ${days}`,
    newTitle: 'New quiet period',
    changeTitle: 'Change the quiet period',
    suggestions: 'Suggestions',
    christmas: 'Christmas and New Year',
    from: 'From',
    to: 'Until',
    reason: 'Reason',
    reasonHelp: 'The proposal shows it. For example: annual closing.',
    whom: 'For whom?',
    oneCustomer: 'One customer',
    chosen: (customer) => `For ${customer}`,
    otherCustomer: 'Choose another customer',
    readFirst: 'Read your open items first. Then you can look for a customer here.',
    noNumber: 'This customer has no number, so it cannot have a quiet period of its own.',
    companies: 'For which company?',
    thisCompany: (name) => (name === '' ? 'This one only' : `${name} only`),
    effect: 'No mail goes out on these days. A day to pay that falls in them moves on.',
    save: 'Save',
    saving: 'Saving',
    cancel: 'Cancel',
    added: 'Quiet period added.',
    changed: 'Quiet period changed.',
    removed: 'Quiet period removed.',
    undo: 'Undo',
    undone: 'Undone.',
    dayMissing: 'Fill in a day.',
    backwards: 'The last day comes before the first.',
    noCustomer: 'Choose a customer.',
    overlaps: (days) => `Overlaps with ${days}. That is allowed.`,
    longTitle: (days) => `${en(days, 'day', 'days')} without a reminder?`,
    longHelp: 'That is more than a year. Check the year.',
    longSave: 'Yes, save',
  },
};

/** Those words of a language. */
export const quietWords = (language: Language): QuietWords => wordsFor(words, language);
