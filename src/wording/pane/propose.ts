import type { Words } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the second step: who would get a mail and why, who would not and why. */
export interface ProposeWords {
  readonly title: (mails: number) => string;
  readonly selected: (mails: number, items: number) => string;
  readonly selectAll: string;
  readonly selectMail: (customer: string) => string;
  readonly selectItem: (document: string) => string;
  readonly search: string;
  readonly noMatch: string;
  readonly items: (count: number) => string;
  readonly due: (date: string) => string;
  readonly credit: (document: string) => string;
  readonly open: (customer: string) => string;
  readonly total: string;
  readonly noAddress: string;
  readonly badAddress: string;
  readonly notPositive: string;
  /** Before what a letter lacks by law. */
  readonly refused: string;
  readonly leftOut: (count: number) => string;
  readonly emptyTitle: string;
  readonly emptyNext: (date: string) => string;
  readonly emptyNever: string;
  readonly next: string;
  readonly nextNone: string;
}

export const proposeWords: Words<ProposeWords> = {
  nl: {
    title: (mails) => nl(mails, 'klant te herinneren', 'klanten te herinneren'),
    selected: (mails, items) =>
      `${nl(mails, 'mail', 'mails')} geselecteerd, ${nl(items, 'factuur', 'facturen')}`,
    selectAll: 'Alles selecteren',
    selectMail: (customer) => `Mail aan ${customer} versturen`,
    selectItem: (document) => `${document} opnemen in de mail`,
    search: 'Zoek klant of factuur',
    noMatch: 'Niets gevonden voor deze zoekterm.',
    items: (count) => nl(count, 'factuur', 'facturen'),
    due: (date) => `vervallen op ${date}`,
    credit: (document) => `Tegoed ${document}`,
    open: (customer) => `Facturen van ${customer}`,
    total: 'Totaal',
    noAddress: 'Geen e-mailadres',
    badAddress: 'E-mailadres klopt niet',
    refused: 'Gaat niet uit.',
    notPositive: 'Na aftrek van tegoeden blijft niets te vragen.',
    leftOut: (count) => `${nl(count, 'post', 'posten')} niet in dit voorstel`,
    emptyTitle: 'Vandaag niets te versturen',
    emptyNext: (date) => `De volgende herinnering kan op ${date}.`,
    emptyNever: 'Er staat geen volgende herinnering gepland.',
    next: 'Mails bekijken',
    nextNone: 'Selecteer minstens één klant.',
  },
  fr: {
    title: (mails) => fr(mails, 'client à relancer', 'clients à relancer'),
    selected: (mails, items) =>
      `${fr(mails, 'e-mail sélectionné', 'e-mails sélectionnés')}, ${fr(items, 'facture', 'factures')}`,
    selectAll: 'Tout sélectionner',
    selectMail: (customer) => `Envoyer l’e-mail à ${customer}`,
    selectItem: (document) => `Reprendre ${document} dans l’e-mail`,
    search: 'Client ou facture',
    noMatch: 'Aucun résultat pour cette recherche.',
    items: (count) => fr(count, 'facture', 'factures'),
    due: (date) => `échue le ${date}`,
    credit: (document) => `Avoir ${document}`,
    open: (customer) => `Factures de ${customer}`,
    total: 'Total',
    noAddress: 'Pas d’adresse e-mail',
    badAddress: 'Adresse e-mail incorrecte',
    refused: 'Ne part pas.',
    notPositive: 'Avoirs déduits, il ne reste rien à demander.',
    leftOut: (count) => fr(count, 'poste hors proposition', 'postes hors proposition'),
    emptyTitle: 'Rien à envoyer aujourd’hui',
    emptyNext: (date) => `Le prochain rappel peut partir le ${date}.`,
    emptyNever: 'Aucun prochain rappel n’est prévu.',
    next: 'Voir les e-mails',
    nextNone: 'Sélectionnez au moins un client.',
  },
  de: {
    title: (mails) => `${de(mails, 'Kunde', 'Kunden')} zu mahnen`,
    selected: (mails, items) =>
      `${de(mails, 'E-Mail', 'E-Mails')} ausgewählt, ${de(items, 'Rechnung', 'Rechnungen')}`,
    selectAll: 'Alle auswählen',
    selectMail: (customer) => `E-Mail an ${customer} senden`,
    selectItem: (document) => `${document} in die E-Mail aufnehmen`,
    search: 'Kunde, Rechnung',
    noMatch: 'Nichts gefunden zu diesem Suchwort.',
    items: (count) => de(count, 'Rechnung', 'Rechnungen'),
    due: (date) => `fällig am ${date}`,
    credit: (document) => `Guthaben ${document}`,
    open: (customer) => `Rechnungen von ${customer}`,
    total: 'Summe',
    noAddress: 'Keine E-Mail-Adresse',
    badAddress: 'E-Mail-Adresse ungültig',
    refused: 'Geht nicht hinaus.',
    notPositive: 'Nach Abzug der Guthaben bleibt nichts zu fordern.',
    leftOut: (count) => `${de(count, 'Posten', 'Posten')} nicht im Vorschlag`,
    emptyTitle: 'Heute nichts zu senden',
    emptyNext: (date) => `Die nächste Mahnung ist am ${date} möglich.`,
    emptyNever: 'Es steht keine weitere Mahnung an.',
    next: 'E-Mails ansehen',
    nextNone: 'Wählen Sie mindestens einen Kunden.',
  },
  en: {
    title: (mails) => en(mails, 'customer to remind', 'customers to remind'),
    selected: (mails, items) => `${en(mails, 'mail', 'mails')} selected, ${en(items, 'invoice', 'invoices')}`,
    selectAll: 'Select all',
    selectMail: (customer) => `Send the mail to ${customer}`,
    selectItem: (document) => `Include ${document} in the mail`,
    search: 'Customer, invoice',
    noMatch: 'Nothing found for these words.',
    items: (count) => en(count, 'invoice', 'invoices'),
    due: (date) => `due on ${date}`,
    credit: (document) => `Credit ${document}`,
    open: (customer) => `Invoices of ${customer}`,
    total: 'Total',
    noAddress: 'No e-mail address',
    badAddress: 'E-mail address is not valid',
    refused: 'Does not go out.',
    notPositive: 'Less the credits there is nothing left to ask.',
    leftOut: (count) => `${en(count, 'item', 'items')} not in this proposal`,
    emptyTitle: 'Nothing to send today',
    emptyNext: (date) => `The next reminder can go out on ${date}.`,
    emptyNever: 'No further reminder is planned.',
    next: 'See the mails',
    nextNone: 'Select at least one customer.',
  },
};
