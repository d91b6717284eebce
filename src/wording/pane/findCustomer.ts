import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';

/** Words for looking for a customer, and for its dossier. */
export interface FindCustomerWords {
  readonly search: string;
  readonly noMatch: string;
  readonly tooMany: (shown: number) => string;
  /** On the line that opens the search. */
  readonly findDossier: string;
  /** Who is looked through. */
  readonly among: string;
  /** The same, where the workbook has several companies. */
  readonly amongOf: (company: string) => string;
  readonly unread: string;
}

const words: Words<FindCustomerWords> = {
  nl: {
    search: 'Naam, klantnummer of factuurnummer',
    noMatch: 'Geen klant of factuur gevonden.',
    tooMany: (shown) => `De eerste ${shown}. Typ meer om te verfijnen.`,
    findDossier: 'Dossier van een klant zoeken',
    among: 'Ook klanten die niets meer open hebben.',
    amongOf: (company) => `Klanten van ${company}, ook zonder openstaande posten.`,
    unread: 'Om te zoeken moet eerst het blad met openstaande posten gelezen zijn.',
  },
  fr: {
    search: 'Nom, numéro de client ou de facture',
    noMatch: 'Aucun client ni facture trouvés.',
    tooMany: (shown) => `Les ${shown} premiers. Précisez la recherche.`,
    findDossier: 'Chercher le dossier d’un client',
    among: 'Y compris les clients qui n’ont plus rien d’ouvert.',
    amongOf: (company) => `Clients de ${company}, même sans postes ouverts.`,
    unread: 'Avant de chercher, il faut lire la feuille des postes ouverts.',
  },
  de: {
    search: 'Name, Kundennummer oder Rechnungsnummer',
    noMatch: 'Kein Kunde und keine Rechnung gefunden.',
    tooMany: (shown) => `Die ersten ${shown}. Grenzen Sie die Suche ein.`,
    findDossier: 'Dossier eines Kunden suchen',
    among: 'Auch Kunden, bei denen nichts mehr offen ist.',
    amongOf: (company) => `Kunden von ${company}, auch ohne offene Posten.`,
    unread: 'Vor dem Suchen muss das Blatt mit den offenen Posten eingelesen sein.',
  },
  en: {
    search: 'Name, customer or invoice number',
    noMatch: 'No customer or invoice found.',
    tooMany: (shown) => `The first ${shown}. Type more to narrow it down.`,
    findDossier: 'Find a customer’s dossier',
    among: 'Customers with nothing open are found too.',
    amongOf: (company) => `Customers of ${company}, also those with nothing open.`,
    unread: 'Read the sheet with open items first, then search.',
  },
};

/** Those words of a language. `findCustomerWords('en').noMatch //=> 'No customer or invoice found.'` */
export const findCustomerWords = (language: Language): FindCustomerWords => wordsFor(words, language);
