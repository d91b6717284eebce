/** @jest-environment jsdom */
import { createDossierStore } from '../../src/excel/dossierStore';
import { createDossierUpkeep } from '../../src/excel/dossierUpkeep';
import { at, shown } from '../host/workbook/build';
import { excelForEachTest } from './excelWorkbook';
import { sentEvent } from './sentEvent';

const workbook = excelForEachTest();
const store = createDossierStore();
const upkeep = createDossierUpkeep();
const OK = { ok: true, value: undefined };

async function held(archive = false) {
  const filed = await store.load({ archive });
  if (!filed.ok) throw new Error(filed.error.code);
  const { events, gone, archived } = filed.value;
  return { ids: events.map(({ id }) => id), gone, archived: [...(archived ?? [])] };
}

beforeEach(() => store.append(['a', 'b', 'c', 'd'].map((id) => sentEvent(id))));

test('what is archived is read on demand, is not missed, and is not written again', async () => {
  expect(await upkeep.archive(new Set(['a', 'c']))).toEqual(OK);
  expect(await held()).toEqual({ ids: ['b', 'd'], gone: 0, archived: ['a', 'c'] });
  expect((await held(true)).ids.toSorted()).toEqual(['a', 'b', 'c', 'd']);
  expect(shown(workbook, 'A1:A3', 'Dossier archive')).toEqual([['id'], ['a'], ['c']]);
  expect(await store.append([sentEvent('a'), sentEvent('e')])).toEqual(OK);
  expect((await held()).ids).toEqual(['b', 'd', 'e']);
  // What is there already stays; unknown ids are passed over.
  expect(await upkeep.archive(new Set(['a', 'b', 'z']))).toEqual(OK);
  expect(await held()).toEqual({ ids: ['d', 'e'], gone: 0, archived: ['a', 'c', 'b'] });
});

test('the archive may take all', async () => {
  expect(await upkeep.archive(new Set(['a', 'b', 'c', 'd']))).toEqual(OK);
  expect((await held()).ids).toEqual([]);
  expect(await store.append([sentEvent('e')])).toEqual(OK);
  expect(await held()).toMatchObject({ ids: ['e'], gone: 0 });
});

test('what is erased is gone from table and archive, and is not missed', async () => {
  await upkeep.archive(new Set(['a']));
  expect(await upkeep.erase(new Set(['a', 'b', 'z']))).toEqual(OK);
  expect(await held(true)).toEqual({ ids: ['c', 'd'], gone: 0, archived: [] });
});

test('erasing does not make good for what is gone, until somebody accepts it', async () => {
  workbook.shifter.delete(at(workbook, 'A2:G2', 'Dossier'), 'up', 'user');
  expect((await held()).gone).toBe(1);
  await upkeep.erase(new Set(['b']));
  expect((await held()).gone).toBe(1);
  expect(await upkeep.accept()).toEqual(OK);
  expect(await held()).toEqual({ ids: ['c', 'd'], gone: 0, archived: [] });
});
