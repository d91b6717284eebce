import type { Language } from '../../core/index';
import { countText } from '../amounts';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words by which a person finds, orders and chooses among the mails of a proposal, and says why one is left out. */
export interface ProposeLookWords {
  /** Of the menu. */
  readonly order: string;
  readonly sortBy: string;
  readonly sortings: Readonly<Record<'sheet' | 'amount' | 'due' | 'level' | 'name' | 'owner', string>>;
  readonly groupBy: string;
  readonly groupings: Readonly<Record<'none' | 'level' | 'owner' | 'currency', string>>;
  readonly filter: string;
  readonly levels: string;
  readonly owner: string;
  readonly anyOwner: string;
  readonly noOwner: string;
  readonly amount: string;
  readonly from: string;
  readonly to: string;
  readonly amountFrom: (amount: string) => string;
  readonly amountTo: (amount: string) => string;
  readonly wrongAmount: string;
  readonly waiting: string;
  /** Of the mark of a filter that holds. */
  readonly remove: (filter: string) => string;
  readonly clear: string;
  readonly noMatch: string;
  readonly selectOnly: (mails: number) => string;
  readonly selectGroup: (group: string) => string;
  /** Said after each search and filter. */
  readonly shown: (mails: number, all: number) => string;
  readonly mails: (count: number) => string;
  readonly list: string;
  readonly searchKey: string;
  readonly keys: string;
  /** Below a mail or an invoice that was left out. */
  readonly leftOut: string;
  readonly why: (name: string) => string;
  readonly noCause: string;
  readonly causes: Readonly<Record<'not-now' | 'sales' | 'invoice' | 'other', string>>;
  readonly ownWords: (name: string) => string;
  readonly backs: Readonly<Record<'held' | 'law' | 'waiting' | 'bad-address' | 'bounced', string>>;
  readonly toDossier: (customer: string) => string;
}

