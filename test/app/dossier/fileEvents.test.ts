import { fileEvents } from '../../../src/app/dossier/fileEvents';
import { syncDossier } from '../../../src/app/dossier/syncDossier';
import type { Administration } from '../../../src/app/ports';
import { type DossierEvent, decodeEvents, encodeEvents, eventsOf } from '../../../src/core/index';
import { told } from '../../core/dossier/told';
import { teamRef } from '../memoryTeam';
import { computer, inFolder, inTable } from './tables';

const note = told('2026-11-02', 'note', { note: 'belt terug' }, { item: 'adm-1|Zee|invoice|F1|2026' });
const unreachable = { code: 'team-unreachable', detail: '' } as const;

test('an event is filed in the table and for the team', async () => {
  const { world, ports, administration } = computer();
  const filed = await fileEvents(ports, administration, [note]);
  expect(filed).toEqual({ ok: true, value: { unshared: null } });
  expect(world.dossier).toEqual([note]);
  expect([...world.team.entries.values()]).toEqual([
    { at: '2026-11-21T09:00:00.000Z', administration: 'adm-1', ends: [], events: [note] },
  ]);
});

test('without a team folder the table alone has it', async () => {
  const { world, ports, administration } = computer();
  await fileEvents(ports, { ...administration, team: null }, [note]);
  await fileEvents(ports, null, [{ ...note, id: 'other' }]);
  expect(inTable(world)).toEqual(['note-2026-11-02', 'other']);
  expect(inFolder(world.team)).toEqual([]);
});

test('a folder out of reach does not keep anybody from filing, and the next sync writes it there', async () => {
  const { world, ports, administration } = computer();
  world.faults['team.write'] = [unreachable];
  const filed = await fileEvents(ports, administration, [note]);
  expect(filed).toEqual({ ok: true, value: { unshared: unreachable } });
  expect(inTable(world)).toEqual(['note-2026-11-02']);
  expect(inFolder(world.team)).toEqual([]);

  expect(await syncDossier(ports, administration)).toMatchObject({ value: { shared: 1, unshared: null } });
  expect(inFolder(world.team)).toEqual(['note-2026-11-02']);
});

test('what the table refuses is not filed anywhere', async () => {
  const { world, ports, administration } = computer();
  const fault = { code: 'sheet-protected', detail: '' } as const;
  world.faults['dossier.append'] = [fault];
  expect(await fileEvents(ports, administration, [note])).toEqual({ ok: false, error: fault });
  expect(inFolder(world.team)).toEqual([]);
});

test('an event of another company is not written to the folder of this one', async () => {
  const { world, ports, administration } = computer();
  const other = told('2026-11-03', 'note', {}, { item: 'adm-2|Zee|invoice|F1|2026' });
  await fileEvents(ports, administration, [note, other]);
  expect(inTable(world)).toEqual(['note-2026-11-02', 'note-2026-11-03']);
  expect(inFolder(world.team)).toEqual(['note-2026-11-02']);
});

test('many events are as few files as hold them', async () => {
  const { world, ports, administration } = computer();
  const long = 'x'.repeat(4000);
  const many = Array.from({ length: 500 }, (_, index) =>
    told('2026-11-02', 'note', { note: long }, { id: `n${index}` }),
  );
  await fileEvents(ports, administration, many);
  const entries = [...world.team.entries.values()];
  expect(entries).toHaveLength(3);
  for (const { events } of entries) expect(JSON.stringify(events).length).toBeLessThan(1_001_000);
  expect(inFolder(world.team)).toHaveLength(500);
});

test('a hold of a whole customer is of this company: another one with a customer of that number has none of it', async () => {
  const { world, ports, administration } = computer();
  const other: Administration = { ...administration, id: 'adm-2', team: { ...teamRef, folder: 'other' } };
  await fileEvents(ports, administration, [told('2026-11-02', 'hold', {}, { item: '', customer: '100' })]);

  const [row] = roundTrip(world.dossier);
  expect(row?.detail.administration).toBe('adm-1');
  expect(eventsOf(world.dossier, 'adm-1')).toHaveLength(1);
  expect(eventsOf(world.dossier, 'adm-2')).toEqual([]);
  // Nor does it lie in the other one's folder.
  expect(await syncDossier(ports, other)).toMatchObject({ value: { shared: 0 } });
});

/** As the workbook's table gives them back. */
function roundTrip(events: readonly DossierEvent[]): readonly DossierEvent[] {
  const rows = encodeEvents(events);
  return rows.ok ? decodeEvents(rows.value, 2).events : [];
}
