import { creditLimits } from '../../../src/app/creditLimits';
import { findDossiers } from '../../../src/app/findDossiers';
import { portfolioOf, sortedBy } from '../../../src/taskpane/customers/portfolio';
import { soughtTexts } from '../../../src/taskpane/find/soughtTexts';
import { memoryPorts } from '../../app/memoryPorts';
import { customerRow, sampleGrid } from '../../app/sampleSheet';
import { checkedIn, sendWorld } from '../../app/sending/sendWorld';

/** Serials of 2 and 12 October, 1 November and 31 December 2026; the as-of date is 21 November. */
const [OCT_2, OCT_12, NOV_1, DEC_31] = [46297, 46307, 46327, 46387];

const rows = [
  ['1', 'Zee NV', 'F-1', OCT_2, NOV_1, 900, 900],
  ['2', 'Édition Lumière', 'F-2', OCT_2, OCT_12, 200, 200],
  ['3', 'Adam BV', 'F-3', OCT_2, DEC_31, 500, 500],
  ['4', 'Dal SA', 'F-4', OCT_2, DEC_31, 50, 50],
];
const limits = [
  customerRow({ row: 2, number: '1', name: 'Zee NV', limit: '1000' }),
  customerRow({ row: 3, number: '2', name: 'Édition Lumière', limit: '150', email: 'Info@Lumiere.example' }),
  customerRow({ row: 4, number: '3', name: 'Adam BV', limit: '100' }),
  customerRow({ row: 5, number: '5', name: 'Nog Niets', limit: '20' }),
];

async function known() {
  const world = sendWorld(false, { grid: sampleGrid(rows, { total: 1650 }), customerRows: limits });
  const checked = await checkedIn(world);
  const dossiers = await findDossiers(memoryPorts(world), checked);
  if (!dossiers.ok) throw new Error('no dossiers');
  return { checked, dossiers: dossiers.value };
}

test('by what is overdue, by excess over the limit, by the oldest due date, by name', async () => {
  const { checked } = await known();
  const all = portfolioOf(creditLimits(checked, { currency: 'EUR', zeroLimit: null }));
  const names = (sort: Parameters<typeof sortedBy>[1]) => sortedBy(all, sort).map(({ label }) => label);
  expect(names('overdue')).toEqual(['Zee NV', 'Édition Lumière', 'Adam BV', 'Dal SA', 'Nog Niets']);
  // 400 and 50 above; then 20 and 100 free; the last has no limit.
  expect(names('limit')).toEqual(['Adam BV', 'Édition Lumière', 'Nog Niets', 'Zee NV', 'Dal SA']);
  expect(names('oldest')).toEqual(['Édition Lumière', 'Zee NV', 'Adam BV', 'Dal SA', 'Nog Niets']);
  expect(names('name')).toEqual(['Adam BV', 'Dal SA', 'Édition Lumière', 'Nog Niets', 'Zee NV']);
});

test('a customer is looked for in its name, number, address and documents, not in those of another', async () => {
  const texts = soughtTexts((await known()).dossiers);
  const found = (wanted: string) => [...texts].flatMap(([id, text]) => (text.includes(wanted) ? [id] : []));
  expect(found('edition')).toEqual(['2']);
  expect(found('info@lumiere')).toEqual(['2']);
  expect(found('f-3')).toEqual(['3']);
  expect(found('nog')).toEqual(['5']);
  expect(found('f-9')).toEqual([]);
});
