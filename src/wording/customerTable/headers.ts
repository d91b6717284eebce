import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';

/** Name of the customer table that we make; found first. */
export const CUSTOMER_TABLE = 'DunningCustomers';

/** Columns of every customer table, in the order in which a new one is made. */
export const customerColumns = [
  'number',
  'name',
  'email',
  'cc',
  'language',
  'kind',
  'country',
  'profile',
  'procedure',
  'limit',
  'hold',
  'group',
  'owner',
] as const;
/** With the one that says whose customer it is, where the workbook has several administrations. */
export const allCustomerColumns = [...customerColumns, 'administration'] as const;
export type CustomerColumn = (typeof allCustomerColumns)[number];

const headers: Words<Record<CustomerColumn, string>> = {
  nl: {
    number: 'Klantnummer',
    name: 'Naam',
    email: 'E-mail',
    cc: 'Cc',
    language: 'Taal',
    kind: 'Zakelijk of consument',
    country: 'Land',
    profile: 'Profiel',
    procedure: 'Procedure',
    limit: 'Kredietlimiet',
    hold: 'Niet herinneren (reden)',
    group: 'Groep (moederbedrijf)',
    owner: 'Verantwoordelijke',
    administration: 'Administratie',
  },
  fr: {
    number: 'Numéro de client',
    name: 'Nom',
    email: 'E-mail',
    cc: 'Cc',
    language: 'Langue',
    kind: 'Entreprise ou consommateur',
    country: 'Pays',
    profile: 'Profil',
    procedure: 'Procédure',
    limit: 'Limite de crédit',
    hold: 'Ne pas relancer (motif)',
    group: 'Groupe (société mère)',
    owner: 'Responsable',
    administration: 'Notre société',
  },
  de: {
    number: 'Kundennummer',
    name: 'Name',
    email: 'E-Mail',
    cc: 'Cc (Kopie)',
    language: 'Sprache',
    kind: 'Geschäftskunde oder Verbraucher',
    country: 'Land',
    profile: 'Profil',
    procedure: 'Mahnverfahren',
    limit: 'Kreditlimit',
    hold: 'Nicht mahnen (Grund)',
    group: 'Konzern (Muttergesellschaft)',
    owner: 'Zuständig',
    administration: 'Mandant',
  },
  en: {
    number: 'Customer number',
    name: 'Name',
    email: 'E-mail',
    cc: 'Cc',
    language: 'Language',
    kind: 'Business or consumer',
    country: 'Country',
    profile: 'Profile',
    procedure: 'Procedure',
    limit: 'Credit limit',
    hold: 'Hold (reason)',
    group: 'Group (parent)',
    owner: 'Owner',
    administration: 'Our company',
  },
};

/** Headers of a new customer table. `customerHeaders('fr').name //=> 'Nom'` */
export const customerHeaders = (language: Language): Record<CustomerColumn, string> =>
  wordsFor(headers, language);

const sheetNames: Words<{ customers: string }> = {
  nl: { customers: 'Klanten' },
  fr: { customers: 'Clients' },
  de: { customers: 'Kunden' },
  en: { customers: 'Customers' },
};

/** Name of the sheet that a new customer table is put on. */
export const customerSheetName = (language: Language): string => wordsFor(sheetNames, language).customers;
