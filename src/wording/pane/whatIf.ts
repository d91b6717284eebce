import type { Language } from '../../core/index';
import { type Words, wordsFor } from '../choose';
import { de, en, fr, nl } from './counted';

/** Words of the part that shows what a procedure would change before it is saved. */
export interface WhatIfWords {
  readonly title: string;
  readonly help: string;
  readonly ask: string;
  readonly on: string;
  readonly holders: (customers: number) => string;
  readonly company: (customers: number) => string;
  readonly owner: (name: string, customers: number) => string;
  readonly oneCustomer: string;
  readonly nobody: string;
  readonly waiting: (rows: number) => string;
  readonly tryCompany: string;
  readonly lacking: string;
  readonly unread: string;
  readonly read: string;
  readonly reading: string;
  readonly foreign: string;
  readonly working: string;
  readonly stop: string;
  /** Over the figures: the day that they are of. */
  readonly day: (date: string) => string;
  readonly nothing: string;
  readonly changing: (customers: number) => string;
  readonly apply: string;
  /** Where it is tried on others than those who have it: saving alone does not give it to them. */
  readonly trial: string;
  readonly before: string;
  readonly after: string;
  readonly what: string;
  readonly level: (level: number) => string;
  readonly notice: string;
  readonly all: string;
  readonly items: string;
  readonly mails: string;
  readonly asked: string;
  readonly charges: string;
  readonly refused: string;
  readonly more: (by: string) => string;
  readonly less: (by: string) => string;
  readonly customers: string;
  readonly search: string;
  readonly noMatch: string;
  readonly openDossier: (customer: string) => string;
  readonly moved: (items: number) => string;
  readonly nothingDue: string;
  readonly by: (level: string, means: string) => string;
  readonly noMail: string;
  readonly count: (mails: number) => string;
  /** Before an arrow, read aloud in its place: "from … to …" */
  readonly becomes: string;
  readonly payBy: string;
  readonly noDay: string;
  readonly text: string;
  readonly ticked: string;
  readonly bySelf: string;
  readonly byHand: string;
  readonly agreed: string;
  readonly byNobody: string;
  /** The procedure as a written policy, on a worksheet. */
  readonly print: string;
  readonly printing: string;
  readonly printed: (sheet: string) => string;
}

