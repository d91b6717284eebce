import { archiveDossier } from '../../../src/app/archiveDossier';
import { syncDossier } from '../../../src/app/dossier/syncDossier';
import { dayOfIso } from '../../../src/core/index';
import { told } from '../../core/dossier/told';
import { computer, inTable } from './tables';

const item = 'adm-1|Zee|invoice|F1|2025';
const sent = told('2025-10-01', 'reminder-sent', { level: 1 }, { item });
const cleared = told('2025-11-01', 'item-cleared', {}, { item });
const asOf = (iso: string): number => dayOfIso(iso) ?? 0;

async function moved(on: string, ...more: readonly ReturnType<typeof told>[]): Promise<readonly string[]> {
  const { world, ports, administration } = computer();
  world.dossier.push(sent, cleared, ...more);
  const open = new Set<string>();
  await archiveDossier(ports, { administration, open, asOf: asOf(on) });
  return world.archive.map(({ id }) => id);
}

test('an item moves to the archive 365 days after it was closed, not a day before', async () => {
  expect(await moved('2026-10-31')).toEqual([]);
  expect(await moved('2026-11-01')).toEqual(['reminder-sent-2025-10-01', 'item-cleared-2025-11-01']);
});

test('what still runs keeps it at hand', async () => {
  const later = '2026-11-10';
  expect(await moved(later, told('2025-10-02', 'dispute', { reason: 'price' }, { item }))).toEqual([]);
  expect(await moved(later, told('2025-10-02', 'hold', {}, { item: '' }))).toEqual([]);
  expect(await moved(later, told('2026-01-02', 'item-reopened', {}, { item }))).toEqual([]);
});

test('what was filed of the customer itself stays, and no sync brings the others back', async () => {
  const { world, ports, administration } = computer();
  world.dossier.push(sent, cleared, told('2025-10-02', 'note', {}, { item: '' }));
  await syncDossier(ports, administration);
  const input = { administration, open: new Set<string>(), asOf: asOf('2026-11-10') };
  expect(await archiveDossier(ports, input)).toEqual({ ok: true, value: 2 });
  await syncDossier(ports, administration);
  expect(inTable(world)).toEqual(['note-2025-10-02']);
});

test('an item that is on the list stays', async () => {
  const { world, ports, administration } = computer();
  world.dossier.push(sent, cleared);
  const input = { administration, open: new Set([item]), asOf: asOf('2026-11-10') };
  expect(await archiveDossier(ports, input)).toEqual({ ok: true, value: 0 });
});
