import { de as counted } from '../../pane/counted';
import type { PolicyWords } from './policyWords';

const days = (count: number): string => counted(count, 'Tag', 'Tage');
/** Behind a preposition: "nach 3 Tagen". */
const ofDays = (count: number): string => counted(count, 'Tag', 'Tagen');
const workingDays = (count: number): string => counted(count, 'Werktag', 'Werktage');

export const de: PolicyWords = {
  sheet: 'Mahnrichtlinie',
  title: 'Mahnrichtlinie',
  intro: 'So erinnern wir Kunden an Rechnungen, die noch nicht bezahlt sind.',
  company: 'Unternehmen',
  procedure: 'Mahnverfahren',
  since: 'Erstellt am',
  steps: 'Wer tut was, wann und wie',
  headers: {
    step: 'Schritt',
    when: 'Wann',
    means: 'Wie',
    who: 'Wer',
    message: 'Text',
    charged: 'Wir berechnen',
    payWithin: 'Zahlbar binnen',
    from: { customer: 'Ab Betrag je Kunde', item: 'Ab Betrag je Rechnung' },
  },
  notice: 'Vorab',
  when: (count) =>
    count === 0
      ? 'Am Fälligkeitstag'
      : count < 0
        ? `${days(-count)} vor Fälligkeit`
        : `${days(count)} nach Fälligkeit`,
  andAfterStep: (count, step) => `und frühestens ${days(count)} nach Schritt ${step}`,
  afterStep: (count, step) => `${days(count)} nach Schritt ${step}`,
  afterPayBy: (count, step) => `${days(count)} nach dem letzten Zahltag von Schritt ${step}`,
  means: {
    mail: 'E-Mail',
    letter: 'Brief per Post',
    call: 'Anruf',
    task: 'Aufgabe für eine Mitarbeiterin oder einen Mitarbeiter',
    'hand-over': 'Abgabe an ein Inkassobüro, einen Anwalt oder Gerichtsvollzieher',
  },
  bySelf: 'Geht mit jedem Versand von selbst hinaus',
  byHand: 'Die Buchhaltung entscheidet je Kunde',
  byColleague: 'Die Buchhaltung',
  agreed: (who) => `Mit Freigabe von ${who}`,
  agreedFrom: (who, amount) => `Mit Freigabe von ${who} ab ${amount}`,
  messages: {
    notice: 'Hinweis vorab',
    'level-1': 'Zahlungserinnerung',
    'level-2': 'Mahnung',
    'level-3': 'Zweite Mahnung',
    'level-4': 'Letzte Mahnung',
    'fourteen-days': 'Vierzehn-Tage-Schreiben',
  },
  fee: (amount) => `Mahngebühr ${amount}`,
  interest: 'Verzugszinsen',
  costs: 'Pauschale und Kosten',
  free: 'Nichts',
  days: ofDays,
  noDays: 'Sofort',
  anyAmount: 'Jeder Betrag',
  rules: 'Was immer gilt',
  minimum: (amount) => `Unter ${amount} mahnen wir einen Kunden nicht.`,
  customerInterval: (count) =>
    `Zwischen zwei E-Mails an einen Kunden liegen mindestens ${days(count)}. Was inzwischen fällig wird, geht mit der nächsten.`,
  itemsAlone: 'Jede Rechnung folgt ihren eigenen Tagen, auch wenn ein Kunde dann öfter eine E-Mail erhält.',
  skipLevels: {
    no: 'Kein Schritt wird übersprungen, wie lange eine Rechnung auch überfällig ist.',
    yes: 'Eine lange überfällige Rechnung erhält gleich den Schritt, der ihrem Alter entspricht.',
  },
  mailPer: {
    customer: 'Alles, was ein Kunde zahlen soll, steht in einer E-Mail.',
    level: 'Ein Kunde erhält je Schritt eine E-Mail.',
    item: 'Ein Kunde erhält je Rechnung eine E-Mail.',
  },
  credits: {
    all: 'Alle offenen Gutschriften und Zahlungen des Kunden werden abgezogen.',
    overdue: 'Fällige Gutschriften und Zahlungen des Kunden werden abgezogen.',
    ignore: 'Offene Gutschriften werden nicht abgezogen.',
  },
  dispute: 'Was ein Kunde bestreitet, mahnen wir nicht an, den Rest der Rechnung schon.',
  promise: (count) =>
    `Sagt ein Kunde die Zahlung zu, warten wir bis zu diesem Tag. ${workingDays(count)} später fassen wir nach.`,
  plan: (count) =>
    `Während einer Ratenzahlung mahnen wir nicht. Ist eine Rate ${days(count)} im Verzug, entscheidet die Buchhaltung.`,
  directDebit: (count) => `Bei Lastschrift warten wir bis ${workingDays(count)} nach Fälligkeit.`,
  reply: 'Antwortet ein Kunde, warten wir, bis jemand die Antwort gelesen hat.',
  blocked: 'Gesperrte Kunden erhalten nichts. Bei Insolvenz oder Tod schreiben wir den Kunden nicht an.',
  handedOver: 'Was ans Inkasso abgegeben ist, mahnen wir nicht mehr selbst an.',
  fresh: (count) => `Wir senden nur, wenn die Buchhaltung höchstens ${workingDays(count)} zurückliegt.`,
  quiet: (from, to, reason) =>
    `Vom ${from} bis einschließlich ${to} gehen keine E-Mails hinaus${reason === '' ? '' : ` (${reason})`}. Die Tage zählen weiter.`,
  law: 'Was wir zusätzlich berechnen dürfen',
  chargesNothing: 'Dieses Mahnverfahren berechnet nichts zusätzlich zu den Rechnungen.',
  withinLaw: 'Wir berechnen nicht mehr, als das Gesetz und unsere Bedingungen erlauben.',
  regimes: {
    'BE-B2B':
      'Unternehmen, belgisches Recht: gesetzliche Zinsen ab dem Tag nach Fälligkeit und 40 EUR je Rechnung (Gesetz vom 2. August 2002).',
    'BE-B2C':
      'Verbraucher in Belgien: Die erste Mahnung ist kostenlos und lässt 14 Tage Zeit. Danach Zinsen und Pauschale nach unseren Bedingungen, in den Grenzen des Gesetzes (Buch XIX WGB).',
    'BE-LEGAL':
      'Verbraucher in Belgien: Die erste Mahnung ist kostenlos und lässt 14 Tage Zeit. Danach nur die gesetzlichen Zinsen, denn unsere Bedingungen regeln nichts (Buch XIX WGB, Gesetz vom 5. Mai 1865).',
    'NL-B2B':
      'Unternehmen, niederländisches Recht: gesetzliche Handelszinsen und Kosten nach dem gesetzlichen Tarif (Art. 6:119a niederländisches BW, „Besluit vergoeding voor buitengerechtelijke incassokosten“).',
    'NL-B2C':
      'Verbraucher in den Niederlanden: gesetzliche Zinsen. Kosten erst nach einem Vierzehn-Tage-Schreiben, höchstens der gesetzliche Tarif (Art. 6:96 und 6:119 niederländisches BW).',
    'DE-B2B': 'Unternehmen, deutsches Recht: gesetzliche Verzugszinsen und 40 EUR je Rechnung (§ 288 BGB).',
    'DE-B2C': 'Verbraucher in Deutschland: Wir berechnen nichts zusätzlich.',
    'FR-B2B':
      'Unternehmen, französisches Recht: gesetzliche Zinsen und 40 EUR je Rechnung (Art. L441-10 Code de commerce).',
    'FR-B2C': 'Verbraucher in Frankreich: Wir berechnen nichts zusätzlich.',
    'LU-B2B':
      'Unternehmen, luxemburgisches Recht: gesetzliche Zinsen und 40 EUR je Rechnung (Gesetz vom 18. April 2004).',
    'LU-B2C': 'Verbraucher in Luxemburg: Wir berechnen nichts zusätzlich.',
    'GB-B2B':
      'Unternehmen, britisches Recht: gesetzliche Zinsen und 40, 70 oder 100 GBP je Rechnung (Late Payment Act von 1998).',
  },
  noLaw: 'Andere Länder: Wir berechnen nichts zusätzlich.',
  noAdvice: 'Das fasst die Regeln zusammen und ist keine Rechtsberatung.',
  inStep: (step) => `Schritt ${step}:`,
  whom: 'Für wen das gilt',
  sources: {
    customer: 'So für den Kunden selbst vereinbart',
    group: 'So für den Konzern des Kunden vereinbart',
    profile: 'Nach dem Profil des Kunden',
    consumer: 'Verbraucher, nach dem Recht ihres Landes',
    administration: 'Mahnverfahren des Unternehmens',
    standard: 'Kein anderes Mahnverfahren gewählt',
  },
  together: 'Zusammen',
  customers: (count) => counted(count, 'Kunde', 'Kunden'),
  nobody: 'Kein Kunde hat derzeit dieses Mahnverfahren.',
  signed: 'Freigabe',
  name: 'Name',
  role: 'Funktion',
  date: 'Datum',
  signature: 'Unterschrift',
  source: (procedure, date) =>
    `Quelle: Mahnverfahren ${procedure} und Einstellungen dieser Mappe am ${date}. Nach jeder Änderung neu drucken.`,
};
