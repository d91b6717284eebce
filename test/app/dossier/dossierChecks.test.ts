import { type CheckedRun, maySend } from '../../../src/app/checked';
import { findingText } from '../../../src/wording/pane/findingText';
import { told } from '../../core/dossier/told';
import { memoryPorts } from '../memoryPorts';
import { checkedIn, sendWorld } from '../sending/sendWorld';

const said = ({ checks }: CheckedRun): readonly string[] =>
  checks
    .filter(({ code }) => code.startsWith('dossier-'))
    .map((check) => findingText(check, { sender: '', account: '' }, 'nl-BE'));

test('a dossier in order says nothing of it', async () => {
  expect(said(await checkedIn(sendWorld(false)))).toEqual([]);
});

test('rows that cannot be read are named, and sending waits until somebody accepts them', async () => {
  const damaged = [7, 9].map((row) => ({ place: 'Dossier', row }));
  const checked = await checkedIn(sendWorld(false, { damaged }));
  expect(said(checked)).toEqual(['2\u00a0rijen van het dossier niet leesbaar. Blad Dossier, rij 7, 9']);
  expect(checked.checks.find(({ code }) => code === 'dossier-damage')).toMatchObject({ acceptable: true });
  expect(maySend(checked)).toBe(false);
});

test('rows that are gone are told until somebody says that this is right', async () => {
  const world = sendWorld(false, { gone: 1 });
  const checked = await checkedIn(world);
  expect(said(checked)).toEqual(['Uit het dossier is 1\u00a0gebeurtenis verdwenen']);
  expect(maySend(checked)).toBe(false);
  await memoryPorts(world).upkeep.accept();
  expect(said(await checkedIn(world))).toEqual([]);
});

test('what the team made good is not told', async () => {
  const world = sendWorld(true, { gone: 1 });
  const ports = memoryPorts(world);
  const append: typeof ports.dossier.append = async (events) => {
    world.gone = 0;
    return ports.dossier.append(events);
  };
  const event = told('2026-11-18', 'note', {}, { item: 'adm-1|00031|invoice|2026-101|2026' });
  world.team.entries.set('one', { at: event.at, administration: 'adm-1', ends: [], events: [event] });
  expect(said(await checkedIn(world, { ...ports, dossier: { ...ports.dossier, append } }))).toEqual([]);
});

test('a folder that takes nothing now keeps nobody from sending, and is told', async () => {
  const world = sendWorld(true);
  world.dossier.push(told('2026-11-18', 'note', {}, { item: 'adm-1|00031|invoice|2026-101|2026' }));
  world.faults['team.write'] = [{ code: 'team-denied', detail: '' }];
  const checked = await checkedIn(world);
  expect(said(checked)).toEqual([
    'Uw collega’s zien nog niet alles. De volgende controle zet het in de teammap',
  ]);
  expect(maySend(checked)).toBe(true);
});
