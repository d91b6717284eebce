import type { Words } from '../../choose';
import { de, en, fr, nl } from '../counted';
import type { Sentence } from './facts';

/** What is known of the customers, and where their mails go. */
export interface CustomersFindings {
  readonly 'customers-known': Sentence;
  readonly 'no-customer-table': Sentence;
  readonly 'customers-missing': Sentence;
  readonly 'customer-cells-unread': Sentence;
  readonly 'addresses-complete': Sentence;
  readonly 'addresses-missing': Sentence;
}

export const customersFindings: Words<CustomersFindings> = {
  nl: {
    'customers-known': ({ count }) => `${nl(count, 'klant staat', 'klanten staan')} in de klantentabel`,
    'no-customer-table': () => 'Er is nog geen klantentabel in dit werkboek',
    'customers-missing': ({ count }) =>
      `${nl(count, 'klant ontbreekt', 'klanten ontbreken')} in de klantentabel`,
    'customer-cells-unread': ({ count }) => `${nl(count, 'cel', 'cellen')} in de klantentabel niet begrepen`,
    'addresses-complete': () => 'Elke mail heeft een e-mailadres',
    'addresses-missing': ({ count }) => `${nl(count, 'mail', 'mails')} zonder bruikbaar e-mailadres`,
  },
  fr: {
    'customers-known': ({ count }) => `${fr(count, 'client', 'clients')} dans la table des clients`,
    'no-customer-table': () => 'Ce classeur n’a pas encore de table des clients',
    'customers-missing': ({ count }) => `${fr(count, 'client', 'clients')} hors de la table des clients`,
    'customer-cells-unread': ({ count }) =>
      `${fr(count, 'cellule non comprise', 'cellules non comprises')} dans la table des clients`,
    'addresses-complete': () => 'Chaque e-mail a un destinataire',
    'addresses-missing': ({ count }) => `${fr(count, 'e-mail', 'e-mails')} sans adresse valable`,
  },
  de: {
    'customers-known': ({ count }) => `${de(count, 'Kunde', 'Kunden')} in der Kundentabelle`,
    'no-customer-table': () => 'Diese Mappe hat noch keine Kundentabelle',
    'customers-missing': ({ count }) => `${de(count, 'Kunde fehlt', 'Kunden fehlen')} in der Kundentabelle`,
    'customer-cells-unread': ({ count }) =>
      `${de(count, 'Zelle', 'Zellen')} der Kundentabelle nicht verstanden`,
    'addresses-complete': () => 'Jede E-Mail hat eine Adresse',
    'addresses-missing': ({ count }) => `${de(count, 'E-Mail', 'E-Mails')} ohne gültige Adresse`,
  },
  en: {
    'customers-known': ({ count }) => `${en(count, 'customer', 'customers')} in the customer table`,
    'no-customer-table': () => 'This workbook has no customer table yet',
    'customers-missing': ({ count }) =>
      `${en(count, 'customer is', 'customers are')} missing from the customer table`,
    'customer-cells-unread': ({ count }) =>
      `${en(count, 'cell', 'cells')} of the customer table not understood`,
    'addresses-complete': () => 'Every mail has an e-mail address',
    'addresses-missing': ({ count }) => `${en(count, 'mail', 'mails')} without a usable address`,
  },
};
