import type { RefusalWords } from './refusalFacts';

export const de: RefusalWords = {
  no: { interest: 'keine Zinsen', costs: 'keine Kosten', fixed: 'keine Pauschale', fee: 'keine Mahngebühr' },
  countries: { DE: 'Deutschland', FR: 'Frankreich', LU: 'Luxemburg' },
  rules: {
    'no-law': ({ no }) => `${no}: Dunning kennt für diesen Kunden kein Verzugsrecht`,
    'consumer-country': ({ no, country }) =>
      `${no}: Einem Verbraucher${country === '' ? '' : ` in ${country}`} berechnen wir nichts`,
    'no-clause': ({ no }) =>
      `${no}: Es sind keine Geschäftsbedingungen erfasst, die das vorsehen (Art. XIX.4 belgisches WGB)`,
    'be-first-reminder': ({ no }) =>
      `${no}: Die erste Mahnung an einen Verbraucher ist kostenlos (Art. XIX.2 belgisches WGB)`,
    'be-not-announced': ({ no }) =>
      `${no}: Eine Mahnung muss das erst ankündigen und 14 Tage Zeit geben (Art. XIX.2 belgisches WGB)`,
    'be-term': ({ no, day }) =>
      `${no} vor dem ${day}: Die 14 Tage nach der ersten Mahnung laufen noch (Art. XIX.2 belgisches WGB)`,
    'be-interest-cap': ({ no, percent, mostPercent }) =>
      `${no}: ${percent} sind mehr als die erlaubten ${mostPercent} (Art. XIX.4 belgisches WGB)`,
    'be-reminder-fee': ({ no, amount, most }) =>
      `${no}: ${amount} sind mehr als ${most} laut Einstellung (gesetzlich höchstens 7,50\u00a0EUR, Art. XIX.2 belgisches WGB)`,
    'be-fee-and-lump-sum': ({ no }) =>
      `${no} neben einer Schadenspauschale: Ob das erlaubt ist, steht nicht fest (Art. XIX.4 belgisches WGB)`,
    'nl-letter': ({ no }) =>
      `${no}: Zuerst muss das Vierzehn-Tage-Schreiben hinaus (Art. 6:96 Abs. 6 niederländisches BW)`,
    'nl-term': ({ no, day }) =>
      `${no} vor dem ${day}: Die 15 Tage ab Zustellung des Vierzehn-Tage-Schreibens laufen noch (Art. 6:96 Abs. 6 niederländisches BW)`,
    'nl-tariff-only': ({ no }) =>
      `${no}: Ein Verbraucher schuldet nur den gesetzlichen Tarif (Art. 6:96 Abs. 5 niederländisches BW)`,
    'nl-inside-tariff': ({ no }) =>
      `${no}: Der Tarif umfasst alle Inkassokosten (Art. 2 niederländischer Inkassokosten-Erlass)`,
    currency: ({ no, currency }) => `${no}: Das Gesetz nennt keine Beträge in ${currency}`,
    'rate-unknown': ({ no, day }) =>
      `${no}: Der Zinssatz am ${day} ist nicht bekannt. Ergänzen Sie die Tabelle der Zinssätze`,
    insolvency: ({ day }) => `Zinsen laufen nur bis ${day}, dem Tag der Insolvenz oder des Todes`,
    'out-of-range': ({ no }) => `${no}: Mit diesem Betrag oder Datum lässt sich nicht rechnen`,
  },
  inProcedure: (procedure, level) => `Mahnverfahren ${procedure}, Stufe ${level}`,
  wayOut: 'schalten Sie es in der Tabelle aus oder geben Sie diesen Kunden ein anderes Mahnverfahren',
};
