import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the page about one customer. */
export interface DossierCustomerWords {
  /** On the button that leads to it. */
  readonly open: string;
  readonly contacts: string;
  readonly noAddress: string;
  readonly copies: string;
  readonly owner: string;
  readonly items: string;
  readonly noItems: string;
  readonly item: (document: string) => string;
  readonly reminders: (count: number, level: number, date: string) => string;
  readonly moreItems: (count: number) => string;
  readonly bounced: (date: string) => string;
  readonly addressRight: string;
  readonly addressRightOf: (address: string) => string;
  readonly addressDone: string;
  readonly waiting: (count: number) => string;
  readonly export: string;
  readonly exporting: string;
  readonly exported: string;
  readonly erase: string;
  readonly erasing: string;
  readonly eraseTitle: (name: string) => string;
  readonly eraseGoes: string;
  readonly eraseStays: string;
  readonly eraseFinal: string;
  readonly keep: string;
  readonly erased: (count: number) => string;
}

const words: Words<DossierCustomerWords> = {
  nl: {
    open: 'Dossier van de klant',
    contacts: 'E-mail',
    noAddress: 'geen adres',
    copies: 'Kopie aan',
    owner: 'Dossierbeheerder',
    items: 'Open posten',
    noItems: 'Deze klant heeft niets openstaan.',
    item: (document) => `Dossier ${document}`,
    reminders: (count, level, date) =>
      `${nl(count, 'herinnering', 'herinneringen')}, laatst niveau ${level} op ${date}`,
    moreItems: (count) => `Nog ${nl(count, 'post', 'posten')} tonen`,
    bounced: (date) => `Mail aan dit adres kwam terug op ${date}.`,
    addressRight: 'Het adres klopt',
    addressRightOf: (address) => `Het adres ${address} klopt`,
    addressDone: 'Het adres geldt weer als juist.',
    waiting: (count) => `${nl(count, 'mail wacht', 'mails wachten')} op antwoord`,
    export: 'Dossier verzamelen als zip',
    exporting: 'Bezig met verzamelen',
    exported: 'Het dossier is klaar. Klik om het te bewaren:',
    erase: 'Dossier van de klant wissen',
    erasing: 'Bezig met wissen',
    eraseTitle: (name) => `Dossier van ${name} wissen?`,
    eraseGoes: 'Weg gaan: de hele tijdlijn van de klant en van zijn posten, en de bewaarde mails.',
    eraseStays: 'Blijven: uw werkblad, de klantentabel en de mails in het postvak.',
    eraseFinal: 'Dit kan niet ongedaan worden gemaakt.',
    keep: 'Niet wissen',
    erased: (count) => `Gewist: ${nl(count, 'gebeurtenis', 'gebeurtenissen')}.`,
  },
  fr: {
    open: 'Dossier du client',
    contacts: 'E-mail',
    noAddress: 'sans adresse',
    copies: 'Copie à',
    owner: 'Gestionnaire',
    items: 'Postes ouverts',
    noItems: 'Ce client n’a rien d’ouvert.',
    item: (document) => `Dossier ${document}`,
    reminders: (count, level, date) =>
      `${fr(count, 'rappel', 'rappels')}, dernier niveau ${level} le ${date}`,
    moreItems: (count) => `Afficher encore ${fr(count, 'poste', 'postes')}`,
    bounced: (date) => `L’e-mail à cette adresse est revenu le ${date}.`,
    addressRight: 'L’adresse est bonne',
    addressRightOf: (address) => `L’adresse ${address} est bonne`,
    addressDone: 'L’adresse est de nouveau considérée comme bonne.',
    waiting: (count) => `${fr(count, 'e-mail attend', 'e-mails attendent')} une réponse`,
    export: 'Rassembler le dossier en zip',
    exporting: 'Préparation en cours',
    exported: 'Le dossier est prêt. Cliquez pour l’enregistrer\u00a0:',
    erase: 'Effacer le dossier du client',
    erasing: 'Effacement en cours',
    eraseTitle: (name) => `Effacer le dossier de ${name}\u00a0?`,
    eraseGoes:
      'Disparaissent\u00a0: toute la chronologie du client et de ses postes, et les e-mails conservés.',
    eraseStays: 'Restent\u00a0: votre feuille, la table des clients et les e-mails de la boîte aux lettres.',
    eraseFinal: 'C’est définitif.',
    keep: 'Ne pas effacer',
    erased: (count) => `Effacé\u00a0: ${fr(count, 'événement', 'événements')}.`,
  },
  de: {
    open: 'Dossier des Kunden',
    contacts: 'E-Mail',
    noAddress: 'keine Adresse',
    copies: 'Kopie an',
    owner: 'Zuständig',
    items: 'Offene Posten',
    noItems: 'Bei diesem Kunden ist nichts offen.',
    item: (document) => `Dossier ${document}`,
    reminders: (count, level, date) =>
      `${de(count, 'Mahnung', 'Mahnungen')}, zuletzt Stufe ${level} am ${date}`,
    moreItems: (count) => `Noch ${de(count, 'Posten', 'Posten')} anzeigen`,
    bounced: (date) => `Eine E-Mail an diese Adresse kam am ${date} zurück.`,
    addressRight: 'Die Adresse stimmt',
    addressRightOf: (address) => `Die Adresse ${address} stimmt`,
    addressDone: 'Die Adresse gilt wieder als richtig.',
    waiting: (count) => `${de(count, 'E-Mail wartet', 'E-Mails warten')} auf Antwort`,
    export: 'Dossier als Zip zusammenstellen',
    exporting: 'Wird zusammengestellt',
    exported: 'Das Dossier ist fertig. Zum Speichern klicken:',
    erase: 'Dossier des Kunden löschen',
    erasing: 'Wird gelöscht',
    eraseTitle: (name) => `Dossier von ${name} löschen?`,
    eraseGoes: 'Es verschwinden: der ganze Verlauf des Kunden und seiner Posten und die abgelegten E-Mails.',
    eraseStays: 'Es bleiben: Ihr Blatt, die Kundentabelle und die E-Mails im Postfach.',
    eraseFinal: 'Das lässt sich nicht rückgängig machen.',
    keep: 'Nicht löschen',
    erased: (count) => `Gelöscht: ${de(count, 'Ereignis', 'Ereignisse')}.`,
  },
  en: {
    open: 'Dossier of the customer',
    contacts: 'E-mail',
    noAddress: 'no address',
    copies: 'Copy to',
    owner: 'Owner',
    items: 'Open items',
    noItems: 'Nothing is open for this customer.',
    item: (document) => `Dossier ${document}`,
    reminders: (count, level, date) =>
      `${en(count, 'reminder', 'reminders')}, last level ${level} on ${date}`,
    moreItems: (count) => `Show ${en(count, 'more item', 'more items')}`,
    bounced: (date) => `Mail to this address came back on ${date}.`,
    addressRight: 'The address is right',
    addressRightOf: (address) => `The address ${address} is right`,
    addressDone: 'The address counts as right again.',
    waiting: (count) => `${en(count, 'mail waits', 'mails wait')} for an answer`,
    export: 'Put the dossier into a zip',
    exporting: 'Putting it together',
    exported: 'The dossier is ready. Click to save it:',
    erase: 'Erase the customer’s dossier',
    erasing: 'Erasing',
    eraseTitle: (name) => `Erase the dossier of ${name}?`,
    eraseGoes: 'Gone: the whole timeline of the customer and its items, and the mails kept with it.',
    eraseStays: 'Kept: your sheet, the customer table and the mails in the mailbox.',
    eraseFinal: 'This cannot be undone.',
    keep: 'Do not erase',
    erased: (count) => `Erased: ${en(count, 'event', 'events')}.`,
  },
};

/** Those words of a language. */
export const dossierCustomerWords = (language: Language): DossierCustomerWords => wordsFor(words, language);
