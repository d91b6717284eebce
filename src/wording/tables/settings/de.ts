import type { SettingTexts } from './words';

export const de: SettingTexts = {
  settings: {
    procedure: {
      name: 'Mahnverfahren des Mandanten',
      meaning: 'Für Kunden, bei denen weder Kunde, Konzern, Profil noch Gesetz ein anderes nennt',
    },
    trigger: {
      name: 'Tag einer Mahnstufe',
      meaning: 'Einschließlich: ab dem Tag selbst. Strikt: erst am Tag danach',
    },
    countFrom: {
      name: 'Weitere Stufen zählen ab',
      meaning: 'Fälligkeit oder letzte Mahnung plus Abstand, das spätere von beiden, oder eines davon allein',
    },
    skipLevels: {
      name: 'Stufen überspringen',
      meaning: 'Nein: nie mehr als eine Stufe auf einmal, wie spät auch immer',
    },
    customerInterval: {
      name: 'Tage zwischen zwei E-Mails an einen Kunden',
      meaning: 'Was inzwischen fällig wird, wartet und geht mit der nächsten. 0: nur die Posten entscheiden',
    },
    mailPer: {
      name: 'Eine E-Mail je',
      meaning: 'Alle Posten eines Kunden zusammen, je Stufe oder je Posten',
    },
    credits: { name: 'Gutschriften verrechnen', meaning: 'Welche offenen Gutschriften vom Betrag abgehen' },
    minimumPer: {
      name: 'Mindestbetrag gilt je',
      meaning: 'Alles, was ein Kunde schuldet, oder jeder Posten für sich',
    },
    correctionDays: {
      name: 'Korrekturtage',
      meaning: 'Tage, die vom Alter abgehen: Zahlungen, die noch unterwegs sind',
    },
    bucketEdges: { name: 'Grenze der Altersklassen', meaning: 'Einschließlich: Tag 30 liegt in 1-30' },
    freshWorkingDays: {
      name: 'Werktage Buchungsrückstand',
      meaning: 'Ist weniger weit gebucht, wartet das Senden',
    },
    quietPeriod: {
      name: 'Ruhezeit',
      meaning:
        'Dann geht keine E-Mail hinaus; die Tage zählen weiter. Eine Zeile je Zeitraum; ein Grund darf folgen',
    },
    resendDays: { name: 'Wartetage nach erneutem Rechnungsversand', meaning: 'Danach dieselbe Stufe' },
    promiseWorkingDays: {
      name: 'Werktage nach einer Zahlungszusage',
      meaning: 'Ist dann nicht bezahlt, gilt die Zusage als gebrochen',
    },
    planDays: { name: 'Tage nach einer Rate', meaning: 'Danach gilt der Ratenplan als gebrochen' },
    directDebitWorkingDays: {
      name: 'Werktage für eine Lastschrift',
      meaning: 'So lange nach Fälligkeit wartet ein Posten auf den Einzug',
    },
    paidByHandDays: {
      name: 'Tage nach „bezahlt“ von Hand',
      meaning: 'Ist der Posten dann noch offen in den Büchern, folgt eine Aufgabe',
    },
    homeCountry: { name: 'Land des Mandanten', meaning: 'Bestimmt das Recht zwischen Unternehmen' },
    smallCreditor: {
      name: 'Gläubiger ist ein KMU',
      meaning: 'Dann laufen Zinsen eines belgischen Verbrauchers ab dem Tag nach der Mahnung',
    },
    clausePercent: {
      name: 'Zinsen in den AGB',
      meaning:
        'Prozent pro Jahr gegenüber Verbrauchern. Leer: keine Klausel, also keine vertraglichen Zinsen',
    },
    clauseLumpSum: {
      name: 'Pauschale in den AGB',
      meaning: 'Ob die AGB eine Pauschale zulasten von Verbrauchern nennen',
    },
    clauseSince: { name: 'AGB gelten seit', meaning: 'Für Verträge ab diesem Tag. Leer: für alle' },
    interestCap: {
      name: 'Höchstzins für belgische Verbraucher',
      meaning: 'Der Satz zwischen Unternehmen wie veröffentlicht oder vor der Rundung',
    },
    reminderFee: {
      name: 'Gebühr einer weiteren Mahnung',
      meaning: 'Belgische Verbraucher: 0 bis 7,50 EUR; ob sie zur Pauschale hinzukommt, ist unklar',
    },
    saturdayWorks: { name: 'Samstag ist Werktag', meaning: 'Für die belgische Postfrist' },
    vatRate: {
      name: 'MwSt. auf Inkassokosten',
      meaning: 'Prozent; nur für niederländische Gläubiger ohne Vorsteuerabzug',
    },
    deliveryDays: {
      name: 'Zustelltage der Post',
      meaning: 'Für das Vierzehn-Tage-Schreiben in den Niederlanden',
    },
    dayCount: { name: 'Tage im Jahr', meaning: 'Wodurch der Jahreszins geteilt wird' },
  },
  choices: {
    inclusive: 'einschließlich',
    strict: 'strikt',
    later: 'späteres von beiden',
    'due-date': 'Fälligkeit',
    'previous-reminder': 'letzte Mahnung',
    'previous-pay-by': 'Zahltag der letzten Mahnung',
    customer: 'Kunde',
    level: 'Stufe',
    item: 'Posten',
    all: 'alle',
    overdue: 'nur fällige',
    ignore: 'keine',
    published: 'veröffentlicht',
    unrounded: 'ungerundet',
    'actual/365': 'actual/365',
    'actual/actual': 'actual/actual',
    'actual/360': 'actual/360',
  },
  wholeDays: (least, most) => `${least} bis ${most}`,
  amount: 'Betrag in EUR',
  percent: 'Prozent, wie 8 oder 8,5',
  country: 'Ländercode mit zwei Buchstaben, wie BE',
  day: 'Datum',
  period: 'von / bis, wie 2026-12-24 / 2027-01-02 Weihnachten',
  procedure: 'Name eines Mahnverfahrens',
  unsettled: 'Das Gesetz lässt dies offen; dies ist die vorsichtige Wahl.',
};
