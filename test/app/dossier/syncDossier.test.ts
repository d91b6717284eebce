import fc from 'fast-check';
import { fileEvents } from '../../../src/app/dossier/fileEvents';
import { syncDossier } from '../../../src/app/dossier/syncDossier';
import { withoutForgotten } from '../../../src/core/index';
import { anyEvent, fewNames } from '../../core/dossier/anyEvent';
import { told } from '../../core/dossier/told';
import { noTeamFiles } from '../memoryTeam';
import { computer, inFolder, inTable } from './tables';

const ofItem = { item: 'adm-1|Zee|invoice|F1|2026' };
const note = told('2026-11-02', 'note', { note: 'belt terug' }, ofItem);
const promise = told('2026-11-03', 'promise', {}, ofItem);
const erased = told('2026-11-04', 'erased', {}, { item: '' });

test('moving to a team folder brings all there that was filed before', async () => {
  const { world, ports, administration } = computer();
  await fileEvents(ports, { ...administration, team: null }, [note, promise]);
  expect(await syncDossier(ports, administration)).toMatchObject({ value: { taken: [], shared: 2 } });
  expect(inFolder(world.team)).toEqual(['note-2026-11-02', 'promise-2026-11-03']);
  expect(world.team.entries.size).toBe(1);
  // A colleague who opens an empty workbook on that folder has the same dossier.
  const other = computer(world.team);
  expect(await syncDossier(other.ports, administration)).toMatchObject({
    value: { taken: [note, promise], shared: 0 },
  });
  expect(other.world.dossier).toEqual([note, promise]);
});

test('where both have the same, nothing is written', async () => {
  const { world, ports, administration } = computer();
  await fileEvents(ports, administration, [note]);
  await syncDossier(ports, administration);
  expect(world.team.entries.size).toBe(1);
});

test('a row that was deleted by hand comes back', async () => {
  const { world, ports, administration } = computer();
  await fileEvents(ports, administration, [note, promise]);
  world.dossier = [promise];
  await syncDossier(ports, administration);
  expect(inTable(world)).toEqual(['note-2026-11-02', 'promise-2026-11-03']);
});

test('without a folder nothing happens, and one out of reach leaves the table as it is', async () => {
  const { world, ports, administration } = computer();
  world.dossier = [note];
  expect(await syncDossier(ports, { ...administration, team: null })).toMatchObject({ value: { taken: [] } });
  const unreachable = { code: 'team-unreachable', detail: '' } as const;
  world.faults['team.read'] = [unreachable];
  expect(await syncDossier(ports, administration)).toEqual({ ok: false, error: unreachable });
  expect(world.dossier).toEqual([note]);
});

test('a customer who was erased at one computer is forgotten at the other, and stays so', async () => {
  const one = computer();
  const other = computer(one.world.team);
  const { administration } = one;
  await fileEvents(one.ports, administration, [note]);
  await syncDossier(other.ports, administration);
  other.world.dossier.push(promise);
  await fileEvents(one.ports, administration, [erased]);
  expect(await syncDossier(other.ports, administration)).toMatchObject({ value: { forgotten: 2 } });
  expect(inTable(other.world)).toEqual(['erased-2026-11-04']);
  expect(inFolder(one.world.team)).not.toContain('promise-2026-11-03');
  // What comes after it is a new dossier.
  const later = told('2026-11-05', 'note', {}, ofItem);
  await fileEvents(other.ports, administration, [later]);
  await syncDossier(one.ports, administration);
  expect(inTable(one.world)).toEqual(['erased-2026-11-04', 'note-2026-11-05']);
});

type Move = { readonly at: 0 | 1 } & (
  | { readonly does: 'sync' | 'lose' }
  | { readonly does: 'file'; readonly fails: boolean }
);

test('two workbooks and a folder end with the same events, whoever filed or synced when', async () => {
  const at = fc.constantFrom<0 | 1>(0, 1);
  const move: fc.Arbitrary<Move> = fc.oneof(
    fc.record({ at, does: fc.constantFrom('sync', 'lose') }),
    fc.record({ at, does: fc.constant('file'), fails: fc.boolean() }),
  );
  // What is erased is this company's, or was erased by an earlier version, which did not say whose.
  const cast = { ...fewNames, texts: fc.constantFrom('', 'adm-1') };
  const events = fc.uniqueArray(anyEvent(cast), { selector: ({ id }) => id, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(events, fc.array(move, { maxLength: 16 }), async (all, moves) => {
      const team = noTeamFiles();
      const computers = [computer(team), computer(team)] as const;
      const { administration } = computers[0];
      const waiting = [...all];
      const filed: typeof all = [];
      for (const step of moves) {
        const { world, ports } = computers[step.at];
        const event = step.does === 'file' ? waiting.shift() : undefined;
        if (step.does === 'sync') await syncDossier(ports, administration);
        // The workbook is closed without saving; only what the team has comes back.
        if (step.does === 'lose')
          world.dossier = world.dossier.filter(({ id }) => !inFolder(team).includes(id));
        if (step.does !== 'file' || event === undefined) continue;
        if (step.fails) world.faults['team.write'] = [{ code: 'team-unreachable', detail: '' }];
        await fileEvents(ports, administration, [event]);
        filed.push(event);
      }
      for (const index of [0, 1, 0] as const) await syncDossier(computers[index].ports, administration);
      const whole = withoutForgotten(filed)
        .map(({ id }) => id)
        .sort();
      for (const { world } of computers) expect(inTable(world)).toEqual(whole);
    }),
    { numRuns: 60 },
  );
});
