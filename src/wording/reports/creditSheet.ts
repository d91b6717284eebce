import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from '../pane/counted';

/** By which we and a customer were in touch last. */
type Contacted = 'reminder-sent' | 'notice' | 'call' | 'mail-in' | 'mail-out';

/** Words of the one page about a customer that a salesperson takes along. */
export interface CreditSheetWords {
  /** Begins the name of the sheet: customer and day follow. */
  readonly sheet: string;
  readonly title: (customer: string) => string;
  readonly asOf: (date: string, company: string) => string;
  readonly toAsk: string;
  readonly askNothing: string;
  /** Items past their due date that nothing stands in the way of. */
  readonly askPay: (amount: string, items: number, oldest: string) => string;
  readonly askDispute: (amount: string) => string;
  readonly askNotFor: string;
  readonly details: string;
  readonly number: string;
  readonly group: string;
  readonly email: string;
  readonly country: string;
  readonly owner: string;
  readonly credit: string;
  readonly limit: string;
  readonly noLimit: string;
  readonly zeroUnclear: string;
  readonly noCredit: string;
  readonly own: string;
  readonly exposure: string;
  readonly room: string;
  readonly roomUnknown: string;
  readonly excess: string;
  readonly daughter: (name: string) => string;
  readonly otherDaughters: (count: number) => string;
  readonly back: string;
  readonly needsHistory: string;
  readonly behaviour: string;
  readonly age: string;
  readonly total: string;
  readonly overdue: string;
  readonly items: (currency: string) => string;
  readonly document: string;
  readonly due: string;
  readonly days: string;
  readonly open: string;
  readonly level: string;
  readonly more: (items: number) => string;
  readonly nothingOpen: string;
  readonly running: string;
  readonly noneRunning: string;
  readonly moreRunning: (count: number) => string;
  readonly history: string;
  readonly lastContact: string;
  readonly contacts: Readonly<Record<Contacted, (date: string) => string>>;
  readonly never: string;
  readonly lastReminder: string;
  readonly reminded: (level: number, date: string) => string;
  readonly remindedOn: (date: string) => string;
  readonly scope: string;
}

