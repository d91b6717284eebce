import type { Cells } from './ledgers';

type Tables = Readonly<Record<string, { readonly sheet: string; readonly cells: Cells }>>;

/** Tables of rules: a procedure and three settings that can be used, and a text, and one row of each that cannot. */
export const RULES: Tables = {
  DunningProcedures: {
    sheet: 'Procedures',
    cells: [
      ['Procedure', 'Dagen na vervaldag', 'Kanaal', 'Herinneringskosten (EUR)', 'Tekst'],
      ['Huis', 12, 'mail', 7.5, 'niveau 1'],
      ['Tuin', 12, 'postduif', 0, 'niveau 1'],
    ],
  },
  DunningRates: {
    sheet: 'Rentevoeten',
    cells: [
      ['Stelsel', 'Vanaf', 'Procent per jaar', 'Bekend tot en met', 'Bron'],
      ['BE-B2B', '2027-01-01', 10, '2027-06-30', 'Belgisch Staatsblad'],
    ],
  },
  DunningRules: {
    sheet: 'Regels',
    cells: [
      ['Instelling', 'Waarde', 'Keuzes'],
      ['Procedure van de administratie', 'Huis', ''],
      ['Correctiedagen', 2, ''],
      ['Rustperiode', '2026-12-24 / 2027-01-02 Kerst', ''],
      ['Kleur', 'blauw', ''],
      ['Rente in de algemene voorwaarden', 8, ''],
    ],
  },
  DunningTexts: {
    sheet: 'Teksten',
    cells: [
      ['Stap', 'Taal', 'Groep', 'Onderwerp', 'Tekst boven het overzicht', 'Tekst onder de betaalgegevens'],
      ['niveau 1', 'Nederlands', 'Zee NV', 'Van ons', 'Goeiedag,\n\nGelieve {{ total }} te betalen.', ''],
      ['niveau 1', 'Spaans', '', '', 'Buenos días', ''],
    ],
  },
};
