import { nl as counted } from '../../pane/counted';
import type { PolicyWords } from './policyWords';

const days = (count: number): string => counted(count, 'dag', 'dagen');
const workingDays = (count: number): string => counted(count, 'werkdag', 'werkdagen');

export const nl: PolicyWords = {
  sheet: 'Aanmaanbeleid',
  title: 'Aanmaanbeleid',
  intro: 'Zo herinneren wij klanten aan facturen die zij nog niet betaald hebben.',
  company: 'Bedrijf',
  procedure: 'Procedure',
  since: 'Opgemaakt op',
  steps: 'Wie doet wat, wanneer en hoe',
  headers: {
    step: 'Stap',
    when: 'Wanneer',
    means: 'Hoe',
    who: 'Wie',
    message: 'Tekst',
    charged: 'Wij rekenen aan',
    payWithin: 'Te betalen binnen',
    from: { customer: 'Vanaf, per klant', item: 'Vanaf, per factuur' },
  },
  notice: 'Vooraf',
  when: (count) =>
    count === 0
      ? 'Op de vervaldag'
      : count < 0
        ? `${days(-count)} vóór de vervaldag`
        : `${days(count)} na de vervaldag`,
  andAfterStep: (count, step) => `en minstens ${days(count)} na stap ${step}`,
  afterStep: (count, step) => `${days(count)} na stap ${step}`,
  afterPayBy: (count, step) => `${days(count)} na de laatste betaaldag van stap ${step}`,
  means: {
    mail: 'E-mail',
    letter: 'Brief per post',
    call: 'Telefoon',
    task: 'Taak voor een medewerker',
    'hand-over': 'Uit handen geven aan incassobureau, advocaat of gerechtsdeurwaarder',
  },
  bySelf: 'Gaat vanzelf mee in elke verzending',
  byHand: 'Een medewerker beslist per klant',
  byColleague: 'Een medewerker',
  agreed: (who) => `Met akkoord van ${who}`,
  agreedFrom: (who, amount) => `Met akkoord van ${who} vanaf ${amount}`,
  messages: {
    notice: 'Bericht vooraf',
    'level-1': 'Betalingsherinnering',
    'level-2': 'Aanmaning',
    'level-3': 'Tweede aanmaning',
    'level-4': 'Ingebrekestelling',
    'fourteen-days': '14-dagenbrief',
  },
  fee: (amount) => `Herinneringskosten ${amount}`,
  interest: 'Nalatigheidsinterest',
  costs: 'Vergoeding',
  free: 'Niets',
  days,
  noDays: 'Meteen',
  anyAmount: 'Elk bedrag',
  rules: 'Wat altijd geldt',
  minimum: (amount) => `Onder ${amount} sturen wij een klant geen herinnering.`,
  customerInterval: (count) =>
    `Tussen twee mails aan een klant liggen minstens ${days(count)}. Wat intussen vervalt, gaat met de volgende mee.`,
  itemsAlone: 'Elke factuur volgt haar eigen dagen, ook als een klant dan vaker een mail krijgt.',
  skipLevels: {
    no: 'Geen stap wordt overgeslagen, hoe lang een factuur ook vervallen is.',
    yes: 'Een factuur die lang vervallen is, krijgt meteen de stap van haar ouderdom.',
  },
  mailPer: {
    customer: 'Alles wat een klant moet betalen, staat in één mail.',
    level: 'Een klant krijgt per stap één mail.',
    item: 'Een klant krijgt per factuur één mail.',
  },
  credits: {
    all: 'Alle openstaande creditnota’s en betalingen van de klant gaan van het bedrag af.',
    overdue: 'Vervallen creditnota’s en betalingen van de klant gaan van het bedrag af.',
    ignore: 'Openstaande creditnota’s gaan niet van het bedrag af.',
  },
  dispute: 'Voor wat een klant betwist, sturen wij geen herinnering. Voor de rest wel.',
  promise: (count) =>
    `Belooft een klant te betalen, dan wachten wij tot die dag. ${workingDays(count)} later volgen wij de belofte op.`,
  plan: (count) =>
    `Bij een afbetalingsplan sturen wij geen herinneringen. Is een termijn ${days(count)} te laat, dan beslist een medewerker.`,
  directDebit: (count) => `Bij een domiciliëring wachten wij tot ${workingDays(count)} na de vervaldag.`,
  reply: 'Antwoordt een klant, dan wachten wij tot een medewerker het antwoord bekeken heeft.',
  blocked:
    'Geblokkeerde klanten krijgen niets. Bij insolventie of overlijden schrijven wij de klant niet aan.',
  handedOver: 'Voor wat uit handen gegeven is, sturen wij zelf geen herinneringen meer.',
  fresh: (count) => `Wij versturen alleen als de boeken hoogstens ${workingDays(count)} achterlopen.`,
  quiet: (from, to, reason) =>
    `Van ${from} tot en met ${to} vertrekken geen mails${reason === '' ? '' : ` (${reason})`}. De dagen tellen wel door.`,
  law: 'Wat wij mogen aanrekenen',
  chargesNothing: 'Deze procedure rekent niets aan boven op de facturen.',
  withinLaw: 'Wij rekenen niet meer aan dan de wet en onze voorwaarden toelaten.',
  regimes: {
    'BE-B2B':
      'Ondernemingen, Belgisch recht: wettelijke interest vanaf de dag na de vervaldag en EUR 40 per factuur (wet van 2 augustus 2002).',
    'BE-B2C':
      'Consumenten in België: de eerste herinnering is gratis en geeft 14 dagen. Daarna interest en schadebeding volgens onze voorwaarden, binnen de wettelijke grenzen (boek XIX WER).',
    'BE-LEGAL':
      'Consumenten in België: de eerste herinnering is gratis en geeft 14 dagen. Daarna enkel de wettelijke interest, want onze voorwaarden bepalen niets (boek XIX WER, wet van 5 mei 1865).',
    'NL-B2B':
      'Ondernemingen, Nederlands recht: wettelijke handelsrente en incassokosten volgens het wettelijke tarief (art. 6:119a BW, Besluit vergoeding voor buitengerechtelijke incassokosten).',
    'NL-B2C':
      'Consumenten in Nederland: wettelijke rente. Incassokosten pas na een 14-dagenbrief, hoogstens het wettelijke tarief (art. 6:96 en 6:119 BW).',
    'DE-B2B': 'Ondernemingen, Duits recht: wettelijke interest en EUR 40 per factuur (§ 288 BGB).',
    'DE-B2C': 'Consumenten in Duitsland: wij rekenen niets aan.',
    'FR-B2B':
      'Ondernemingen, Frans recht: wettelijke interest en EUR 40 per factuur (art. L441-10 Code de commerce).',
    'FR-B2C': 'Consumenten in Frankrijk: wij rekenen niets aan.',
    'LU-B2B':
      'Ondernemingen, Luxemburgs recht: wettelijke interest en EUR 40 per factuur (wet van 18 april 2004).',
    'LU-B2C': 'Consumenten in Luxemburg: wij rekenen niets aan.',
    'GB-B2B':
      'Ondernemingen, Brits recht: wettelijke interest en GBP 40, 70 of 100 per factuur (Late Payment Act van 1998).',
  },
  noLaw: 'Andere landen: wij rekenen niets aan.',
  noAdvice: 'Dit is een samenvatting van de regels, geen juridisch advies.',
  inStep: (step) => `Stap ${step}:`,
  whom: 'Voor wie dit geldt',
  sources: {
    customer: 'Zo afgesproken voor de klant zelf',
    group: 'Zo afgesproken voor de groep van de klant',
    profile: 'Volgens het profiel van de klant',
    consumer: 'Consumenten, volgens de wet van hun land',
    administration: 'Procedure van het bedrijf',
    standard: 'Geen andere procedure gekozen',
  },
  together: 'Samen',
  customers: (count) => counted(count, 'klant', 'klanten'),
  nobody: 'Geen enkele klant heeft nu deze procedure.',
  signed: 'Akkoord',
  name: 'Naam',
  role: 'Functie',
  date: 'Datum',
  signature: 'Handtekening',
  source: (procedure, date) =>
    `Bron: procedure ${procedure} en de instellingen van dit werkboek op ${date}. Druk dit opnieuw af na een wijziging.`,
};

