import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from '../pane/counted';

/** Words of what is open of the people of a mail. */
export interface OpenItemsWords {
  readonly title: string;
  readonly searching: string;
  /** Name of a customer without one. */
  readonly customer: (number: string) => string;
  readonly overdue: (amount: string) => string;
  readonly due: string;
  readonly invoice: string;
  readonly open: string;
  readonly more: (count: number) => string;
  /** Of which day the list is, and who published it. */
  readonly listOf: (date: string, by: string) => string;
  readonly companyListOf: (company: string, date: string, by: string) => string;
  readonly nothing: string;
  readonly notPublished: string;
  readonly noFolder: string;
  readonly signIn: string;
}

const words: Words<OpenItemsWords> = {
  nl: {
    title: 'Openstaand',
    searching: 'Openstaande posten zoeken',
    customer: (number) => `Klant ${number}`,
    overdue: (amount) => `waarvan vervallen: ${amount}`,
    due: 'Vervaldag',
    invoice: 'Document',
    open: 'Open',
    more: (count) => `Nog ${nl(count, 'post', 'posten')}`,
    listOf: (date, by) => `Lijst van ${date}, gedeeld door ${by}`,
    companyListOf: (company, date, by) => `${company}: lijst van ${date}, gedeeld door ${by}`,
    nothing: 'Geen klant met openstaande posten heeft dit adres.',
    notPublished: 'In de teammap staat nog geen lijst. Na de volgende controle in Excel wel.',
    noFolder: 'Wilt u hier zien wat openstaat? Kies in Excel een teammap bij Instellingen.',
    signIn: 'Meld u aan om de lijst in de teammap te lezen.',
  },
  'nl-NL': { due: 'Vervaldatum' },
  fr: {
    title: 'Postes ouverts',
    searching: 'Recherche des postes ouverts',
    customer: (number) => `Client ${number}`,
    overdue: (amount) => `dont échu\u00a0: ${amount}`,
    due: 'Échéance',
    invoice: 'Document',
    open: 'Ouvert',
    more: (count) => `Encore ${fr(count, 'poste', 'postes')}`,
    listOf: (date, by) => `Liste du ${date}, partagée par ${by}`,
    companyListOf: (company, date, by) => `${company}\u00a0: liste du ${date}, partagée par ${by}`,
    nothing: 'Aucun client avec des postes ouverts n’a cette adresse.',
    notPublished: 'Le dossier d’équipe n’a pas encore de liste. Le prochain contrôle dans Excel l’y mettra.',
    noFolder: 'Pour voir ici ce qui est ouvert, choisissez dans Excel un dossier d’équipe, sous Paramètres.',
    signIn: 'Connectez-vous pour lire la liste du dossier d’équipe.',
  },
  de: {
    title: 'Offene Posten',
    searching: 'Offene Posten werden gesucht',
    customer: (number) => `Kunde ${number}`,
    overdue: (amount) => `davon überfällig: ${amount}`,
    due: 'Fälligkeit',
    invoice: 'Beleg',
    open: 'Offen',
    more: (count) => `Noch ${de(count, 'Posten', 'Posten')}`,
    listOf: (date, by) => `Liste vom ${date}, geteilt von ${by}`,
    companyListOf: (company, date, by) => `${company}: Liste vom ${date}, geteilt von ${by}`,
    nothing: 'Kein Kunde mit offenen Posten hat diese Adresse.',
    notPublished: 'Im Teamordner liegt noch keine Liste. Nach der nächsten Prüfung in Excel ist sie da.',
    noFolder:
      'Möchten Sie hier sehen, was offen ist? Wählen Sie in Excel unter Einstellungen einen Teamordner.',
    signIn: 'Melden Sie sich an, um die Liste im Teamordner zu lesen.',
  },
  en: {
    title: 'Open items',
    searching: 'Looking for open items',
    customer: (number) => `Customer ${number}`,
    overdue: (amount) => `of which overdue: ${amount}`,
    due: 'Due',
    invoice: 'Document',
    open: 'Open',
    more: (count) => en(count, 'more item', 'more items'),
    listOf: (date, by) => `List of ${date}, shared by ${by}`,
    companyListOf: (company, date, by) => `${company}: list of ${date}, shared by ${by}`,
    nothing: 'No customer with open items has this address.',
    notPublished: 'The team folder has no list yet. The next check in Excel puts one there.',
    noFolder: 'Would you like to see here what is open? Choose a team folder in Excel, under Settings.',
    signIn: 'Sign in to read the list in the team folder.',
  },
};

/** Those words of a language. `openItemsWords('de').title //=> 'Offene Posten'` */
export const openItemsWords = (language: Language): OpenItemsWords => wordsFor(words, language);
