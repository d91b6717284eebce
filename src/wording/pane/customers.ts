import type { Language } from '../../core/index';
import { countText } from '../amounts';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

export type CustomerSort = 'overdue' | 'limit' | 'oldest' | 'name';

/** Words of the list of all customers. */
export interface CustomersWords {
  /** Name of the list for screen readers. */
  readonly list: string;
  readonly search: string;
  readonly sort: string;
  readonly sorts: Readonly<Record<CustomerSort, string>>;
  readonly onlyStopped: string;
  readonly count: (customers: number, stopped: number) => string;
  readonly noMatch: string;
  readonly noneStopped: string;
  readonly nobody: string;
  readonly unread: string;
  /** What part of a balance is past its due date. */
  readonly overdue: (amount: string) => string;
  readonly nothingOverdue: string;
  readonly oldest: (date: string) => string;
  readonly nothingOpen: string;
  readonly open: (name: string) => string;
  readonly noLimits: string;
  readonly noLimitsHelp: (column: string) => string;
  readonly noTable: string;
  readonly showTable: string;
  readonly unreadLimits: (count: number) => string;
  readonly unreadLimit: (row: number, content: string) => string;
  /** On the button that puts the list of exceeded limits into a worksheet. */
  readonly toSheet: (customers: number) => string;
}

