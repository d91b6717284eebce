import { creditLimits, unreadLimits } from '../../src/app/creditLimits';
import { daughtersOf } from '../../src/app/parts/exposure';
import type { CustomerRow } from '../../src/app/ports';
import type { ZeroLimit } from '../../src/core/index';
import { customerRow, sampleGrid } from './sampleSheet';
import { checkedIn, sendWorld } from './sending/sendWorld';

/** As in the sample: 600.00 open of Peeters, 300.00 of Marché and 100.00, not due, of Müller. */
async function checked(customerRows: readonly CustomerRow[], rows?: Parameters<typeof sampleGrid>[0]) {
  const grid = rows === undefined ? {} : { grid: sampleGrid(rows, { total: 0 }) };
  const numbered = customerRows.map((one, index) => ({ ...one, row: index + 2 }));
  return checkedIn(sendWorld(false, { customerRows: numbered, ...grid }));
}

const row = (number: string, name: string, limit: string, group = ''): CustomerRow =>
  customerRow({ number, name, limit, group });

async function limitsOf(rows: readonly CustomerRow[], zeroLimit: ZeroLimit = null) {
  return creditLimits(await checked(rows), { currency: 'EUR', zeroLimit });
}

test('the largest excess comes first, then those below it; who has room or no limit is not among them', async () => {
  const limits = await limitsOf([
    row('00031', 'Bakkerij Peeters', '550'),
    row('00044', 'Café du Marché', '€ 1.000,00', 'H'),
    row('00052', 'Müller & Söhne', '', 'H'),
    row('H', 'Holding', '100'),
  ]);
  // Holding: 300 + 100 of its daughters against 100.
  expect(
    limits.stopped.map(({ customer, own, exposure, room, stop, above }) => [
      ...[customer.name, own, exposure, room],
      ...[stop, above?.name ?? null],
    ]),
  ).toEqual([
    ['Holding', 0, 40_000, -30_000, 'exceeded', null],
    ['Bakkerij Peeters', 60_000, 60_000, -5_000, 'exceeded', null],
    ['Café du Marché', 30_000, 30_000, 70_000, 'above', 'Holding'],
    ['Müller & Söhne', 10_000, 10_000, null, 'above', 'Holding'],
  ]);
  expect(limits.any).toBe(true);
  expect(limits.unclear).toBe(0);
});

test('own and daughters are the exposure, also of customers that in the end belong to themselves', async () => {
  const { standings } = await limitsOf([
    row('00031', 'Bakkerij Peeters', '900', '00044'),
    row('00044', 'Café du Marché', '900', '00031'),
    row('00052', 'Müller & Söhne', '', '00044'),
  ]);
  const summed = [...standings.values()].map(({ customer, own, exposure }) => [
    own + daughtersOf(standings, customer.id).reduce((sum, one) => sum + one.exposure, 0),
    exposure,
  ]);
  expect(summed).toEqual([
    [60_000, 60_000],
    [40_000, 40_000],
    [10_000, 10_000],
  ]);
});

test('what 0 means is asked; then it is no limit, or no credit', async () => {
  const rows = [row('00031', 'Bakkerij Peeters', '0'), row('00099', 'Slagerij Aerts', '0')];
  const stopped = async (zeroLimit: ZeroLimit) => {
    const limits = await limitsOf(rows, zeroLimit);
    return [limits.unclear, limits.stopped.map(({ customer, stop }) => [customer.id, stop])];
  };
  expect(await stopped(null)).toEqual([2, []]);
  expect(await stopped('none')).toEqual([0, []]);
  // Who owes nothing may be delivered to, if not on credit.
  expect(await stopped('no-credit')).toEqual([0, [['00031', 'no-credit']]]);
});

test('other currencies are not added up: they are said, and more than no credit', async () => {
  const items = [
    ['00031', 'Bakkerij Peeters', 'F-1', 46300, 46330, 900, '900 USD'],
    ['00031', 'Bakkerij Peeters', 'F-2', 46300, 46330, 80, '80 EUR'],
    ['00044', 'Café du Marché', 'F-3', 46300, 46330, 5, '5 USD'],
    ['00052', 'Müller & Söhne', 'F-4', 46300, 46330, 5, '-5 USD'],
  ];
  const rows = [
    row('00031', 'Bakkerij Peeters', '100'),
    row('00044', 'Café du Marché', '0'),
    row('00052', 'Müller & Söhne', '100'),
  ];
  const limits = creditLimits(await checked(rows, items), { currency: 'EUR', zeroLimit: 'no-credit' });
  const told = [...limits.standings.values()].map(({ customer, own, room, state, stop }) => [
    ...[customer.id, own, room, state, stop],
  ]);
  expect(told).toEqual([
    ['00031', 8_000, null, 'other-currency', null],
    ['00044', 0, null, 'exceeded', 'no-credit'],
    ['00052', 0, 10_000, 'within', null],
  ]);
  expect(
    limits.balances.get('00031')?.balances.map(({ currency, open, overdue }) => [currency, open, overdue]),
  ).toEqual([
    ['USD', 90_000, 90_000],
    ['EUR', 8_000, 8_000],
  ]);
});

test('a limit that cannot be read is named with its row, and none until it can', async () => {
  const run = await checked([row('00031', 'Bakkerij Peeters', 'veel')]);
  expect(unreadLimits(run)).toEqual([{ row: 2, field: 'limit', content: 'veel' }]);
  const limits = creditLimits(run, { currency: 'EUR', zeroLimit: null });
  expect(limits.standings.get('00031')).toMatchObject({ limit: null, state: 'no-limit' });
  expect(limits.any).toBe(false);
});
