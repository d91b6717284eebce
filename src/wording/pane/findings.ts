import type { Words } from '../choose';
import { de, en, fr, nl } from './counted';

/** What a finding's sentence may need, formatted; a fact that does not apply is 0 or ''. */
export interface FindingFacts {
  readonly count: number;
  /** Rows that could not be read, or reminders recovered from the mailbox. */
  readonly unread: number;
  readonly recovered: number;
  readonly dataDay: string;
  readonly asOf: string;
  readonly sender: string;
  readonly account: string;
  /** Subjects of mails, as the mailbox has them. */
  readonly subjects: string;
  /** Name of another administration. */
  readonly other: string;
  /** Company codes of a sheet, each with its number of items. */
  readonly companies: string;
  readonly sheet: string;
  /** Last day for which a rate is known. */
  readonly end: string;
}
/** For a finding whose sentence needs no facts. */
export const noFacts: FindingFacts = {
  count: 0,
  unread: 0,
  recovered: 0,
  dataDay: '',
  asOf: '',
  sender: '',
  account: '',
  subjects: '',
  other: '',
  companies: '',
  sheet: '',
  end: '',
};
type Sentence = (facts: FindingFacts) => string;

/** One sentence per finding of a check. */
export interface FindingWords {
  readonly 'totals-agree': Sentence;
  readonly 'no-stated-total': Sentence;
  readonly 'totals-differ': Sentence;
  readonly 'all-rows-read': Sentence;
  readonly 'rows-unreadable': Sentence;
  readonly 'sheet-of-other': Sentence;
  readonly 'same-source': Sentence;
  readonly 'sheet-unclaimed': Sentence;
  readonly 'companies-mixed': Sentence;
  readonly fresh: Sentence;
  readonly 'data-day-unknown': Sentence;
  readonly 'data-too-old': Sentence;
  readonly 'as-of-past': Sentence;
  readonly 'as-of-future': Sentence;
  readonly 'list-shorter': Sentence;
  readonly 'items-unsure': Sentence;
  readonly 'customers-known': Sentence;
  readonly 'no-customer-table': Sentence;
  readonly 'customers-missing': Sentence;
  readonly 'customer-cells-unread': Sentence;
  readonly 'rules-read': Sentence;
  readonly 'rules-unread': Sentence;
  readonly 'rules-refused': Sentence;
  readonly 'rates-known': Sentence;
  readonly 'rates-ending': Sentence;
  readonly 'rates-unknown': Sentence;
  readonly 'charges-refused': Sentence;
  readonly 'addresses-complete': Sentence;
  readonly 'addresses-missing': Sentence;
  readonly 'sender-set': Sentence;
  readonly 'sender-not-set': Sentence;
  readonly 'mailbox-ready': Sentence;
  readonly 'not-signed-in': Sentence;
  readonly 'mailbox-unreachable': Sentence;
  readonly 'mailbox-partly-read': Sentence;
  readonly 'dossier-complete': Sentence;
  readonly 'dossier-recovered': Sentence;
  readonly 'dossier-not-written': Sentence;
}

