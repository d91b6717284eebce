import { describeCustomer } from '../../src/app/describeCustomer';
import { judgedWithout } from '../../src/app/parts/judged';
import { runThrough } from '../../src/core/index';
import { told } from '../core/dossier/told';
import { customerRow, sampleCustomers } from './sampleSheet';
import { checkedIn, sendWorld } from './sending/sendWorld';

const gone = { item: 'adm-1|00099|invoice|F1|2025', customer: '00099' };
const call = told('2025-03-01', 'call', { note: 'betaalt morgen' }, gone);

async function described(row: Parameters<typeof customerRow>[0] | null, dossier = [call]) {
  const rows = row === null ? [] : [customerRow({ row: 20, number: '00099', ...row })];
  return describeCustomer(
    await checkedIn(sendWorld(false, { customerRows: [...sampleCustomers, ...rows], dossier })),
    '00099',
  );
}

test('a customer who is no longer on the sheet is known by the table', async () => {
  expect(await described({ name: 'Slagerij Aerts', email: 'info@aerts.example' })).toMatchObject({
    customer: { number: '00099', name: 'Slagerij Aerts', emails: ['info@aerts.example'] },
    items: [],
    balances: [],
    timeline: [{ events: [{ id: call.id }] }],
  });
});

test('one of whom nothing was filed is known by the table too', async () => {
  expect(await described({ name: 'Slagerij Aerts' }, [])).toMatchObject({ timeline: [] });
});

test('one whom only the dossier knows has its id for a name', async () => {
  expect(await described(null)).toMatchObject({
    customer: { id: '00099', number: '00099', name: null, emails: [], hold: null },
    timeline: [{ events: [{ id: call.id }] }],
  });
});

test('its page stays when all of it was erased', async () => {
  const view = await described(null);
  if (view === null) throw new Error('no view');
  expect(describeCustomer(runThrough(judgedWithout(view.judged, '00099')), '00099')).toMatchObject({
    timeline: [],
  });
});

test('nobody knows one of whom nothing was filed, or who was erased', async () => {
  expect(await described(null, [])).toBeNull();
  expect(
    await described(null, [told('2026-01-01', 'erased', {}, { item: '', customer: '00099' })]),
  ).toBeNull();
});

test("a row of the table that is a customer of the sheet by its name is nobody else's", async () => {
  const named = customerRow({ row: 20, name: 'Bakkerij Peeters', email: 'info@peeters.example' });
  const { others, customers } = await checkedIn(sendWorld(false, { customerRows: [named] }));
  expect(others.size).toBe(0);
  expect(customers.get('00031')?.emails).toEqual(['info@peeters.example']);
});
