import { recordEvents } from '../../src/app/recordEvents';
import { takeBack, takeBackAll } from '../../src/app/takeBack';
import { emptyDossier, foldDossier, type NewFact } from '../../src/core/index';
import { createWorld, memoryPorts } from './memoryPorts';
import { sampleGrid } from './sampleSheet';

const item = (document: string) => ({ item: `adm-1|1001|invoice|${document}|2026`, customer: '1001' });
const filer = { administration: null, by: 'els@zonneveld.example' };

const promise = (document: string, amount: number | null = null): NewFact => ({
  ...item(document),
  kind: 'promise',
  detail: { day: 20778, promised: 20790, amount, answers: null, note: '' },
});

test('what is filed together is one act, with an id each', async () => {
  const world = createWorld(sampleGrid());
  const filed = await recordEvents(memoryPorts(world), { ...filer, facts: [promise('F-1'), promise('F-2')] });
  expect(filed).toEqual({ ok: true, value: world.dossier });
  expect(world.dossier).toMatchObject([
    { item: item('F-1').item, at: '2026-11-21T09:00:00.000Z', by: 'els@zonneveld.example' },
    { item: item('F-2').item, at: '2026-11-21T09:00:00.000Z', by: 'els@zonneveld.example' },
  ]);
  expect(new Set(world.dossier.map(({ id }) => id)).size).toBe(2);
});

test('nothing is filed when one of the facts may not be', async () => {
  const world = createWorld(sampleGrid());
  const facts = [promise('F-1'), promise('F-2', 5001)];
  const open = new Map([[item('F-2').item, 5000]]);
  expect(await recordEvents(memoryPorts(world), { ...filer, facts, open })).toEqual({
    ok: false,
    error: {
      code: 'facts-refused',
      fact: facts[1],
      problems: [{ code: 'amount-above-open', field: 'amount', amount: 5000 }],
    },
  });
  expect(world.dossier).toEqual([]);
});

test('a dossier that cannot be written is said', async () => {
  const world = createWorld(sampleGrid());
  world.faults['dossier.append'] = [{ code: 'sheet-protected', detail: '' }];
  const filed = await recordEvents(memoryPorts(world), { ...filer, facts: [promise('F-1')] });
  expect(filed).toEqual({ ok: false, error: { code: 'sheet-protected', detail: '' } });
});

test('a whole act is undone as if it had never been', async () => {
  const world = createWorld(sampleGrid());
  const ports = memoryPorts(world);
  const filed = await recordEvents(ports, { ...filer, facts: [promise('F-1'), promise('F-2')] });
  if (!filed.ok) throw new Error(filed.error.code);
  expect(foldDossier(emptyDossier, world.dossier).states.get(item('F-1').item)?.promise?.day).toBe(20790);
  const undone = await takeBackAll(ports, { ...filer, events: filed.value });
  expect(undone).toMatchObject({ ok: true, value: [{ kind: 'taken-back' }, { kind: 'taken-back' }] });
  const { states } = foldDossier(emptyDossier, world.dossier);
  expect([states.get(item('F-1').item)?.promise, states.get(item('F-2').item)?.promise]).toEqual([
    null,
    null,
  ]);
});

test('what no person filed stays', async () => {
  const world = createWorld(sampleGrid());
  const event = {
    ...item('F-1'),
    id: 'cleared-1',
    at: '2026-11-20T09:00:00.000Z',
    by: '',
    kind: 'item-cleared',
    detail: { day: 20777, document: 'F-1', currency: 'EUR', before: 10000, after: 0 },
  } as const;
  expect(await takeBack(memoryPorts(world), { ...filer, event })).toEqual({ ok: true, value: [] });
  expect(world.dossier).toEqual([]);
});