export const findingWords: Words<FindingWords> = {
  nl: {
    'totals-agree': () => 'Klopt met het totaal van het blad, tot op de cent',
    'no-stated-total': () => 'Het blad heeft zelf geen totaal om mee te vergelijken',
    'totals-differ': () => 'De posten wijken af van het totaal in het blad',
    'all-rows-read': ({ count }) => `${nl(count, 'post is leesbaar', 'posten zijn leesbaar')}`,
    'rows-unreadable': ({ count }) => `${nl(count, 'opmerking', 'opmerkingen')} bij het lezen van het blad`,
    'sheet-of-other': ({ other }) => `Dit is het blad van ${other}`,
    'same-source': ({ other }) => `Van wie zijn deze posten? ${other} leest ze ook`,
    'sheet-unclaimed': ({ sheet }) => `Van welke administratie het blad “${sheet}” is, is nog niet gezegd`,
    'companies-mixed': ({ companies }) => `Van welk bedrijf? Dit blad heeft posten van ${companies}`,
    fresh: ({ dataDay }) => `Boekingen zijn bij tot en met ${dataDay}`,
    'data-day-unknown': () => 'Tot welke dag er geboekt is, staat niet in het blad',
    'data-too-old': ({ dataDay }) => `Oude lijst: geboekt tot en met ${dataDay}`,
    'as-of-past': ({ asOf }) => `Peildatum ${asOf} is voorbij: alleen lezen`,
    'as-of-future': ({ asOf }) => `Peildatum ${asOf} komt nog: alleen vooruitkijken`,
    'list-shorter': ({ count }) =>
      `${nl(count, 'post van de vorige lijst ontbreekt', 'posten van de vorige lijst ontbreken')}: is deze lijst volledig?`,
    'items-unsure': ({ count }) =>
      `${nl(count, 'post is', 'posten zijn')} niet met zekerheid terug te vinden in de vorige lijst`,
    'customers-known': ({ count }) => `${nl(count, 'klant staat', 'klanten staan')} in de klantentabel`,
    'no-customer-table': () => 'Er is nog geen klantentabel in dit werkboek',
    'customers-missing': ({ count }) =>
      `${nl(count, 'klant ontbreekt', 'klanten ontbreken')} in de klantentabel`,
    'customer-cells-unread': ({ count }) => `${nl(count, 'cel', 'cellen')} in de klantentabel niet begrepen`,
    'rules-read': ({ count }) => `Eigen regels gelezen: ${nl(count, 'rij', 'rijen')}`,
    'rules-unread': ({ count }) =>
      `${nl(count, 'regel', 'regels')} in het werkboek ${count === 1 ? 'klopt' : 'kloppen'} niet; wat Dunning meebrengt, geldt in de plaats`,
    'rules-refused': ({ count }) =>
      `De wet laat ${nl(count, 'aanrekening', 'aanrekeningen')} in uw procedures niet toe; die ${count === 1 ? 'blijft' : 'blijven'} weg`,
    'rates-known': ({ end }) => `Wettelijke rentevoeten bekend tot en met ${end}`,
    'rates-ending': ({ end }) => `Na ${end} is geen rentevoet meer bekend: vul de tabel tijdig aan`,
    'rates-unknown': ({ count }) =>
      `${nl(count, 'mail gaat', 'mails gaan')} uit zonder rente: de rentevoet is niet bekend`,
    'charges-refused': ({ count }) =>
      `${nl(count, 'mail rekent', 'mails rekenen')} minder aan dan gevraagd, zoals de wet wil`,
    'addresses-complete': () => 'Elke mail heeft een e-mailadres',
    'addresses-missing': ({ count }) => `${nl(count, 'mail', 'mails')} zonder bruikbaar e-mailadres`,
    'sender-set': ({ sender }) => `Afzender: ${sender}`,
    'sender-not-set': () => 'De naam van uw bedrijf ontbreekt',
    'mailbox-ready': ({ account }) => `Postvak: ${account}`,
    'not-signed-in': () => 'Nog niet aangemeld bij het postvak',
    'mailbox-unreachable': () => 'Het postvak is nu niet bereikbaar',
    'mailbox-partly-read': ({ count, subjects }) =>
      `Bekijk zelf ${nl(count, 'verstuurde mail', 'verstuurde mails')}, niet leesbaar voor Dunning: ${subjects}`,
    'dossier-complete': ({ count }) => `Dossier is bij: ${nl(count, 'gebeurtenis', 'gebeurtenissen')}`,
    'dossier-recovered': ({ recovered }) =>
      `${nl(recovered, 'herinnering', 'herinneringen')} uit het postvak in het dossier gezet`,
    'dossier-not-written': () => 'Het dossier kon niet worden bijgewerkt',
  },
  fr: {
    'totals-agree': () => 'Correspond au total de la feuille, au centime près',
    'no-stated-total': () => 'La feuille n’a pas de total à comparer',
    'totals-differ': () => 'Les postes diffèrent du total de la feuille',
    'all-rows-read': ({ count }) => fr(count, 'poste lisible', 'postes lisibles'),
    'rows-unreadable': ({ count }) => `${fr(count, 'remarque', 'remarques')} à la lecture de la feuille`,
    'sheet-of-other': ({ other }) => `Cette feuille appartient à ${other}`,
    'same-source': ({ other }) => `À qui sont ces postes\u00a0? ${other} les lit aussi`,
    'sheet-unclaimed': ({ sheet }) =>
      `On ne sait pas encore à quelle société appartient la feuille «\u00a0${sheet}\u00a0»`,
    'companies-mixed': ({ companies }) => `Quelle société\u00a0? La feuille a des postes de ${companies}`,
    fresh: ({ dataDay }) => `Écritures à jour au ${dataDay}`,
    'data-day-unknown': () => 'La feuille n’indique pas jusqu’à quand c’est comptabilisé',
    'data-too-old': ({ dataDay }) => `Liste ancienne : écritures jusqu’au ${dataDay}`,
    'as-of-past': ({ asOf }) => `La date de référence ${asOf} est passée : lecture seule`,
    'as-of-future': ({ asOf }) => `La date de référence ${asOf} est future : simulation`,
    'list-shorter': ({ count }) =>
      `${fr(count, 'poste de la liste précédente manque', 'postes de la liste précédente manquent')}\u00a0: cette liste est-elle complète\u00a0?`,
    'items-unsure': ({ count }) =>
      `${fr(count, 'poste ne se rattache', 'postes ne se rattachent')} pas avec certitude à la liste précédente`,
    'customers-known': ({ count }) => `${fr(count, 'client', 'clients')} dans la table des clients`,
    'no-customer-table': () => 'Ce classeur n’a pas encore de table des clients',
    'customers-missing': ({ count }) => `${fr(count, 'client', 'clients')} hors de la table des clients`,
    'customer-cells-unread': ({ count }) =>
      `${fr(count, 'cellule non comprise', 'cellules non comprises')} dans la table des clients`,
    'rules-read': ({ count }) => `Règles du classeur lues\u00a0: ${fr(count, 'ligne', 'lignes')}`,
    'rules-unread': ({ count }) =>
      `${fr(count, 'règle du classeur est incorrecte', 'règles du classeur sont incorrectes')}\u00a0; celles de Dunning s’appliquent à la place`,
    'rules-refused': ({ count }) =>
      `La loi n’admet pas ${fr(count, 'supplément', 'suppléments')} de vos procédures\u00a0: non réclamé`,
    'rates-known': ({ end }) => `Taux légaux connus jusqu’au ${end}`,
    'rates-ending': ({ end }) => `Aucun taux connu après le ${end}\u00a0: complétez la table à temps`,
    'rates-unknown': ({ count }) =>
      `${fr(count, 'e-mail part', 'e-mails partent')} sans intérêts\u00a0: le taux n’est pas connu`,
    'charges-refused': ({ count }) =>
      `${fr(count, 'e-mail réclame', 'e-mails réclament')} moins que demandé, selon la loi`,
    'addresses-complete': () => 'Chaque e-mail a un destinataire',
    'addresses-missing': ({ count }) => `${fr(count, 'e-mail', 'e-mails')} sans adresse valable`,
    'sender-set': ({ sender }) => `Expéditeur\u00a0: ${sender}`,
    'sender-not-set': () => 'Le nom de votre société manque',
    'mailbox-ready': ({ account }) => `Boîte aux lettres\u00a0: ${account}`,
    'not-signed-in': () => 'Pas encore connecté à la boîte aux lettres',
    'mailbox-unreachable': () => 'La boîte aux lettres est inaccessible',
    'mailbox-partly-read': ({ count, subjects }) =>
      `Vérifiez vous-même ${fr(count, 'e-mail envoyé', 'e-mails envoyés')}, illisible pour Dunning : ${subjects}`,
    'dossier-complete': ({ count }) => `Dossier à jour\u00a0: ${fr(count, 'événement', 'événements')}`,
    'dossier-recovered': ({ recovered }) =>
      `${fr(recovered, 'rappel repris', 'rappels repris')} de la boîte aux lettres au dossier`,
    'dossier-not-written': () => 'Le dossier n’a pas pu être mis à jour',
  },
  de: {
    'totals-agree': () => 'Stimmt mit der Summe im Blatt auf den Cent',
    'no-stated-total': () => 'Das Blatt nennt keine Summe zum Vergleichen',
    'totals-differ': () => 'Die Posten weichen von der Summe im Blatt ab',
    'all-rows-read': ({ count }) => `${de(count, 'Posten ist', 'Posten sind')} lesbar`,
    'rows-unreadable': ({ count }) => `${de(count, 'Hinweis', 'Hinweise')} beim Einlesen des Blatts`,
    'sheet-of-other': ({ other }) => `Dies ist das Blatt von ${other}`,
    'same-source': ({ other }) => `Wessen Posten sind das? ${other} liest sie auch`,
    'sheet-unclaimed': ({ sheet }) =>
      `Zu welchem Mandanten das Blatt „${sheet}“ gehört, ist noch nicht gesagt`,
    'companies-mixed': ({ companies }) => `Welcher Buchungskreis? Das Blatt hat Posten von ${companies}`,
    fresh: ({ dataDay }) => `Buchungen sind aktuell bis ${dataDay}`,
    'data-day-unknown': () => 'Das Blatt nennt keinen letzten Buchungstag',
    'data-too-old': ({ dataDay }) => `Alte Liste: gebucht bis ${dataDay}`,
    'as-of-past': ({ asOf }) => `Der Stichtag ${asOf} ist vorbei: nur lesen`,
    'as-of-future': ({ asOf }) => `Der Stichtag ${asOf} liegt vor uns: nur Vorausschau`,
    'list-shorter': ({ count }) =>
      `${de(count, 'Posten der letzten Liste fehlt', 'Posten der letzten Liste fehlen')}: Ist diese Liste vollständig?`,
    'items-unsure': ({ count }) =>
      `${de(count, 'Posten lässt', 'Posten lassen')} sich der letzten Liste nicht sicher zuordnen`,
    'customers-known': ({ count }) => `${de(count, 'Kunde', 'Kunden')} in der Kundentabelle`,
    'no-customer-table': () => 'Diese Mappe hat noch keine Kundentabelle',
    'customers-missing': ({ count }) => `${de(count, 'Kunde fehlt', 'Kunden fehlen')} in der Kundentabelle`,
    'customer-cells-unread': ({ count }) =>
      `${de(count, 'Zelle', 'Zellen')} der Kundentabelle nicht verstanden`,
    'rules-read': ({ count }) => `Eigene Regeln gelesen: ${de(count, 'Zeile', 'Zeilen')}`,
    'rules-unread': ({ count }) =>
      `${de(count, 'Regel', 'Regeln')} der Mappe ${count === 1 ? 'ist' : 'sind'} fehlerhaft; es gilt, was Dunning mitbringt`,
    'rules-refused': ({ count }) =>
      `Das Gesetz lässt ${de(count, 'Nebenforderung', 'Nebenforderungen')} Ihrer Mahnverfahren nicht zu; sie ${count === 1 ? 'entfällt' : 'entfallen'}`,
    'rates-known': ({ end }) => `Gesetzliche Zinssätze bekannt bis ${end}`,
    'rates-ending': ({ end }) => `Nach dem ${end} ist kein Zinssatz bekannt: Tabelle rechtzeitig ergänzen`,
    'rates-unknown': ({ count }) =>
      `${de(count, 'E-Mail geht', 'E-Mails gehen')} ohne Zinsen hinaus: Der Zinssatz ist nicht bekannt`,
    'charges-refused': ({ count }) =>
      `${de(count, 'E-Mail berechnet', 'E-Mails berechnen')} weniger als verlangt, wie es das Gesetz will`,
    'addresses-complete': () => 'Jede E-Mail hat eine Adresse',
    'addresses-missing': ({ count }) => `${de(count, 'E-Mail', 'E-Mails')} ohne gültige Adresse`,
    'sender-set': ({ sender }) => `Absender: ${sender}`,
    'sender-not-set': () => 'Der Name Ihrer Firma fehlt',
    'mailbox-ready': ({ account }) => `Postfach: ${account}`,
    'not-signed-in': () => 'Noch nicht am Postfach angemeldet',
    'mailbox-unreachable': () => 'Das Postfach ist gerade nicht erreichbar',
    'mailbox-partly-read': ({ count, subjects }) =>
      `Bitte selbst ansehen, für Dunning nicht lesbar: ${de(count, 'gesendete E-Mail', 'gesendete E-Mails')}: ${subjects}`,
    'dossier-complete': ({ count }) => `Dossier ist aktuell: ${de(count, 'Ereignis', 'Ereignisse')}`,
    'dossier-recovered': ({ recovered }) =>
      `${de(recovered, 'Mahnung', 'Mahnungen')} aus dem Postfach ins Dossier übernommen`,
    'dossier-not-written': () => 'Das Dossier konnte nicht ergänzt werden',
  },
  en: {
    'totals-agree': () => 'Agrees with the total of the sheet, to the cent',
    'no-stated-total': () => 'The sheet has no total of its own to compare with',
    'totals-differ': () => 'The items differ from the total in the sheet',
    'all-rows-read': ({ count }) => `${en(count, 'item is', 'items are')} readable`,
    'rows-unreadable': ({ count }) => `${en(count, 'remark', 'remarks')} on reading the sheet`,
    'sheet-of-other': ({ other }) => `This sheet belongs to ${other}`,
    'same-source': ({ other }) => `Whose items are these? ${other} reads them too`,
    'sheet-unclaimed': ({ sheet }) => `Nobody has said yet which company the sheet “${sheet}” belongs to`,
    'companies-mixed': ({ companies }) => `Which company? The sheet has items of ${companies}`,
    fresh: ({ dataDay }) => `Bookings are complete up to ${dataDay}`,
    'data-day-unknown': () => 'The sheet does not say up to which day it is booked',
    'data-too-old': ({ dataDay }) => `Old list: booked up to ${dataDay}`,
    'as-of-past': ({ asOf }) => `As-of date ${asOf} has passed: read-only`,
    'as-of-future': ({ asOf }) => `As-of date ${asOf} is yet to come: a look ahead`,
    'list-shorter': ({ count }) =>
      `${en(count, 'item of the last list is', 'items of the last list are')} missing: is this list complete?`,
    'items-unsure': ({ count }) =>
      `${en(count, 'item', 'items')} cannot be matched with the last list for certain`,
    'customers-known': ({ count }) => `${en(count, 'customer', 'customers')} in the customer table`,
    'no-customer-table': () => 'This workbook has no customer table yet',
    'customers-missing': ({ count }) =>
      `${en(count, 'customer is', 'customers are')} missing from the customer table`,
    'customer-cells-unread': ({ count }) =>
      `${en(count, 'cell', 'cells')} of the customer table not understood`,
    'rules-read': ({ count }) => `Rules of the workbook read: ${en(count, 'row', 'rows')}`,
    'rules-unread': ({ count }) =>
      `${en(count, 'rule of the workbook is', 'rules of the workbook are')} wrong; what Dunning comes with holds instead`,
    'rules-refused': ({ count }) =>
      `The law does not allow ${en(count, 'charge', 'charges')} of your procedures: left out`,
    'rates-known': ({ end }) => `Statutory rates known through ${end}`,
    'rates-ending': ({ end }) => `No rate is known after ${end}: extend the table in time`,
    'rates-unknown': ({ count }) =>
      `${en(count, 'mail goes', 'mails go')} out without interest: the rate is not known`,
    'charges-refused': ({ count }) =>
      `${en(count, 'mail charges', 'mails charge')} less than asked, as the law has it`,
    'addresses-complete': () => 'Every mail has an e-mail address',
    'addresses-missing': ({ count }) => `${en(count, 'mail', 'mails')} without a usable address`,
    'sender-set': ({ sender }) => `Sender: ${sender}`,
    'sender-not-set': () => 'The name of your company is missing',
    'mailbox-ready': ({ account }) => `Mailbox: ${account}`,
    'not-signed-in': () => 'Not signed in to the mailbox yet',
    'mailbox-unreachable': () => 'The mailbox cannot be reached now',
    'mailbox-partly-read': ({ count, subjects }) =>
      `Look yourself at ${en(count, 'sent mail', 'sent mails')} that Dunning cannot read: ${subjects}`,
    'dossier-complete': ({ count }) => `The dossier is complete: ${en(count, 'event', 'events')}`,
    'dossier-recovered': ({ recovered }) =>
      `${en(recovered, 'reminder', 'reminders')} added to the dossier from the mailbox`,
    'dossier-not-written': () => 'The dossier could not be brought up to date',
  },
};
