import type { SettingTexts } from './words';

export const nl: SettingTexts = {
  settings: {
    procedure: {
      name: 'Procedure van de administratie',
      meaning: 'Voor klanten bij wie geen eigen procedure, groep, profiel of wet iets anders zegt',
    },
    trigger: {
      name: 'Dag van een niveau',
      meaning: 'Inclusief: vanaf de dag zelf. Strikt: pas de dag erna',
    },
    countFrom: {
      name: 'Volgende niveaus rekenen vanaf',
      meaning:
        'De vervaldag of de vorige herinnering plus interval, de laatste van beide, of een ervan alleen',
    },
    skipLevels: {
      name: 'Niveaus overslaan',
      meaning: 'Neen: nooit meer dan een niveau per keer, hoe laat ook',
    },
    customerInterval: {
      name: 'Dagen tussen twee mails aan een klant',
      meaning: 'Wat intussen vervalt, wacht en gaat mee met de volgende. 0: alleen de posten zelf beslissen',
    },
    mailPer: { name: 'Een mail per', meaning: 'Alle posten van een klant samen, per niveau, of per post' },
    credits: {
      name: 'Creditnota’s verrekenen',
      meaning: 'Welke open tegoeden van het te betalen bedrag afgaan',
    },
    minimumPer: { name: 'Minimumbedrag geldt per', meaning: 'Alles wat een klant moet, of elke post apart' },
    correctionDays: {
      name: 'Correctiedagen',
      meaning: 'Dagen die van de ouderdom afgaan: betalingen die nog onderweg zijn',
    },
    bucketEdges: { name: 'Grens van ouderdomsklassen', meaning: 'Inclusief: dag 30 valt in 1-30' },
    freshWorkingDays: {
      name: 'Werkdagen achterstand in de boekhouding',
      meaning: 'Is er minder ver geboekt, dan wacht het versturen',
    },
    quietPeriod: {
      name: 'Rustperiode',
      meaning: 'Dan gaat er geen mail uit; de dagen tellen wel. Een rij per periode; een reden mag erachter',
    },
    resendDays: {
      name: 'Dagen wachten na opnieuw sturen van de factuur',
      meaning: 'Daarna hetzelfde niveau',
    },
    promiseWorkingDays: {
      name: 'Werkdagen na een belofte',
      meaning: 'Is er dan niet betaald, dan is de betalingsbelofte verbroken',
    },
    planDays: {
      name: 'Dagen na een termijn van een plan',
      meaning: 'Daarna is het afbetalingsplan verbroken',
    },
    directDebitWorkingDays: {
      name: 'Werkdagen voor een domiciliëring',
      meaning: 'Zo lang na de vervaldag wacht een post op de incasso',
    },
    paidByHandDays: {
      name: 'Dagen na “betaald” met de hand',
      meaning: 'Staat de post dan nog open in de boeken, dan volgt een taak',
    },
    homeCountry: { name: 'Land van de administratie', meaning: 'Bepaalt het recht tussen ondernemingen' },
    smallCreditor: {
      name: 'Schuldeiser is een kmo',
      meaning: 'Dan loopt de rente van een Belgische consument vanaf de dag na de herinnering',
    },
    clausePercent: {
      name: 'Rente in de algemene voorwaarden',
      meaning: 'Procent per jaar tegenover consumenten. Leeg: geen beding, dus geen rente van het contract',
    },
    clauseLumpSum: {
      name: 'Forfaitaire vergoeding in de voorwaarden',
      meaning: 'Of de voorwaarden een schadevergoeding voor consumenten noemen',
    },
    clauseSince: {
      name: 'Voorwaarden gelden sinds',
      meaning: 'Voor contracten vanaf die dag. Leeg: voor alle',
    },
    interestCap: {
      name: 'Hoogste rente voor Belgische consumenten',
      meaning: 'De rentevoet tussen ondernemingen zoals gepubliceerd, of voor de afronding',
    },
    reminderFee: {
      name: 'Kosten van een verdere herinnering',
      meaning: 'Belgische consumenten: 0 tot 7,50 EUR; of die bij de vergoeding komen, is niet duidelijk',
    },
    saturdayWorks: { name: 'Zaterdag is een werkdag', meaning: 'Voor de Belgische termijn per post' },
    vatRate: {
      name: 'Btw op incassokosten',
      meaning: 'Procent; alleen voor een Nederlandse schuldeiser die geen btw kan aftrekken',
    },
    deliveryDays: { name: 'Bezorgdagen van de post', meaning: 'Voor de veertiendagenbrief in Nederland' },
    dayCount: { name: 'Dagen in een jaar', meaning: 'Waardoor de rente per jaar gedeeld wordt' },
  },
  choices: {
    inclusive: 'inclusief',
    strict: 'strikt',
    later: 'laatste van beide',
    'due-date': 'vervaldag',
    'previous-reminder': 'vorige herinnering',
    'previous-pay-by': 'betaaldag van de vorige herinnering',
    customer: 'klant',
    level: 'niveau',
    item: 'post',
    all: 'alle',
    overdue: 'alleen vervallen',
    ignore: 'geen',
    published: 'gepubliceerd',
    unrounded: 'niet afgerond',
    'actual/365': 'actual/365',
    'actual/actual': 'actual/actual',
    'actual/360': 'actual/360',
  },
  wholeDays: (least, most) => `${least} tot ${most}`,
  amount: 'bedrag in EUR',
  percent: 'procent, zoals 8 of 8,5',
  country: 'landcode van twee letters, zoals BE',
  day: 'datum',
  period: 'van / tot en met, zoals 2026-12-24 / 2027-01-02 Kerst',
  procedure: 'naam van een procedure',
  unsettled: 'De wet laat dit open; dit is de voorzichtige keuze.',
};
