import { gridOf, readingOf } from '../sheets';

const header = ['Klantnr', 'Factuurnr', 'Factuurdatum', 'Vervaldatum'];
const issuesOf = (
  names: readonly string[],
  ...cells: readonly (readonly (string | number | null)[])[]
): readonly (string | undefined)[] => {
  const rows = cells.map((more, at) => [`${at}`, `F${at}`, '2026-09-01', '2026-10-15', ...more]);
  const { issues } = readingOf(gridOf([[...header, ...names], ...rows]));
  return issues.map(({ code, facts }) => `${code} ${facts?.['content']}`);
};

test.each<[readonly string[], readonly (readonly (string | number | null)[])[]]>([
  [
    ['Bedrag', 'Betaald'],
    [
      [100, 0],
      [200, 40],
    ],
  ],
  [
    ['Bedrag', 'Montant payé'],
    [
      ['100,00', '0,00'],
      ['200,00', '40,00'],
    ],
  ],
  [
    ['Bedrag', 'Betaald'],
    [
      [100, 'Nee'],
      [200, 'Ja'],
    ],
  ],
  [
    ['Bedrag', 'Status'],
    [
      [100, 'Open'],
      [200, 'Betaald'],
    ],
  ],
  [
    ['Bedrag', 'Payment Status'],
    [
      [100, 'Not Paid'],
      [200, 'Partially Paid'],
    ],
  ],
])('the whole amount is not what is open where some is paid: %j', (names, rows) => {
  expect(issuesOf(names, ...rows)).toEqual(['column-unsure Bedrag']);
});

test.each<[readonly string[], readonly (string | number | null)[]]>([
  [
    ['Bedrag', 'Openstaand', 'Betaald'],
    [100, 60, 40],
  ],
  [
    ['Bedrag', 'Betaald'],
    [100, 0],
  ],
  [
    ['Bedrag', 'Betaald'],
    ['100,00', '0,00'],
  ],
  [
    ['Bedrag', 'Betaald'],
    [100, 'Nee'],
  ],
  [
    ['Bedrag', 'Status'],
    [100, 'Niet betaald'],
  ],
  [
    ['Bedrag', 'Omschrijving'],
    [100, 'wordt later betaald'],
  ],
])('there is no doubt where all that is read is open: %j', (names, row) => {
  expect(issuesOf(names, row)).toEqual([]);
});
