import { gridOf, readingOf } from '../sheets';

const header = ['Compte', 'Pièce', 'Date', 'Échéance', 'Débit', 'Crédit', 'Solde'];
const open = (...rows: Parameters<typeof gridOf>[0]): number[] => [
  ...readingOf(gridOf([header, ...rows])).items.open,
];

test('a balance that runs through the ledger is no open amount', () => {
  expect(
    open(
      ['C1', 'F1', '2026-09-05', '2026-10-05', '1 200,00', null, '1 200,00'],
      ['C1', 'A2', '2026-09-17', '2026-10-17', null, '200,00', '1 000,00'],
      ['C1', 'F3', '2026-09-20', '2026-10-20', '50,00', null, '1 050,00'],
    ),
  ).toEqual([120000, -20000, 5000]);
});

test('it may begin anew with each customer', () => {
  expect(
    open(
      ['C1', 'F1', '2026-09-05', '2026-10-05', 100, null, 100],
      ['C1', 'F2', '2026-09-17', '2026-10-17', 20, null, 120],
      ['C2', 'F3', '2026-09-20', '2026-10-20', 50, null, 50],
      ['C2', 'F4', '2026-09-21', '2026-10-21', 1, null, 51],
    ),
  ).toEqual([10000, 2000, 5000, 100]);
});

test('an open amount of each item stays one, paid in part or not', () => {
  expect(
    open(
      ['C1', 'F1', '2026-09-05', '2026-10-05', 100, null, 100],
      ['C1', 'F2', '2026-09-17', '2026-10-17', 20, null, 5],
      ['C2', 'A3', '2026-09-20', '2026-10-20', null, 50, -50],
    ),
  ).toEqual([10000, 500, -5000]);
  expect(open(['C1', 'F1', '2026-09-05', '2026-10-05', 100, null, 100])).toEqual([10000]);
});

test('it may run from the newest item down to the oldest', () => {
  expect(
    open(
      ['C1', 'F3', '2026-09-20', '2026-10-20', 50, null, 1050],
      ['C1', 'A2', '2026-09-17', '2026-10-17', null, 200, 1000],
      ['C1', 'F1', '2026-09-05', '2026-10-05', 1200, null, 1200],
    ),
  ).toEqual([5000, -20000, 120000]);
});

test('where nearly nothing is paid yet, costs added to one item are no sign of a balance', () => {
  const unpaid = Array.from({ length: 22 }, (_, at) => [
    'C1',
    `F${at}`,
    '2026-09-05',
    '2026-10-05',
    100 + at,
    null,
    100 + at,
  ]);
  const read = open(
    ...unpaid,
    ['C2', 'F30', '2026-09-05', '2026-10-05', 500, null, 50],
    ['C3', 'F31', '2026-09-05', '2026-10-05', 100, null, 140],
  );
  expect(read.slice(-2)).toEqual([5000, 14000]);
});

test('it may run beside amounts whose side stands in a column of its own', () => {
  const items = readingOf(
    gridOf([
      ['Klant', 'Document', 'Datum', 'Vervaldatum', 'Bedrag', 'D/C', 'Saldo'],
      ['C1', 'F1', '2026-09-05', '2026-10-05', 100, 'D', 100],
      ['C1', 'A2', '2026-09-17', '2026-10-17', 30, 'C', 70],
      ['C1', 'F3', '2026-09-20', '2026-10-20', 50, 'D', 120],
    ]),
  ).items;
  expect([...items.open]).toEqual([10000, -3000, 5000]);
});