/** What is said otherwise in the Netherlands. */
export const nlNL: Partial<PolicyWords> = {
  intro: 'Zo herinneren wij klanten aan facturen die zij nog niet hebben betaald.',
  headers: { ...nl.headers, charged: 'Wij brengen in rekening' },
  when: (count) =>
    count === 0
      ? 'Op de vervaldatum'
      : count < 0
        ? `${days(-count)} vóór de vervaldatum`
        : `${days(count)} na de vervaldatum`,
  means: { ...nl.means, 'hand-over': 'Uit handen geven aan incassobureau, advocaat of deurwaarder' },
  messages: { ...nl.messages, 'level-4': 'Laatste aanmaning' },
  fee: (amount) => `Aanmaningskosten ${amount}`,
  interest: 'Wettelijke (handels)rente',
  costs: 'Incassokosten',
  dispute: 'Voor wat in dispuut is, sturen wij geen herinnering. Voor de rest wel.',
  promise: (count) =>
    `Zegt een klant betaling toe, dan wachten wij tot die dag. ${workingDays(count)} later volgen wij de toezegging op.`,
  plan: (count) =>
    `Bij een betalingsregeling sturen wij geen herinneringen. Is een termijn ${days(count)} te laat, dan beslist een medewerker.`,
  directDebit: (count) => `Bij automatische incasso wachten wij tot ${workingDays(count)} na de vervaldatum.`,
  law: 'Wat wij in rekening mogen brengen',
  chargesNothing: 'Deze procedure brengt niets in rekening boven op de facturen.',
  withinLaw: 'Wij brengen niet meer in rekening dan de wet en onze voorwaarden toestaan.',
  regimes: {
    ...nl.regimes,
    'BE-B2B':
      'Ondernemingen, Belgisch recht: wettelijke rente vanaf de dag na de vervaldatum en EUR 40 per factuur (wet van 2 augustus 2002).',
    'BE-B2C':
      'Consumenten in België: de eerste herinnering is gratis en geeft 14 dagen. Daarna rente en een vergoeding volgens onze voorwaarden, binnen de wettelijke grenzen (boek XIX WER).',
    'BE-LEGAL':
      'Consumenten in België: de eerste herinnering is gratis en geeft 14 dagen. Daarna alleen de wettelijke rente, want onze voorwaarden bepalen niets (boek XIX WER, wet van 5 mei 1865).',
    'DE-B2B': 'Ondernemingen, Duits recht: wettelijke rente en EUR 40 per factuur (§ 288 BGB).',
    'DE-B2C': 'Consumenten in Duitsland: wij brengen niets in rekening.',
    'FR-B2B':
      'Ondernemingen, Frans recht: wettelijke rente en EUR 40 per factuur (art. L441-10 Code de commerce).',
    'FR-B2C': 'Consumenten in Frankrijk: wij brengen niets in rekening.',
    'LU-B2B':
      'Ondernemingen, Luxemburgs recht: wettelijke rente en EUR 40 per factuur (wet van 18 april 2004).',
    'LU-B2C': 'Consumenten in Luxemburg: wij brengen niets in rekening.',
    'GB-B2B':
      'Ondernemingen, Brits recht: wettelijke rente en GBP 40, 70 of 100 per factuur (Late Payment Act van 1998).',
  },
  noLaw: 'Andere landen: wij brengen niets in rekening.',
};
