import type { RefusalWords } from './refusalFacts';

export const nl: RefusalWords = {
  no: {
    interest: 'geen interest',
    costs: 'geen kosten',
    fixed: 'geen vaste vergoeding',
    fee: 'geen herinneringskosten',
  },
  countries: { DE: 'Duitsland', FR: 'Frankrijk', LU: 'Luxemburg' },
  rules: {
    'no-law': ({ no }) => `${no}: voor deze klant kent Dunning de wet op betalingsachterstand niet`,
    'consumer-country': ({ no, country }) =>
      `${no}: aan een consument${country === '' ? '' : ` in ${country}`} rekenen we niets aan`,
    'no-clause': ({ no }) =>
      `${no}: geen algemene voorwaarden vastgelegd die daarin voorzien (art. XIX.4 WER)`,
    'be-first-reminder': ({ no }) =>
      `${no}: de eerste herinnering aan een consument is gratis (art. XIX.2 WER)`,
    'be-not-announced': ({ no }) =>
      `${no}: een herinnering moet dit eerst aankondigen en 14 dagen tijd geven (art. XIX.2 WER)`,
    'be-term': ({ no, day }) =>
      `${no} vóór ${day}: de 14 dagen na de eerste herinnering lopen nog (art. XIX.2 WER)`,
    'be-interest-cap': ({ no, percent, mostPercent }) =>
      `${no}: ${percent} is meer dan de toegelaten ${mostPercent} (art. XIX.4 WER)`,
    'be-reminder-fee': ({ no, amount, most }) =>
      `${no}: ${amount} is meer dan ${most}, zoals ingesteld (wettelijk hoogstens EUR\u00a07,50, art. XIX.2 WER)`,
    'be-fee-and-lump-sum': ({ no }) =>
      `${no} boven op een schadebeding: of dat mag, staat niet vast (art. XIX.4 WER)`,
    'nl-letter': ({ no }) => `${no}: eerst moet de 14-dagenbrief uitgaan (art. 6:96 lid 6 BW)`,
    'nl-term': ({ no, day }) =>
      `${no} vóór ${day}: de 15 dagen na bezorging van de 14-dagenbrief lopen nog (art. 6:96 lid 6 BW)`,
    'nl-tariff-only': ({ no }) =>
      `${no}: een consument betaalt alleen het wettelijke tarief (art. 6:96 lid 5 BW)`,
    'nl-inside-tariff': ({ no }) =>
      `${no}: het tarief omvat alle incassokosten (art. 2 Besluit incassokosten)`,
    currency: ({ no, currency }) => `${no}: de wet geeft geen bedragen in ${currency}`,
    'rate-unknown': ({ no, day }) =>
      `${no}: de rentevoet op ${day} is niet bekend. Vul de tabel met rentevoeten aan`,
    insolvency: ({ day }) => `interest loopt maar tot ${day}, de dag van de insolventie of het overlijden`,
    'out-of-range': ({ no }) => `${no}: met dit bedrag of deze datum valt niet te rekenen`,
  },
  inProcedure: (procedure, level) => `procedure ${procedure}, niveau ${level}`,
  wayOut: 'zet het uit in de tabel, of geef deze klanten een andere procedure',
};

/** What is said otherwise in the Netherlands. */
export const nlNL: Partial<RefusalWords> = {
  no: {
    interest: 'geen rente',
    costs: 'geen incassokosten',
    fixed: 'geen vast bedrag',
    fee: 'geen aanmaningskosten',
  },
};