const words: Words<CreditSheetWords> = {
  nl: {
    sheet: 'Krediet',
    title: (customer) => `Kredietfiche ${customer}`,
    asOf: (date, company) => [`Stand op ${date}`, company].filter(Boolean).join(' · '),
    toAsk: 'Bij het bezoek',
    askNothing: 'Er is niets vervallen dat nu gevraagd kan worden.',
    askPay: (amount, items, oldest) =>
      `Vraag betaling van ${amount}: ${nl(items, 'vervallen post', 'vervallen posten')}, de oudste sinds ${oldest}.`,
    askDispute: (amount) => `${amount} is betwist: vraag wat er nodig is om dat op te lossen.`,
    askNotFor: 'Vraag geen betaling: zie wat nu loopt.',
    details: 'Klant',
    number: 'Klantnummer',
    group: 'Groep',
    email: 'E-mail',
    country: 'Land',
    owner: 'Dossierbeheerder',
    credit: 'Krediet',
    limit: 'Kredietlimiet',
    noLimit: 'geen limiet ingesteld',
    zeroUnclear: '0, betekenis nog niet gekozen',
    noCredit: 'geen krediet',
    own: 'Zelf open',
    exposure: 'Met dochters open',
    room: 'Nog vrij',
    roomUnknown: 'onbekend: ook open in een andere munt',
    excess: 'Boven de limiet',
    daughter: (name) => `waarvan ${name}`,
    otherDaughters: (count) => `waarvan ${nl(count, 'andere dochter', 'andere dochters')}`,
    back: 'Weer onder de limiet',
    needsHistory: 'daarvoor is betalingshistoriek nodig',
    behaviour: 'Betaalgedrag',
    age: 'Ouderdom',
    total: 'Totaal',
    overdue: 'Waarvan vervallen',
    items: (currency) => `Openstaande posten in ${currency}, de oudste eerst`,
    document: 'Factuur',
    due: 'Vervaldag',
    days: 'Dagen te laat',
    open: 'Open',
    level: 'Niveau',
    more: (items) => `en nog ${nl(items, 'post', 'posten')}`,
    nothingOpen: 'Deze klant heeft niets openstaan.',
    running: 'Wat nu loopt',
    noneRunning: 'Geen belofte, plan, betwisting of blokkering.',
    moreRunning: (count) => `En nog ${nl(count, 'andere', 'andere')}: zie het dossier.`,
    history: 'Contact',
    lastContact: 'Laatste contact',
    contacts: {
      'reminder-sent': (date) => `herinnering op ${date}`,
      notice: (date) => `bericht voor de vervaldag op ${date}`,
      call: (date) => `telefoon op ${date}`,
      'mail-in': (date) => `mail van de klant op ${date}`,
      'mail-out': (date) => `mail aan de klant op ${date}`,
    },
    never: 'nog niet',
    lastReminder: 'Laatste herinnering',
    reminded: (level, date) => `niveau ${level} op ${date}`,
    remindedOn: (date) => `op ${date}`,
    scope: 'Bestellingen en leveringen zonder factuur zijn niet meegeteld.',
  },
  'nl-NL': {
    title: (customer) => `Kredietoverzicht ${customer}`,
    askDispute: (amount) => `${amount} is in dispuut: vraag wat er nodig is om dat op te lossen.`,
    roomUnknown: 'onbekend: ook open in een andere valuta',
    needsHistory: 'daarvoor is betaalhistorie nodig',
    due: 'Vervaldatum',
    noneRunning: 'Geen toezegging, regeling, dispuut of blokkering.',
    contacts: {
      'reminder-sent': (date) => `herinnering op ${date}`,
      notice: (date) => `bericht voor de vervaldatum op ${date}`,
      call: (date) => `telefoon op ${date}`,
      'mail-in': (date) => `mail van de klant op ${date}`,
      'mail-out': (date) => `mail aan de klant op ${date}`,
    },
  },
  fr: {
    sheet: 'Crédit',
    title: (customer) => `Fiche de crédit ${customer}`,
    asOf: (date, company) => [`Situation au ${date}`, company].filter(Boolean).join(' · '),
    toAsk: 'Lors de la visite',
    askNothing: 'Rien d’échu ne peut être demandé maintenant.',
    askPay: (amount, items, oldest) =>
      `Demandez le paiement de ${amount}\u00a0: ${fr(items, 'poste échu', 'postes échus')}, le plus ancien depuis le ${oldest}.`,
    askDispute: (amount) => `${amount} en litige\u00a0: demandez ce qu’il faut pour le résoudre.`,
    askNotFor: 'Ne demandez pas de paiement\u00a0: voyez ce qui est en cours.',
    details: 'Client',
    number: 'Numéro de client',
    group: 'Groupe',
    email: 'E-mail',
    country: 'Pays',
    owner: 'Gestionnaire',
    credit: 'Crédit',
    limit: 'Limite de crédit',
    noLimit: 'aucune limite fixée',
    zeroUnclear: '0, sens pas encore précisé',
    noCredit: 'aucun crédit',
    own: 'Solde propre',
    exposure: 'Avec les filiales',
    room: 'Disponible',
    roomUnknown: 'inconnu\u00a0: aussi un solde dans une autre devise',
    excess: 'Dépassement',
    daughter: (name) => `dont ${name}`,
    otherDaughters: (count) => `dont ${fr(count, 'autre filiale', 'autres filiales')}`,
    back: 'Retour sous la limite',
    needsHistory: 'il faut l’historique des paiements',
    behaviour: 'Comportement de paiement',
    age: 'Ancienneté',
    total: 'Total',
    overdue: 'Dont échu',
    items: (currency) => `Postes ouverts en ${currency}, les plus anciens d’abord`,
    document: 'Facture',
    due: 'Échéance',
    days: 'Jours de retard',
    open: 'Ouvert',
    level: 'Niveau',
    more: (items) => `et encore ${fr(items, 'poste', 'postes')}`,
    nothingOpen: 'Ce client n’a rien d’ouvert.',
    running: 'En cours',
    noneRunning: 'Ni promesse, ni plan, ni litige, ni blocage.',
    moreRunning: (count) => `Et encore ${fr(count, 'autre', 'autres')}\u00a0: voyez le dossier.`,
    history: 'Contact',
    lastContact: 'Dernier contact',
    contacts: {
      'reminder-sent': (date) => `rappel le ${date}`,
      notice: (date) => `avis avant l’échéance le ${date}`,
      call: (date) => `appel le ${date}`,
      'mail-in': (date) => `e-mail du client le ${date}`,
      'mail-out': (date) => `e-mail au client le ${date}`,
    },
    never: 'pas encore',
    lastReminder: 'Dernier rappel',
    reminded: (level, date) => `niveau ${level} le ${date}`,
    remindedOn: (date) => `le ${date}`,
    scope: 'Commandes et livraisons non facturées ne sont pas comptées.',
  },
  de: {
    sheet: 'Kredit',
    title: (customer) => `Kreditblatt ${customer}`,
    asOf: (date, company) => [`Stand am ${date}`, company].filter(Boolean).join(' · '),
    toAsk: 'Beim Besuch',
    askNothing: 'Nichts Überfälliges, das jetzt verlangt werden kann.',
    askPay: (amount, items, oldest) =>
      `Bitten Sie um Zahlung von ${amount}: ${de(items, 'überfälliger Posten', 'überfällige Posten')}, der älteste seit ${oldest}.`,
    askDispute: (amount) => `${amount} sind in Klärung: Fragen Sie, was zur Lösung fehlt.`,
    askNotFor: 'Bitten Sie um keine Zahlung: siehe „Was jetzt läuft“.',
    details: 'Kunde',
    number: 'Kundennummer',
    group: 'Konzern',
    email: 'E-Mail',
    country: 'Land',
    owner: 'Zuständig',
    credit: 'Kredit',
    limit: 'Kreditlimit',
    noLimit: 'kein Limit festgelegt',
    zeroUnclear: '0, Bedeutung noch nicht gewählt',
    noCredit: 'kein Kredit',
    own: 'Selbst offen',
    exposure: 'Mit Töchtern offen',
    room: 'Noch frei',
    roomUnknown: 'unbekannt: auch in anderer Währung offen',
    excess: 'Überschreitung',
    daughter: (name) => `davon ${name}`,
    otherDaughters: (count) => `davon ${de(count, 'weitere Tochter', 'weitere Töchter')}`,
    back: 'Wieder unter dem Limit',
    needsHistory: 'dafür braucht es die Zahlungshistorie',
    behaviour: 'Zahlungsverhalten',
    age: 'Alter',
    total: 'Summe',
    overdue: 'Davon überfällig',
    items: (currency) => `Offene Posten in ${currency}, die ältesten zuerst`,
    document: 'Rechnung',
    due: 'Fälligkeit',
    days: 'Tage überfällig',
    open: 'Offen',
    level: 'Stufe',
    more: (items) => `und noch ${de(items, 'Posten', 'Posten')}`,
    nothingOpen: 'Bei diesem Kunden ist nichts offen.',
    running: 'Was jetzt läuft',
    noneRunning: 'Keine Zusage, keine Ratenzahlung, keine Klärung, keine Sperre.',
    moreRunning: (count) => `Und noch ${de(count, 'weitere Angabe', 'weitere Angaben')}: siehe Dossier.`,
    history: 'Kontakt',
    lastContact: 'Letzter Kontakt',
    contacts: {
      'reminder-sent': (date) => `Mahnung am ${date}`,
      notice: (date) => `Hinweis vor Fälligkeit am ${date}`,
      call: (date) => `Anruf am ${date}`,
      'mail-in': (date) => `E-Mail des Kunden am ${date}`,
      'mail-out': (date) => `E-Mail an den Kunden am ${date}`,
    },
    never: 'noch nicht',
    lastReminder: 'Letzte Mahnung',
    reminded: (level, date) => `Stufe ${level} am ${date}`,
    remindedOn: (date) => `am ${date}`,
    scope: 'Aufträge und Lieferungen ohne Rechnung zählen nicht mit.',
  },
  en: {
    sheet: 'Credit',
    title: (customer) => `Credit sheet ${customer}`,
    asOf: (date, company) => [`As of ${date}`, company].filter(Boolean).join(' · '),
    toAsk: 'At the visit',
    askNothing: 'Nothing is overdue that can be asked for now.',
    askPay: (amount, items, oldest) =>
      `Ask for payment of ${amount}: ${en(items, 'overdue item', 'overdue items')}, the oldest since ${oldest}.`,
    askDispute: (amount) => `${amount} is disputed: ask what is needed to settle it.`,
    askNotFor: 'Do not ask for payment: see what is running.',
    details: 'Customer',
    number: 'Customer number',
    group: 'Group',
    email: 'E-mail',
    country: 'Country',
    owner: 'Owner',
    credit: 'Credit',
    limit: 'Credit limit',
    noLimit: 'no limit set',
    zeroUnclear: '0, meaning not chosen yet',
    noCredit: 'no credit',
    own: 'Own balance',
    exposure: 'Open with daughters',
    room: 'Room left',
    roomUnknown: 'unknown: also open in another currency',
    excess: 'Over the limit',
    daughter: (name) => `of which ${name}`,
    otherDaughters: (count) => `of which ${en(count, 'other daughter', 'other daughters')}`,
    back: 'Below the limit again',
    needsHistory: 'needs payment history',
    behaviour: 'Payment behaviour',
    age: 'Age',
    total: 'Total',
    overdue: 'Of which overdue',
    items: (currency) => `Open items in ${currency}, the oldest first`,
    document: 'Invoice',
    due: 'Due date',
    days: 'Days late',
    open: 'Open',
    level: 'Level',
    more: (items) => `and ${en(items, 'more item', 'more items')}`,
    nothingOpen: 'This customer has nothing open.',
    running: 'Running now',
    noneRunning: 'No promise, plan, dispute or hold.',
    moreRunning: (count) => `And ${en(count, 'more', 'more')}: see the dossier.`,
    history: 'Contact',
    lastContact: 'Last contact',
    contacts: {
      'reminder-sent': (date) => `reminder on ${date}`,
      notice: (date) => `notice before the due date on ${date}`,
      call: (date) => `call on ${date}`,
      'mail-in': (date) => `mail from the customer on ${date}`,
      'mail-out': (date) => `mail to the customer on ${date}`,
    },
    never: 'not yet',
    lastReminder: 'Last reminder',
    reminded: (level, date) => `level ${level} on ${date}`,
    remindedOn: (date) => `on ${date}`,
    scope: 'Orders and deliveries without an invoice are not counted.',
  },
};

/** Those words of a language. `creditSheetWords('en').limit //=> 'Credit limit'` */
export const creditSheetWords = (language: Language): CreditSheetWords => wordsFor(words, language);
