import type { CheckedRun } from '../../../src/app/checked';
import { told } from '../../core/dossier/told';
import { arrival } from '../memoryInbox';
import type { World } from '../memoryPorts';
import { check, NOON, worldOf } from './together';

const from = { name: 'Bakkerij', address: 'info@peeters.example' };

/** A world in which Peeters answered a mail that one of us wrote by hand, read by a check. */
async function answered(): Promise<World> {
  const world = worldOf();
  const detail = { internetMessageId: '<h1@zonneveld.example>' };
  world.dossier.push(told('2026-11-20', 'mail-out', detail, { customer: '00031', item: '' }));
  const answers = ['<h1@zonneveld.example>'];
  world.inbox.arrivals.push(arrival({ id: 'a1', from, answers, at: NOON }, 'Wij betalen vrijdag.'));
  await check(world);
  return world;
}

const waits = ({ customerStates }: CheckedRun) => customerStates.get('00031')?.replyWaiting ?? null;

test('a reply that was filed in a workbook that nobody saved is filed again', async () => {
  const world = await answered();
  world.dossier.splice(1);
  expect(waits(await check(world))).not.toBeNull();
  expect(world.dossier.map(({ kind }) => kind)).toEqual(['mail-out', 'mail-in']);
  await check(world);
  expect(world.dossier).toHaveLength(2);
});

describe('what was erased', () => {
  async function erased() {
    const world = await answered();
    const detail = { administration: 'adm-1' };
    world.dossier.splice(0, 2, told('2026-11-22', 'erased', detail, { customer: '00031', item: '' }));
    return world;
  }
  const kinds = ({ dossier }: World) => dossier.map(({ kind }) => kind);

  test('does not come back from the notes of this computer, which forget it', async () => {
    const world = await erased();
    await check(world);
    expect(kinds(world)).toEqual(['erased']);
    expect([...world.inbox.notes.values()]).toMatchObject([{ filed: [], waiting: [] }]);
  });

  test('does not come back from a mailbox that is read from its beginning', async () => {
    const world = await erased();
    world.inbox.notes.clear();
    world.inbox.arrivals.push(arrival({ id: 'u1', from, at: NOON }, 'Factuur 2026-102 is betaald.'));
    expect((await check(world)).replies).toMatchObject({ events: [], waiting: [] });
    expect(kinds(world)).toEqual(['erased']);
  });
});