const words: Words<CustomersWords> = {
  nl: {
    list: 'Klanten',
    search: 'Naam, nummer, e-mail of factuur',
    sort: 'Sorteren',
    sorts: {
      overdue: 'Meest vervallen eerst',
      limit: 'Verst boven de limiet eerst',
      oldest: 'Oudste vervaldag eerst',
      name: 'Op naam',
    },
    onlyStopped: 'Alleen boven de limiet',
    count: (customers, stopped) =>
      [
        nl(customers, 'klant', 'klanten'),
        ...(stopped === 0 ? [] : [`${countText(stopped, 'nl-BE')}\u00a0boven de limiet`]),
      ].join(', '),
    noMatch: 'Geen klant of factuur gevonden.',
    noneStopped: 'Geen enkele limiet is overschreden.',
    nobody: 'Er zijn nog geen klanten.',
    unread: 'Lees eerst het blad met openstaande posten. Dan ziet u hier alle klanten.',
    overdue: (amount) => `vervallen ${amount}`,
    nothingOverdue: 'niets vervallen',
    oldest: (date) => `oudste ${date}`,
    nothingOpen: 'Niets open',
    open: (name) => `Dossier van ${name}`,
    noLimits: 'Er is nog geen kredietlimiet ingevuld.',
    noLimitsHelp: (column) => `Vul de kolom “${column}” van de klantentabel in en lees het blad opnieuw.`,
    noTable: 'Er is nog geen klantentabel. Daarin komen ook de kredietlimieten.',
    showTable: 'Klantentabel tonen',
    unreadLimits: (count) =>
      `${nl(count, 'kredietlimiet is', 'kredietlimieten zijn')} niet te lezen en ${count === 1 ? 'telt' : 'tellen'} niet mee.`,
    unreadLimit: (row, content) => `Rij ${row}: “${content}”`,
    toSheet: (customers) => `Lijst van ${nl(customers, 'klant', 'klanten')} boven limiet maken`,
  },
  'nl-NL': {
    sorts: {
      overdue: 'Meest vervallen eerst',
      limit: 'Verst boven de limiet eerst',
      oldest: 'Oudste vervaldatum eerst',
      name: 'Op naam',
    },
  },
  fr: {
    list: 'Clients',
    search: 'Nom, numéro, e-mail ou facture',
    sort: 'Trier',
    sorts: {
      overdue: 'Le plus échu d’abord',
      limit: 'Le plus au-dessus de la limite',
      oldest: 'Échéance la plus ancienne',
      name: 'Par nom',
    },
    onlyStopped: 'Seulement au-dessus de la limite',
    count: (customers, stopped) =>
      [
        fr(customers, 'client', 'clients'),
        ...(stopped === 0 ? [] : [`${countText(stopped, 'fr')}\u00a0au-dessus de la limite`]),
      ].join(', '),
    noMatch: 'Aucun client ni facture ne correspond.',
    noneStopped: 'Aucune limite n’est dépassée.',
    nobody: 'Il n’y a pas encore de clients.',
    unread: 'Lisez d’abord la feuille des postes ouverts. Vous verrez ici tous les clients.',
    overdue: (amount) => `échu ${amount}`,
    nothingOverdue: 'rien d’échu',
    oldest: (date) => `plus ancienne ${date}`,
    nothingOpen: 'Rien d’ouvert',
    open: (name) => `Dossier de ${name}`,
    noLimits: 'Aucune limite de crédit n’est encore remplie.',
    noLimitsHelp: (column) =>
      `Remplissez la colonne «\u00a0${column}\u00a0» de la table des clients, puis relisez la feuille.`,
    noTable: 'Il n’y a pas encore de table des clients. Les limites de crédit y trouvent leur place.',
    showTable: 'Afficher la table des clients',
    unreadLimits: (count) =>
      `${fr(count, 'limite de crédit est illisible et ne compte', 'limites de crédit sont illisibles et ne comptent')} pas.`,
    unreadLimit: (row, content) => `Ligne ${row}\u00a0: «\u00a0${content}\u00a0»`,
    toSheet: (customers) => `Lister ${fr(customers, 'client', 'clients')} hors limite`,
  },
  de: {
    list: 'Kunden',
    search: 'Name, Nummer, Mail, Rechnung',
    sort: 'Sortieren',
    sorts: {
      overdue: 'Höchster Rückstand zuerst',
      limit: 'Am weitesten über dem Limit',
      oldest: 'Älteste Fälligkeit zuerst',
      name: 'Nach Name',
    },
    onlyStopped: 'Nur über dem Limit',
    count: (customers, stopped) =>
      [
        de(customers, 'Kunde', 'Kunden'),
        ...(stopped === 0 ? [] : [`${countText(stopped, 'de')}\u00a0über dem Limit`]),
      ].join(', '),
    noMatch: 'Kein Kunde und keine Rechnung gefunden.',
    noneStopped: 'Kein Limit ist überschritten.',
    nobody: 'Es gibt noch keine Kunden.',
    unread: 'Lesen Sie zuerst das Blatt mit den offenen Posten ein. Dann stehen hier alle Kunden.',
    overdue: (amount) => `überfällig ${amount}`,
    nothingOverdue: 'nichts überfällig',
    oldest: (date) => `älteste ${date}`,
    nothingOpen: 'Nichts offen',
    open: (name) => `Dossier von ${name}`,
    noLimits: 'Noch ist kein Kreditlimit eingetragen.',
    noLimitsHelp: (column) =>
      `Füllen Sie die Spalte „${column}“ der Kundentabelle aus und lesen Sie das Blatt neu ein.`,
    noTable: 'Es gibt noch keine Kundentabelle. Dorthin gehören auch die Kreditlimits.',
    showTable: 'Kundentabelle zeigen',
    unreadLimits: (count) =>
      `${de(count, 'Kreditlimit ist nicht lesbar und zählt', 'Kreditlimits sind nicht lesbar und zählen')} nicht mit.`,
    unreadLimit: (row, content) => `Zeile ${row}: „${content}“`,
    toSheet: (customers) => `${de(customers, 'Kunden', 'Kunden')} über dem Limit auflisten`,
  },
  en: {
    list: 'Customers',
    search: 'Name, number, e-mail or invoice',
    sort: 'Sort',
    sorts: {
      overdue: 'Most overdue first',
      limit: 'Furthest over the limit first',
      oldest: 'Oldest due date first',
      name: 'By name',
    },
    onlyStopped: 'Only over the limit',
    count: (customers, stopped) =>
      [
        en(customers, 'customer', 'customers'),
        ...(stopped === 0 ? [] : [`${countText(stopped, 'en')}\u00a0over the limit`]),
      ].join(', '),
    noMatch: 'No customer or invoice found.',
    noneStopped: 'No limit is exceeded.',
    nobody: 'There are no customers yet.',
    unread: 'Read the sheet with open items first. Then all customers are here.',
    overdue: (amount) => `overdue ${amount}`,
    nothingOverdue: 'nothing overdue',
    oldest: (date) => `oldest ${date}`,
    nothingOpen: 'Nothing open',
    open: (name) => `Dossier of ${name}`,
    noLimits: 'No credit limit is filled in yet.',
    noLimitsHelp: (column) =>
      `Fill in the column “${column}” of the customer table and read the sheet again.`,
    noTable: 'There is no customer table yet. Credit limits belong there too.',
    showTable: 'Show the customer table',
    unreadLimits: (count) =>
      `${en(count, 'credit limit cannot be read and does', 'credit limits cannot be read and do')} not count.`,
    unreadLimit: (row, content) => `Row ${row}: “${content}”`,
    toSheet: (customers) => `List ${en(customers, 'customer', 'customers')} over the limit`,
  },
};

/** Those words of a language. `customersWords('en').noMatch //=> 'No customer or invoice found.'` */
export const customersWords = (language: Language): CustomersWords => wordsFor(words, language);
