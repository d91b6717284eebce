import type { Claim } from '../../../src/app/ports';
import { openTeamDesk, type TeamDesk } from '../../../src/app/sending/teamDesk';
import { memoryTeam, noTeamFiles } from '../memoryTeam';

const claim = (number: number, by: string): Claim => ({
  of: 'ab'.repeat(32),
  number,
  administration: 'adm-1',
  key: `${number}`.repeat(32),
  customer: '00031',
  currency: 'EUR',
  label: 'Bakkerij Peeters',
  by,
  mailbox: '',
  run: `run of ${by}`,
  at: '2026-11-21T09:00:00.000Z',
});

const clock = { now: () => 0 };

async function opened(folder: ReturnType<typeof memoryTeam>): Promise<TeamDesk> {
  const desk = await openTeamDesk(folder, 'adm-1', clock);
  if (!desk.ok) throw new Error(desk.error.code);
  return desk.value;
}

test('a claim that a colleague made and ended during a run is in its way, also after the folder was read again', async () => {
  const folder = memoryTeam(noTeamFiles());
  const desk = await opened(folder);
  const colleague = await opened(folder);
  await colleague.ask([claim(1, 'jan')]);
  const { of, number, key } = claim(1, 'jan');
  colleague.end({ of, number, key, state: 'sent' }, []);
  await colleague.flush();
  await desk.reread();
  expect(desk.nextNumber(of)).toBe(1);
  expect(await desk.ask([claim(desk.nextNumber(of), 'els')])).toMatchObject([{ state: 'theirs' }]);
});

test('the next run has the number after it', async () => {
  const folder = memoryTeam(noTeamFiles());
  await (await opened(folder)).ask([claim(1, 'jan')]);
  expect((await opened(folder)).nextNumber(claim(1, 'jan').of)).toBe(2);
});

test('a claim of one’s own that the folder does not list yet is one’s own still, until its end', async () => {
  const folder = memoryTeam(noTeamFiles());
  const unlisted = await folder.read('adm-1');
  const desk = await opened({ ...folder, read: async () => unlisted });
  const { of, number, key } = claim(1, 'els');
  await desk.ask([claim(1, 'els')]);
  await desk.reread();
  expect(desk.openOf(of)?.by).toBe('els');
  desk.end({ of, number, key, state: 'sent' }, []);
  await desk.flush();
  await desk.reread();
  expect(desk.openOf(of)).toBeUndefined();
});
