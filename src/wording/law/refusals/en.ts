import type { RefusalWords } from './refusalFacts';

export const en: RefusalWords = {
  no: { interest: 'no interest', costs: 'no costs', fixed: 'no fixed sum', fee: 'no reminder fee' },
  countries: { DE: 'Germany', FR: 'France', LU: 'Luxembourg' },
  rules: {
    'no-law': ({ no }) => `${no}: Dunning does not know the law of late payment for this customer`,
    'consumer-country': ({ no, country }) =>
      `${no}: a consumer${country === '' ? '' : ` in ${country}`} is charged nothing`,
    'no-clause': ({ no }) =>
      `${no}: no general terms are recorded that provide for it (Belgian Code of Economic Law, art. XIX.4)`,
    'be-first-reminder': ({ no }) =>
      `${no}: the first reminder to a consumer is free (Belgian Code of Economic Law, art. XIX.2)`,
    'be-not-announced': ({ no }) =>
      `${no}: a reminder must announce it first and give 14 days (Belgian Code of Economic Law, art. XIX.2)`,
    'be-term': ({ no, day }) =>
      `${no} before ${day}: the 14 days after the first reminder are not over (Belgian Code of Economic Law, art. XIX.2)`,
    'be-interest-cap': ({ no, percent, mostPercent }) =>
      `${no}: ${percent} is more than the ${mostPercent} allowed (Belgian Code of Economic Law, art. XIX.4)`,
    'be-reminder-fee': ({ no, amount, most }) =>
      `${no}: ${amount} is more than ${most}, as set (by law at most EUR\u00a07.50, Belgian Code of Economic Law, art. XIX.2)`,
    'be-fee-and-lump-sum': ({ no }) =>
      `${no} on top of a lump sum: whether that is allowed is not settled (Belgian Code of Economic Law, art. XIX.4)`,
    'nl-letter': ({ no }) =>
      `${no}: the fourteen-day letter must go out first (Dutch Civil Code, art. 6:96(6))`,
    'nl-term': ({ no, day }) =>
      `${no} before ${day}: the 15 days from delivery of the fourteen-day letter are not over (Dutch Civil Code, art. 6:96(6))`,
    'nl-tariff-only': ({ no }) =>
      `${no}: a consumer owes only the tariff of the law (Dutch Civil Code, art. 6:96(5))`,
    'nl-inside-tariff': ({ no }) =>
      `${no}: the tariff covers all costs of collection (Dutch decree on collection costs, art. 2)`,
    currency: ({ no, currency }) => `${no}: the law gives no sums in ${currency}`,
    'rate-unknown': ({ no, day }) => `${no}: the rate on ${day} is not known. Add it to the table of rates`,
    insolvency: ({ day }) => `interest runs to ${day} only, the day of the insolvency or death`,
    'out-of-range': ({ no }) => `${no}: this amount or date cannot be computed with`,
  },
  inProcedure: (procedure, level) => `procedure ${procedure}, level ${level}`,
  wayOut: 'switch it off in the table, or give these customers another procedure',
};