const words: Words<WhatIfWords> = {
  nl: {
    title: 'Wat zou er veranderen?',
    help: 'Zie vooraf wat deze procedure doet. Er wordt niets verstuurd of bewaard.',
    ask: 'Uitrekenen wat er verandert',
    on: 'Proberen op',
    holders: (customers) => `Wie deze nu heeft (${nl(customers, 'klant', 'klanten')})`,
    company: (customers) => `Alle klanten zonder eigen keuze (${nl(customers, 'klant', 'klanten')})`,
    owner: (name, customers) => `In beheer bij ${name} (${nl(customers, 'klant', 'klanten')})`,
    oneCustomer: 'Eén klant',
    nobody: 'Niemand heeft deze procedure al.',
    waiting: (rows) =>
      `${nl(rows, 'rij van de klantentabel noemt', 'rijen van de klantentabel noemen')} de procedure al. Ze geldt daar zodra u opslaat.`,
    tryCompany: 'Proberen op klanten zonder eigen keuze',
    lacking: 'In de procedure klopt nog iets niet. Verbeter eerst wat aangeduid is.',
    unread: 'Lees eerst het blad met de openstaande posten.',
    read: 'Dit blad lezen',
    reading: 'Het blad wordt gelezen',
    foreign: 'Dit blad kan van een andere administratie zijn. Los dat eerst op bij Controle.',
    working: 'Bezig met uitrekenen',
    stop: 'Stoppen',
    day: (date) => `Berekend op ${date}`,
    nothing: 'Er verandert niets.',
    changing: (customers) => `Er verandert iets voor ${nl(customers, 'klant', 'klanten')}.`,
    apply: 'Opslaan onderaan past dit toe. Wijzigingen weggooien laat alles zoals het is.',
    trial:
      'Dit is een proef. Kies de procedure in de klantentabel of de instellingen om die te laten gelden.',
    before: 'Nu',
    after: 'Dan',
    what: 'Wat',
    level: (level) => `Niveau ${level}`,
    notice: 'Bericht vooraf',
    all: 'Alles samen',
    items: 'Posten',
    mails: 'Mails',
    asked: 'Bedrag',
    charges: 'Waarvan kosten',
    refused: 'Mails met kosten die de wet niet toelaat',
    more: (by) => `${by} meer`,
    less: (by) => `${by} minder`,
    customers: 'Klanten voor wie iets verandert',
    search: 'Zoek klant',
    noMatch: 'Niets gevonden voor deze zoekterm.',
    openDossier: (customer) => `Dossier van ${customer} openen`,
    moved: (items) => nl(items, 'post', 'posten'),
    nothingDue: 'niets',
    by: (level, means) => `${level} (${means})`,
    noMail: 'geen mail',
    count: (mails) => nl(mails, 'mail', 'mails'),
    becomes: 'wordt',
    payBy: 'Te betalen tegen',
    noDay: 'geen dag',
    text: 'Tekst',
    ticked: 'Versturen',
    bySelf: 'vanzelf',
    byHand: 'na uw vinkje',
    agreed: 'Akkoord van',
    byNobody: 'niemand',
    print: 'Als beleid op een blad zetten',
    printing: 'Het blad wordt gemaakt',
    printed: (sheet) => `Het beleid staat op het blad “${sheet}”. U kunt het nu afdrukken.`,
  },
  'nl-NL': {
    payBy: 'Te betalen uiterlijk',
    lacking: 'In de procedure klopt nog iets niet. Verbeter eerst wat gemarkeerd is.',
  },
  fr: {
    title: 'Qu’est-ce qui changerait\u00a0?',
    help: 'Voyez d’avance ce que fait cette procédure. Rien n’est envoyé ni enregistré.',
    ask: 'Calculer ce qui change',
    on: 'Essayer sur',
    holders: (customers) => `Ceux qui l’ont déjà (${fr(customers, 'client', 'clients')})`,
    company: (customers) => `Tous les clients sans choix propre (${fr(customers, 'client', 'clients')})`,
    owner: (name, customers) => `Suivis par ${name} (${fr(customers, 'client', 'clients')})`,
    oneCustomer: 'Un seul client',
    nobody: 'Personne n’a encore cette procédure.',
    waiting: (rows) =>
      `${fr(rows, 'ligne de la table des clients la nomme', 'lignes de la table des clients la nomment')} déjà. Elle y vaudra dès l’enregistrement.`,
    tryCompany: 'Essayer sur les clients sans choix propre',
    lacking: 'Quelque chose ne va pas encore dans la procédure. Corrigez d’abord ce qui est signalé.',
    unread: 'Lisez d’abord la feuille des postes ouverts.',
    read: 'Lire cette feuille',
    reading: 'La feuille est en cours de lecture',
    foreign: 'Cette feuille est peut-être celle d’une autre société. Réglez cela d’abord sous Contrôle.',
    working: 'Calcul en cours',
    stop: 'Arrêter',
    day: (date) => `Calculé au ${date}`,
    nothing: 'Rien ne change.',
    changing: (customers) => `Un changement pour ${fr(customers, 'client', 'clients')}.`,
    apply: 'Enregistrer, en bas, l’applique. Sans cela, rien ne change.',
    trial:
      'Ceci est un essai. Pour qu’elle s’applique, choisissez-la dans la table des clients ou les paramètres.',
    before: 'Actuel',
    after: 'Ensuite',
    what: 'Quoi',
    level: (level) => `Niveau ${level}`,
    notice: 'Avis préalable',
    all: 'Au total',
    items: 'Postes',
    mails: 'E-mails',
    asked: 'Montant',
    charges: 'Dont frais',
    refused: 'E-mails avec des frais que la loi n’admet pas',
    more: (by) => `${by} en plus`,
    less: (by) => `${by} en moins`,
    customers: 'Clients concernés',
    search: 'Chercher un client',
    noMatch: 'Aucun résultat pour cette recherche.',
    openDossier: (customer) => `Ouvrir le dossier de ${customer}`,
    moved: (items) => fr(items, 'poste', 'postes'),
    nothingDue: 'rien',
    by: (level, means) => `${level} (${means})`,
    noMail: 'pas d’e-mail',
    count: (mails) => fr(mails, 'e-mail', 'e-mails'),
    becomes: 'devient',
    payBy: 'À payer pour le',
    noDay: 'aucun jour',
    text: 'Texte',
    ticked: 'Envoi',
    bySelf: 'automatique',
    byHand: 'après votre coche',
    agreed: 'Accord de',
    byNobody: 'personne',
    print: 'Mettre la politique sur une feuille',
    printing: 'La feuille est en préparation',
    printed: (sheet) => `La politique est sur la feuille «\u00a0${sheet}\u00a0». Vous pouvez l’imprimer.`,
  },
  de: {
    title: 'Was würde sich ändern?',
    help: 'Sehen Sie vorab, was dieses Mahnverfahren bewirkt. Nichts wird gesendet oder gespeichert.',
    ask: 'Änderungen berechnen',
    on: 'Ausprobieren bei',
    holders: (customers) => `Wer es jetzt hat (${de(customers, 'Kunde', 'Kunden')})`,
    company: (customers) => `Alle Kunden ohne eigene Wahl (${de(customers, 'Kunde', 'Kunden')})`,
    owner: (name, customers) => `Betreut von ${name} (${de(customers, 'Kunde', 'Kunden')})`,
    oneCustomer: 'Ein Kunde',
    nobody: 'Dieses Mahnverfahren hat noch niemand.',
    waiting: (rows) =>
      `${de(rows, 'Zeile der Kundentabelle nennt', 'Zeilen der Kundentabelle nennen')} es schon. Dort gilt es, sobald Sie speichern.`,
    tryCompany: 'Bei Kunden ohne eigene Wahl ausprobieren',
    lacking: 'Im Mahnverfahren stimmt noch etwas nicht. Bessern Sie zuerst aus, was markiert ist.',
    unread: 'Lesen Sie zuerst das Blatt mit den offenen Posten ein.',
    read: 'Dieses Blatt einlesen',
    reading: 'Das Blatt wird eingelesen',
    foreign:
      'Dieses Blatt gehört vielleicht zu einem anderen Mandanten. Klären Sie das zuerst unter Prüfung.',
    working: 'Wird berechnet',
    stop: 'Anhalten',
    day: (date) => `Berechnet zum ${date}`,
    nothing: 'Es ändert sich nichts.',
    changing: (customers) => `Es ändert sich etwas für ${de(customers, 'Kunden', 'Kunden')}.`,
    apply: 'Unten mit Speichern übernehmen. Bis dahin bleibt alles, wie es ist.',
    trial: 'Das ist ein Versuch. Damit es gilt, wählen Sie es in der Kundentabelle oder den Einstellungen.',
    before: 'Jetzt',
    after: 'Dann',
    what: 'Was',
    level: (level) => `Stufe ${level}`,
    notice: 'Hinweis vorab',
    all: 'Alles zusammen',
    items: 'Posten',
    mails: 'E-Mails',
    asked: 'Betrag',
    charges: 'Davon Kosten',
    refused: 'E-Mails mit Kosten, die das Gesetz nicht zulässt',
    more: (by) => `${by} mehr`,
    less: (by) => `${by} weniger`,
    customers: 'Kunden, für die sich etwas ändert',
    search: 'Kunde suchen',
    noMatch: 'Nichts gefunden zu diesem Suchwort.',
    openDossier: (customer) => `Dossier von ${customer} öffnen`,
    moved: (items) => de(items, 'Posten', 'Posten'),
    nothingDue: 'nichts',
    by: (level, means) => `${level} (${means})`,
    noMail: 'keine E-Mail',
    count: (mails) => de(mails, 'E-Mail', 'E-Mails'),
    becomes: 'wird zu',
    payBy: 'Zahlbar bis',
    noDay: 'kein Tag',
    text: 'Text',
    ticked: 'Senden',
    bySelf: 'von selbst',
    byHand: 'nach Ihrem Häkchen',
    agreed: 'Freigabe durch',
    byNobody: 'niemand',
    print: 'Als Richtlinie auf ein Blatt setzen',
    printing: 'Das Blatt wird angelegt',
    printed: (sheet) => `Die Richtlinie steht auf dem Blatt „${sheet}“. Sie können es jetzt drucken.`,
  },
  en: {
    title: 'What would change?',
    help: 'See beforehand what this procedure does. Nothing is sent or saved.',
    ask: 'Work out what changes',
    on: 'Try it on',
    holders: (customers) => `Those who have it now (${en(customers, 'customer', 'customers')})`,
    company: (customers) =>
      `All customers without their own choice (${en(customers, 'customer', 'customers')})`,
    owner: (name, customers) => `Looked after by ${name} (${en(customers, 'customer', 'customers')})`,
    oneCustomer: 'One customer',
    nobody: 'Nobody has this procedure yet.',
    waiting: (rows) =>
      `${en(rows, 'row of the customer table names', 'rows of the customer table name')} it already. It holds there once you save.`,
    tryCompany: 'Try it on customers without their own choice',
    lacking: 'Something in the procedure is not right yet. Correct what is marked first.',
    unread: 'Read the sheet with the open items first.',
    read: 'Read this sheet',
    reading: 'Reading the sheet',
    foreign: 'This sheet may be another company’s. Settle that first in Check.',
    working: 'Working it out',
    stop: 'Stop',
    day: (date) => `As of ${date}`,
    nothing: 'Nothing changes.',
    changing: (customers) => `Something changes for ${en(customers, 'customer', 'customers')}.`,
    apply: 'Save below applies it. Until then all stays as it is.',
    trial: 'This is a trial. Choose the procedure in the customer table or the settings to make it hold.',
    before: 'Now',
    after: 'Then',
    what: 'What',
    level: (level) => `Level ${level}`,
    notice: 'Notice in advance',
    all: 'All together',
    items: 'Items',
    mails: 'Mails',
    asked: 'Amount',
    charges: 'Of which charges',
    refused: 'Mails with a charge that the law does not allow',
    more: (by) => `${by} more`,
    less: (by) => `${by} less`,
    customers: 'Customers concerned',
    search: 'Find customer',
    noMatch: 'Nothing found for these words.',
    openDossier: (customer) => `Open the dossier of ${customer}`,
    moved: (items) => en(items, 'item', 'items'),
    nothingDue: 'nothing',
    by: (level, means) => `${level} (${means})`,
    noMail: 'no mail',
    count: (mails) => en(mails, 'mail', 'mails'),
    becomes: 'becomes',
    payBy: 'To be paid by',
    noDay: 'no day',
    text: 'Text',
    ticked: 'Sending',
    bySelf: 'by itself',
    byHand: 'after your tick',
    agreed: 'Agreed by',
    byNobody: 'nobody',
    print: 'Put it on a sheet as a policy',
    printing: 'Making the sheet',
    printed: (sheet) => `The policy is on the sheet “${sheet}”. You can print it now.`,
  },
};

/** The words in a language; they load with the page of the procedures. */
export const whatIfWords = (language: Language): WhatIfWords => wordsFor(words, language);
