import type { Words } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words around the checks of the first step: how they stand, and the fix of each. */
export interface CheckWords {
  readonly checks: string;
  readonly good: string;
  readonly attention: string;
  readonly blocking: string;
  readonly accept: string;
  /** By whom, '' when nobody is known, and when. */
  readonly accepted: (by: string, when: string) => string;
  readonly undo: string;
  readonly show: string;
  readonly showRow: (row: number) => string;
  readonly more: (count: number) => string;
  readonly addCustomers: (count: number) => string;
  readonly showCustomers: string;
  readonly addressesHelp: string;
  readonly fillSender: string;
  readonly signIn: string;
  readonly signingIn: string;
  readonly duplicateCustomer: (row: number, content: string) => string;
  readonly cellUnread: (row: number, field: string, content: string) => string;
  /** The group of a customer names nobody, two, or in the end the customer itself. */
  readonly groupUnread: (row: number, content: string) => string;
  readonly language: string;
  readonly kind: string;
  readonly profile: string;
  readonly procedure: string;
  readonly limit: string;
  readonly administration: string;
  readonly next: string;
  readonly nextHelp: string;
}

export const checkWords: Words<CheckWords> = {
  nl: {
    checks: 'Klaar om te versturen?',
    good: 'In orde',
    attention: 'Ter info',
    blocking: 'Eerst oplossen',
    accept: 'Aanvaarden',
    accepted: (by, when) => (by === '' ? `Aanvaard op ${when}` : `Aanvaard door ${by} op ${when}`),
    undo: 'Ongedaan maken',
    show: 'Tonen in blad',
    showRow: (row) => `Tonen in blad: rij ${row}`,
    more: (count) => `Nog ${nl(count, 'tonen', 'tonen')}`,
    addCustomers: (count) => `${nl(count, 'klant', 'klanten')} toevoegen aan de klantentabel`,
    showCustomers: 'Klantentabel tonen',
    addressesHelp: 'Vul de adressen in de klantentabel in en lees opnieuw.',
    fillSender: 'Bedrijf invullen',
    signIn: 'Aanmelden',
    signingIn: 'Bezig met aanmelden',
    duplicateCustomer: (row, content) => `Rij ${row}: klant ${content} staat er dubbel in.`,
    cellUnread: (row, field, content) => `Rij ${row}: ${field} “${content}” is onbekend.`,
    groupUnread: (row, content) => `Rij ${row}: de groep “${content}” wijst geen andere klant aan.`,
    language: 'taal',
    kind: 'soort',
    profile: 'profiel',
    procedure: 'procedure',
    limit: 'kredietlimiet',
    administration: 'administratie',
    next: 'Naar het voorstel',
    nextHelp: 'Bekijken kan al. Versturen kan pas als alles in orde is.',
  },
  'nl-NL': {
    accept: 'Accepteren',
    accepted: (by, when) => (by === '' ? `Geaccepteerd op ${when}` : `Geaccepteerd door ${by} op ${when}`),
  },
  fr: {
    checks: 'Prêt à envoyer ?',
    good: 'En ordre',
    attention: 'Pour information',
    blocking: 'À régler d’abord',
    accept: 'Accepter',
    accepted: (by, when) => (by === '' ? `Accepté le ${when}` : `Accepté par ${by} le ${when}`),
    undo: 'Annuler',
    show: 'Montrer dans la feuille',
    showRow: (row) => `Montrer dans la feuille\u00a0: ligne ${row}`,
    more: (count) => `En voir ${fr(count, 'de plus', 'de plus')}`,
    addCustomers: (count) => `Ajouter ${fr(count, 'client', 'clients')} à la table des clients`,
    showCustomers: 'Montrer la table des clients',
    addressesHelp: 'Complétez les adresses dans la table, puis relisez.',
    fillSender: 'Indiquer la société',
    signIn: 'Se connecter',
    signingIn: 'Connexion en cours',
    duplicateCustomer: (row, content) => `Ligne ${row}\u00a0: le client ${content} y figure deux fois.`,
    cellUnread: (row, field, content) => `Ligne ${row}\u00a0: ${field} «\u00a0${content}\u00a0» inconnu.`,
    groupUnread: (row, content) =>
      `Ligne ${row}\u00a0: le groupe «\u00a0${content}\u00a0» ne désigne aucun autre client.`,
    language: 'code de langue',
    kind: 'type',
    profile: 'profil',
    procedure: 'nom de procédure',
    limit: 'limite de crédit',
    administration: 'société',
    next: 'Voir la proposition',
    nextHelp: 'L’aperçu est possible. L’envoi attend que tout soit en ordre.',
  },
  de: {
    checks: 'Bereit zum Senden?',
    good: 'In Ordnung',
    attention: 'Zur Kenntnis',
    blocking: 'Zuerst beheben',
    accept: 'Akzeptieren',
    accepted: (by, when) => (by === '' ? `Akzeptiert am ${when}` : `Akzeptiert von ${by} am ${when}`),
    undo: 'Rückgängig',
    show: 'Im Blatt zeigen',
    showRow: (row) => `Im Blatt zeigen: Zeile ${row}`,
    more: (count) => `${de(count, 'weitere', 'weitere')} zeigen`,
    addCustomers: (count) => `${de(count, 'Kunden', 'Kunden')} zur Kundentabelle hinzufügen`,
    showCustomers: 'Kundentabelle zeigen',
    addressesHelp: 'Adressen in der Kundentabelle ergänzen, dann neu einlesen.',
    fillSender: 'Firma angeben',
    signIn: 'Anmelden',
    signingIn: 'Anmeldung läuft',
    duplicateCustomer: (row, content) => `Zeile ${row}: Kunde ${content} steht doppelt darin.`,
    cellUnread: (row, field, content) => `Zeile ${row}: ${field} „${content}“ ist unbekannt.`,
    groupUnread: (row, content) => `Zeile ${row}: Konzern „${content}“ führt zu keinem anderen Kunden.`,
    language: 'Sprache',
    kind: 'Art',
    profile: 'Profil',
    procedure: 'Mahnverfahren',
    limit: 'Kreditlimit',
    administration: 'Mandant',
    next: 'Zum Vorschlag',
    nextHelp: 'Ansehen geht schon. Senden geht erst, wenn alles in Ordnung ist.',
  },
  en: {
    checks: 'Ready to send?',
    good: 'In order',
    attention: 'For your information',
    blocking: 'Resolve first',
    accept: 'Accept',
    accepted: (by, when) => (by === '' ? `Accepted on ${when}` : `Accepted by ${by} on ${when}`),
    undo: 'Undo',
    show: 'Show in sheet',
    showRow: (row) => `Show in sheet: row ${row}`,
    more: (count) => `Show ${en(count, 'more', 'more')}`,
    addCustomers: (count) => `Add ${en(count, 'customer', 'customers')} to the customer table`,
    showCustomers: 'Show the customer table',
    addressesHelp: 'Fill in the addresses in the customer table, then read again.',
    fillSender: 'Enter the company',
    signIn: 'Sign in',
    signingIn: 'Signing in',
    duplicateCustomer: (row, content) => `Row ${row}: customer ${content} is there twice.`,
    cellUnread: (row, field, content) => `Row ${row}: ${field} “${content}” is unknown.`,
    groupUnread: (row, content) => `Row ${row}: the group “${content}” names no other customer.`,
    language: 'language',
    kind: 'kind',
    profile: 'profile',
    procedure: 'procedure',
    limit: 'credit limit',
    administration: 'company',
    next: 'See the proposal',
    nextHelp: 'You can look already. Sending waits until everything is in order.',
  },
};
