import { demoColleague } from '../../src/host/graph/demo';
import { demoGraph } from '../../src/workbench/demoGraph';

const bakker = { id: 'C100', label: 'Bakkerij Janssens', currency: 'EUR' };
const maes = { id: 'C200', label: 'Maes NV', currency: 'EUR' };

function demo() {
  const unknowns: string[] = [];
  const { mailbox, team } = demoGraph({
    now: () => Date.UTC(2026, 10, 21, 9, 30),
    onUnknown: (what) => unknowns.push(what),
  });
  const meanings = () => team.files().map(({ meaning }) => meaning);
  return { mailbox, team, unknowns, meanings };
}

test('the colleague takes a customer once, as the product would', async () => {
  const { team, unknowns } = demo();
  expect(await team.remind('be01', bakker)).toEqual({ state: 'taken' });
  expect(await team.remind('be01', bakker)).toMatchObject({
    state: 'theirs',
    claim: { by: demoColleague.address, customer: 'C100', number: 1 },
  });
  expect(team.files()).toMatchObject([
    {
      path: expect.stringMatching(/^claims\/[0-9a-f]{64}-1\.json$/),
      who: 'Bram Claes',
      at: '2026-11-21T09:30:00Z',
      meaning: { kind: 'claim', customer: 'Bakkerij Janssens', open: true },
    },
  ]);
  expect(unknowns).toEqual([]);
});

test('a customer of another company is another claim', async () => {
  const { team } = demo();
  await team.remind('be01', bakker);
  expect(await team.remind('nl01', bakker)).toEqual({ state: 'taken' });
});

test('what the colleague lets go of can be taken again, under the next number', async () => {
  const { team, meanings } = demo();
  await team.remind('be01', bakker);
  await team.remind('be01', maes);
  expect(await team.giveUp('be01')).toEqual({ ok: true, value: 2 });
  expect(await team.giveUp('be01')).toEqual({ ok: true, value: 0 });
  expect(meanings()).toContainEqual({ kind: 'entry', sent: 0, notSent: 2, events: 0 });
  await team.remind('be01', bakker);
  const numbers = meanings().flatMap((one) =>
    one.kind === 'claim' ? [[one.customer, one.number, one.open]] : [],
  );
  expect(numbers.sort()).toEqual([
    ['Bakkerij Janssens', 1, false],
    ['Bakkerij Janssens', 2, true],
    ['Maes NV', 1, false],
  ]);
});

test('the folder is kept with the mailbox, and emptied with it', async () => {
  const one = demo();
  await one.team.remind('be01', bakker);
  const other = demo();
  other.mailbox.restore(JSON.parse(JSON.stringify(one.mailbox.snapshot())));
  expect(other.meanings()).toHaveLength(1);
  other.mailbox.clear();
  expect(other.meanings()).toEqual([]);
});
