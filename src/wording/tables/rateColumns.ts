import type { TableColumns } from './columns';

/** Columns of the table of statutory rates of late payment: a row is a rate and the day from which it holds. */
export type RateColumn = 'regime' | 'from' | 'percent' | 'validThrough' | 'source' | 'sure';

export const rateColumns: TableColumns<RateColumn> = {
  columns: ['regime', 'from', 'percent', 'validThrough', 'source', 'sure'],
  headers: {
    nl: {
      regime: 'Stelsel',
      from: 'Vanaf',
      percent: 'Procent per jaar',
      validThrough: 'Bekend tot en met',
      source: 'Bron',
      sure: 'Zekerheid',
    },
    fr: {
      regime: 'Régime',
      from: 'À partir du',
      percent: 'Pour cent par an',
      validThrough: 'Connu jusqu’au',
      source: 'Source',
      sure: 'Certitude',
    },
    de: {
      regime: 'Rechtsregime',
      from: 'Gültig ab',
      percent: 'Prozent pro Jahr',
      validThrough: 'Bekannt bis',
      source: 'Quelle',
      sure: 'Gewissheit',
    },
    en: {
      regime: 'Regime',
      from: 'From',
      percent: 'Per cent a year',
      validThrough: 'Known through',
      source: 'Source',
      sure: 'Certainty',
    },
  },
  synonyms: {
    regime: 'regeling, wet, loi, recht, gesetz, law, code',
    from: 'vanaf datum, ingangsdatum, geldig vanaf, a partir de, date de debut, ab, ab datum, valid from, start date',
    percent:
      'percentage, rentevoet, rente, procent, taux, taux annuel, pourcentage, zinssatz, prozent, rate, per cent, percent, interest rate',
    validThrough:
      'geldig tot en met, bekend tot, valable jusqu au, connu jusqu a, gultig bis, valid through, valid until, valid to',
    source: 'herkomst, rechtsgrond, base legale, grundlage, rechtsgrundlage, basis',
    sure: 'zeker, certain, sicher, sicherheit, sure',
  },
};