const words: Words<ProposeLookWords> = {
  nl: {
    order: 'Volgorde en groepen',
    sortBy: 'Volgorde',
    sortings: {
      sheet: 'Zoals in het blad',
      amount: 'Grootste bedrag eerst',
      due: 'Oudste vervaldag eerst',
      level: 'Hoogste niveau eerst',
      name: 'Naam van de klant',
      owner: 'Dossierbeheerder',
    },
    groupBy: 'Groepen',
    groupings: { none: 'Geen', level: 'Per niveau', owner: 'Per dossierbeheerder', currency: 'Per munt' },
    filter: 'Filteren',
    levels: 'Niveau',
    owner: 'Dossierbeheerder',
    anyOwner: 'Alle beheerders',
    noOwner: 'Zonder beheerder',
    amount: 'Bedrag',
    from: 'Vanaf',
    to: 'Tot en met',
    amountFrom: (amount) => `vanaf ${amount}`,
    amountTo: (amount) => `tot en met ${amount}`,
    wrongAmount: 'Dit is geen bedrag.',
    waiting: 'Wacht op een vinkje',
    remove: (filter) => `Filter “${filter}” wissen`,
    clear: 'Alles wissen',
    noMatch: 'Geen mail past bij deze keuze.',
    selectOnly: (mails) =>
      mails === 1 ? 'Alleen deze mail selecteren' : `Alleen deze ${nl(mails, 'mail', 'mails')} selecteren`,
    selectGroup: (group) => `Alles van ${group} selecteren`,
    shown: (mails, all) => `${nl(mails, 'mail', 'mails')} van ${countText(all, 'nl-BE')} getoond`,
    mails: (count) => nl(count, 'mail', 'mails'),
    list: 'Te herinneren klanten',
    searchKey: 'Sneltoets: /',
    keys: '↑ ↓ andere rij, spatie aanvinken, Enter openen',
    leftOut: 'Weggelaten:',
    why: (name) => `Reden om ${name} weg te laten`,
    noCause: 'Geen reden',
    causes: {
      'not-now': 'Nu niet',
      sales: 'Op verzoek van verkoop',
      invoice: 'Fout in de factuur',
      other: 'Andere reden',
    },
    ownWords: (name) => `Andere reden om ${name} weg te laten`,
    backs: {
      held: 'Wacht op een mail of collega',
      law: 'Brief voldoet niet aan de wet',
      waiting: 'Wacht op uw vinkje',
      'bad-address': 'E-mailadres klopt niet',
      bounced: 'Mails komen terug',
    },
    toDossier: (customer) => `Dossier van ${customer} openen`,
  },
  'nl-NL': {
    sortings: {
      sheet: 'Zoals in het blad',
      amount: 'Grootste bedrag eerst',
      due: 'Oudste vervaldatum eerst',
      level: 'Hoogste niveau eerst',
      name: 'Naam van de klant',
      owner: 'Dossierbeheerder',
    },
    groupings: { none: 'Geen', level: 'Per niveau', owner: 'Per dossierbeheerder', currency: 'Per valuta' },
  },
  fr: {
    order: 'Ordre et groupes',
    sortBy: 'Ordre',
    sortings: {
      sheet: 'Comme dans la feuille',
      amount: 'Plus gros montant d’abord',
      due: 'Échéance la plus ancienne d’abord',
      level: 'Niveau le plus élevé d’abord',
      name: 'Nom du client',
      owner: 'Gestionnaire',
    },
    groupBy: 'Groupes',
    groupings: { none: 'Aucun', level: 'Par niveau', owner: 'Par gestionnaire', currency: 'Par devise' },
    filter: 'Filtrer',
    levels: 'Niveau',
    owner: 'Gestionnaire',
    anyOwner: 'Tous les gestionnaires',
    noOwner: 'Sans gestionnaire',
    amount: 'Montant',
    from: 'À partir de',
    to: 'Jusqu’à',
    amountFrom: (amount) => `à partir de ${amount}`,
    amountTo: (amount) => `jusqu’à ${amount}`,
    wrongAmount: 'Ce n’est pas un montant.',
    waiting: 'Attend une coche',
    remove: (filter) => `Retirer le filtre «\u00a0${filter}\u00a0»`,
    clear: 'Tout retirer',
    noMatch: 'Aucun e-mail ne correspond à ce choix.',
    selectOnly: (mails) =>
      mails === 1
        ? 'Sélectionner seulement cet e-mail'
        : `Sélectionner seulement ces ${fr(mails, '', 'e-mails')}`,
    selectGroup: (group) => `Tout sélectionner\u00a0: ${group}`,
    shown: (mails, all) => `${fr(mails, 'e-mail affiché', 'e-mails affichés')} sur ${countText(all, 'fr')}`,
    mails: (count) => fr(count, 'e-mail', 'e-mails'),
    list: 'Clients à relancer',
    searchKey: 'Raccourci\u00a0: /',
    keys: '↑ ↓ autre ligne, espace pour cocher, Entrée pour ouvrir',
    leftOut: 'Écarté\u00a0:',
    why: (name) => `Raison d’écarter ${name}`,
    noCause: 'Sans raison',
    causes: {
      'not-now': 'Pas maintenant',
      sales: 'Demandé par les ventes',
      invoice: 'Erreur dans la facture',
      other: 'Autre raison',
    },
    ownWords: (name) => `Autre raison d’écarter ${name}`,
    backs: {
      held: 'Attend un e-mail ou un collègue',
      law: 'Lettre non conforme à la loi',
      waiting: 'Attend votre coche',
      'bad-address': 'Adresse e-mail incorrecte',
      bounced: 'E-mails revenus',
    },
    toDossier: (customer) => `Ouvrir le dossier de ${customer}`,
  },
  de: {
    order: 'Reihenfolge und Gruppen',
    sortBy: 'Reihenfolge',
    sortings: {
      sheet: 'Wie im Blatt',
      amount: 'Größter Betrag zuerst',
      due: 'Älteste Fälligkeit zuerst',
      level: 'Höchste Stufe zuerst',
      name: 'Name des Kunden',
      owner: 'Zuständig',
    },
    groupBy: 'Gruppen',
    groupings: { none: 'Keine', level: 'Nach Stufe', owner: 'Nach Zuständigen', currency: 'Nach Währung' },
    filter: 'Filtern',
    levels: 'Stufe',
    owner: 'Zuständig',
    anyOwner: 'Alle Zuständigen',
    noOwner: 'Niemand zuständig',
    amount: 'Betrag',
    from: 'Ab',
    to: 'Bis',
    amountFrom: (amount) => `ab ${amount}`,
    amountTo: (amount) => `bis ${amount}`,
    wrongAmount: 'Das ist kein Betrag.',
    waiting: 'Wartet auf ein Häkchen',
    remove: (filter) => `Filter „${filter}“ entfernen`,
    clear: 'Alle entfernen',
    noMatch: 'Keine E-Mail passt zu dieser Auswahl.',
    selectOnly: (mails) =>
      mails === 1 ? 'Nur diese E-Mail auswählen' : `Nur diese ${de(mails, '', 'E-Mails')} auswählen`,
    selectGroup: (group) => `Alles von ${group} auswählen`,
    shown: (mails, all) => `${de(mails, 'E-Mail', 'E-Mails')} von ${countText(all, 'de')} gezeigt`,
    mails: (count) => de(count, 'E-Mail', 'E-Mails'),
    list: 'Zu mahnende Kunden',
    searchKey: 'Taste: /',
    keys: '↑ ↓ andere Zeile, Leertaste ankreuzen, Eingabe öffnen',
    leftOut: 'Weggelassen:',
    why: (name) => `Grund, ${name} wegzulassen`,
    noCause: 'Ohne Grund',
    causes: {
      'not-now': 'Jetzt nicht',
      sales: 'Auf Wunsch des Vertriebs',
      invoice: 'Fehler in der Rechnung',
      other: 'Anderer Grund',
    },
    ownWords: (name) => `Anderer Grund, ${name} wegzulassen`,
    backs: {
      held: 'Wartet auf E-Mail oder Kollegen',
      law: 'Brief genügt nicht dem Gesetz',
      waiting: 'Wartet auf Ihr Häkchen',
      'bad-address': 'E-Mail-Adresse ungültig',
      bounced: 'E-Mails kommen zurück',
    },
    toDossier: (customer) => `Dossier von ${customer} öffnen`,
  },
  en: {
    order: 'Order and groups',
    sortBy: 'Order',
    sortings: {
      sheet: 'As in the sheet',
      amount: 'Largest amount first',
      due: 'Oldest due date first',
      level: 'Highest level first',
      name: 'Customer name',
      owner: 'Owner',
    },
    groupBy: 'Groups',
    groupings: { none: 'None', level: 'By level', owner: 'By owner', currency: 'By currency' },
    filter: 'Filter',
    levels: 'Level',
    owner: 'Owner',
    anyOwner: 'All owners',
    noOwner: 'Without an owner',
    amount: 'Amount',
    from: 'From',
    to: 'Up to',
    amountFrom: (amount) => `from ${amount}`,
    amountTo: (amount) => `up to ${amount}`,
    wrongAmount: 'This is not an amount.',
    waiting: 'Waits for a tick',
    remove: (filter) => `Remove the filter “${filter}”`,
    clear: 'Remove all',
    noMatch: 'No mail fits this choice.',
    selectOnly: (mails) =>
      mails === 1 ? 'Select only this mail' : `Select only these ${en(mails, '', 'mails')}`,
    selectGroup: (group) => `Select all of ${group}`,
    shown: (mails, all) => `${en(mails, 'mail', 'mails')} of ${countText(all, 'en')} shown`,
    mails: (count) => en(count, 'mail', 'mails'),
    list: 'Customers to remind',
    searchKey: 'Shortcut: /',
    keys: '↑ ↓ other row, space to tick, Enter to open',
    leftOut: 'Left out:',
    why: (name) => `Reason to leave out ${name}`,
    noCause: 'No reason',
    causes: {
      'not-now': 'Not now',
      sales: 'At the request of sales',
      invoice: 'Error in the invoice',
      other: 'Other reason',
    },
    ownWords: (name) => `Other reason to leave out ${name}`,
    backs: {
      held: 'Waits for a mail or a colleague',
      law: 'Letter does not meet the law',
      waiting: 'Waits for your tick',
      'bad-address': 'E-mail address is not valid',
      bounced: 'Mails come back',
    },
    toDossier: (customer) => `Open the dossier of ${customer}`,
  },
};

/** Those words of a language, which load with the proposal. `proposeLookWords('de').filter //=> 'Filtern'` */
export const proposeLookWords = (language: Language): ProposeLookWords => wordsFor(words, language);
