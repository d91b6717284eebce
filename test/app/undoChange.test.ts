import { companiesBack } from '../../src/app/changes/companiesBack';
import type { Administration, AppSettings } from '../../src/app/ports';
import { freshSettings, unnamedAdministration } from '../../src/app/settings';
import { undoChange } from '../../src/app/undoChange';
import type { DossierEvent } from '../../src/core/dossier/event';
import { toldAgain, withoutTakenBack } from '../../src/core/dossier/fold/takenBack';
import { ok } from '../../src/core/result';
import { createWorld, memoryPorts } from './memoryPorts';
import { writtenChange } from './memoryRestore';
import { sampleGrid } from './sampleSheet';

const company = (id: string, name: string, other: Partial<Administration> = {}): Administration => ({
  ...unnamedAdministration,
  id,
  name,
  ...other,
});
const one = company('a', 'Martens');
const other = company('b', 'Zonneveld');
const settingsOf = (
  administrations: readonly Administration[],
  current: string | null = 'a',
): AppSettings => ({
  ...freshSettings,
  administrations,
  current,
});

describe('companies', () => {
  const removed = {
    companies: [{ id: 'a', at: 0, before: one, after: null }],
    current: { before: 'a', after: 'b' },
  };

  test('one that was removed comes back to its place, and is worked for again', () => {
    expect(companiesBack(settingsOf([other], 'b'), removed)).toEqual(ok(settingsOf([one, other])));
  });

  test('what was set before stands again, but the sheet that was chosen since stays', () => {
    const changed = {
      companies: [{ id: 'a', at: 0, before: one, after: { ...one, iban: 'BE71096123456769' } }],
      current: { before: 'a', after: 'a' },
    };
    const now = settingsOf([{ ...one, iban: 'BE71096123456769', sheet: 'Posten' }, other]);
    expect(companiesBack(now, changed)).toEqual(ok(settingsOf([{ ...one, sheet: 'Posten' }, other])));
  });

  test('one that was added goes, and the first of the others is worked for', () => {
    const added = {
      companies: [{ id: 'b', at: 1, before: null, after: other }],
      current: { before: 'gone', after: 'b' },
    };
    expect(companiesBack(settingsOf([one, other], 'b'), added)).toEqual(ok(settingsOf([one])));
  });

  test('nothing is put back over what was set later', () => {
    const added = {
      companies: [{ id: 'a', at: 0, before: null, after: one }],
      current: { before: null, after: 'a' },
    };
    expect(companiesBack(settingsOf([{ ...one, name: 'Martens NV' }]), added)).toEqual({
      ok: false,
      error: { code: 'restore-newer', detail: '' },
    });
  });

  test('they go back through whoever holds the settings', async () => {
    const world = createWorld(sampleGrid());
    world.restore.companies.set('change-1', removed);
    let held = settingsOf([other], 'b');
    const changeSettings = async (change: (settings: AppSettings) => AppSettings) => {
      held = change(held);
      return ok(held);
    };
    const change = writtenChange({ place: 'companies' });
    const input = { change, by: 'Els', administrations: held.administrations, changeSettings };
    expect(await undoChange(memoryPorts(world), input)).toEqual(ok(undefined));
    expect(held).toEqual(settingsOf([one, other]));
    expect(await undoChange(memoryPorts(world), input)).toMatchObject({ error: { code: 'restore-newer' } });
  });
});

describe('a list that was taken over', () => {
  const takenAt = '2026-11-21T12:00:00.000Z';
  const since = '2026-11-14T12:00:00.000Z';
  const cleared: DossierEvent = {
    id: 'cleared-20778-1000-0-adm-1|31||1|2026',
    at: takenAt,
    by: 'Els',
    kind: 'item-cleared',
    item: 'adm-1|31||1|2026',
    customer: '31',
    detail: { day: 20778, document: '1', currency: 'EUR', before: 1000, after: 0 },
  };
  const undo = (world: ReturnType<typeof createWorld>) =>
    undoChange(memoryPorts(world), {
      change: writtenChange({ place: 'ledger', did: 'changed' }),
      by: 'Els',
      administrations: world.settings.administrations,
      changeSettings: async () => ok(world.settings),
    });

  test('what it told of the items is taken back, and nothing else of that day', async () => {
    const before: DossierEvent = { ...cleared, id: 'earlier', at: '2026-11-14T12:00:00.000Z' };
    const world = createWorld(sampleGrid(), { dossier: [before, cleared] });
    world.restore.changes = [writtenChange({ place: 'ledger', did: 'changed' })];
    world.restore.takenOver.set('change-1', { administration: 'adm-1', takenAt, since });
    expect(await undo(world)).toEqual(ok(undefined));
    expect(withoutTakenBack(world.dossier)).toEqual([before]);
    expect(world.restore.changes[1]).toMatchObject({ undone: true });
  });

  test('what it told before it broke off and was done again is taken back too, another company’s is not', async () => {
    const first: DossierEvent = { ...cleared, id: 'first', at: '2026-11-21T11:00:00.000Z' };
    const other: DossierEvent = { ...cleared, id: 'other', item: 'adm-2|31||1|2026' };
    const world = createWorld(sampleGrid(), { dossier: [first, other] });
    world.restore.changes = [writtenChange({ place: 'ledger', did: 'changed' })];
    world.restore.takenOver.set('change-1', { administration: 'adm-1', takenAt, since });
    expect(await undo(world)).toEqual(ok(undefined));
    expect(withoutTakenBack(world.dossier)).toEqual([other]);
  });

  test('broken off, doing it again takes nothing back twice', async () => {
    const world = createWorld(sampleGrid(), { dossier: [cleared] });
    world.restore.changes = [writtenChange({ place: 'ledger', did: 'changed' })];
    world.restore.takenOver.set('change-1', { administration: 'adm-1', takenAt, since });
    world.faults['restore.undo'] = [{ code: 'workbook-unavailable', detail: '' }];
    expect(await undo(world)).toMatchObject({ error: { code: 'workbook-unavailable' } });
    expect(await undo(world)).toEqual(ok(undefined));
    expect(world.dossier).toHaveLength(2);
  });

  test('nothing is taken back where the list is no longer the last', async () => {
    const world = createWorld(sampleGrid(), { dossier: [cleared] });
    expect(await undo(world)).toMatchObject({ error: { code: 'restore-gone' } });
    expect(world.dossier).toEqual([cleared]);
  });

  test('the same list taken over again counts, though what it tells has the same ids', () => {
    const takenBack: DossierEvent = {
      ...cleared,
      id: 'back',
      kind: 'taken-back',
      detail: { day: 20778, event: cleared.id, note: '' },
    };
    const filed = [cleared, takenBack];
    const again = toldAgain([cleared], filed);
    expect(withoutTakenBack([...filed, ...again])).toEqual(again);
    expect(toldAgain([cleared], [])).toEqual([cleared]);
  });
});
