import { describeCustomer } from '../../../src/app/describeCustomer';
import { keptUntil, retentionYearsOf } from '../../../src/app/dossier/retention';
import { eraseCustomer } from '../../../src/app/eraseCustomer';
import { dayOfIso, eventsOf, withoutForgotten } from '../../../src/core/index';
import { told } from '../../core/dossier/told';
import { memoryPorts, remindersIn } from '../memoryPorts';
import { sampleGrid, sampleRows } from '../sampleSheet';
import { administrationOf, checkedIn, sendAll, sendWorld } from '../sending/sendWorld';
import { inFolder, inTable } from './tables';

const zee = { item: 'adm-1|Zee|invoice|F1|2014', customer: 'Zee' };
const mail = told('2014-03-02', 'mail-in', { internetMessageId: '<a@zee.example>' }, zee);
const old = told('2014-03-01', 'note', { note: 'belt terug' }, zee);
const other = told('2014-03-01', 'note', {}, { ...zee, id: 'other', customer: 'Meer' });

async function world(hasTeam: boolean) {
  const world = sendWorld(hasTeam);
  world.dossier.push(old, mail, other);
  const checked = await checkedIn(world);
  return { world, checked, administration: administrationOf(world), ports: memoryPorts(world) };
}

test('a customer of long ago is erased from table, archive and team folder; that it was erased stays', async () => {
  const { world: one, ports, ...input } = await world(true);
  await ports.upkeep.archive(new Set([old.id]));
  const digest = await ports.hash.sha256('a@zee.example');
  for (const name of [digest, await ports.hash.sha256('<a@zee.example>')])
    one.team.mails.set(name, new Uint8Array(1));
  const erased = await eraseCustomer(ports, { ...input, customer: 'Zee', by: 'an@zonneveld.example' });
  expect(erased).toEqual({ ok: true, value: 2 });
  expect(one.dossier).toMatchObject([{ id: 'other' }, { kind: 'erased', customer: 'Zee' }]);
  expect(one.archive).toEqual([]);
  expect(inFolder(one.team)).toEqual(inTable(one));
  expect(one.team.mails.size).toBe(1);
});

test.each([
  ['something is open', '00031', 'open items: 2'],
  ['the term runs', 'Zee', 'kept until 2034-12-31'],
])('refused while %s, and nothing changes', async (_, customer, detail) => {
  const { world: one, ports, ...input } = await world(true);
  const administration = { ...input.administration, retentionYears: 20 };
  const before = inTable(one);
  const refused = await eraseCustomer(ports, { ...input, administration, customer, by: 'An' });
  expect(refused).toEqual({ ok: false, error: { code: 'erase-refused', detail } });
  expect(inTable(one)).toEqual(before);
});

test('what was paid and still stands on the sheet keeps no customer', async () => {
  const paid = ['Zee', 'Zee BV', 'F1', 41_000, 41_030, 100, 0];
  const one = sendWorld(false, { grid: sampleGrid([...sampleRows, paid]), dossier: [old, mail] });
  const checked = await checkedIn(one);
  expect(describeCustomer(checked, 'Zee')).toMatchObject({ items: [], timeline: [{}, {}] });
  const input = { administration: administrationOf(one), checked, customer: 'Zee', by: 'An' };
  expect(await eraseCustomer(memoryPorts(one), input)).toEqual({ ok: true, value: 2 });
});

test('nothing is erased while the team cannot be reached', async () => {
  const { world: one, ports, ...input } = await world(true);
  one.faults['team.read'] = [{ code: 'team-unreachable', detail: '' }];
  const refused = await eraseCustomer(ports, { ...input, customer: 'Zee', by: 'An' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'team-unreachable' } });
  expect(inTable(one)).toHaveLength(3);
});

test('erasing that broke off is finished by the next check', async () => {
  const { world: one, ports, ...input } = await world(true);
  one.faults['upkeep.erase'] = [{ code: 'workbook-unavailable', detail: '' }];
  await eraseCustomer(ports, { ...input, customer: 'Zee', by: 'An' });
  expect(inTable(one)).toHaveLength(4);
  await checkedIn(one);
  expect(one.dossier.filter(({ customer }) => customer === 'Zee')).toMatchObject([{ kind: 'erased' }]);
  expect(inFolder(one.team)).toEqual(inTable(one));
});

test('without a team folder too, table and archive', async () => {
  const { world: one, ports, ...input } = await world(false);
  await ports.upkeep.archive(new Set([old.id]));
  one.faults['upkeep.erase'] = [{ code: 'workbook-unavailable', detail: '' }];
  await eraseCustomer(ports, { ...input, customer: 'Zee', by: 'An' });
  expect((await checkedIn(one)).events.map(({ id }) => id)).not.toContain(mail.id);
  expect(one.dossier.filter(({ customer }) => customer === 'Zee')).toMatchObject([{ kind: 'erased' }]);
  expect(one.archive).toEqual([]);
});

test('the mails that the team kept go too when it is finished', async () => {
  const { world: one, ports, ...input } = await world(true);
  one.team.mails.set(await ports.hash.sha256('<a@zee.example>'), new Uint8Array(1));
  one.faults['upkeep.erase'] = [{ code: 'workbook-unavailable', detail: '' }];
  await eraseCustomer(ports, { ...input, customer: 'Zee', by: 'An' });
  await checkedIn(one);
  expect(one.team.mails.size).toBe(0);
});

test('nothing goes while the team cannot be told', async () => {
  const { world: one, ports, ...input } = await world(true);
  one.faults['team.write'] = [{ code: 'team-unreachable', detail: '' }];
  const refused = await eraseCustomer(ports, { ...input, customer: 'Zee', by: 'An' });
  expect(refused).toMatchObject({ ok: false, error: { code: 'team-unreachable' } });
  expect(inTable(one)).toEqual(expect.arrayContaining([old.id, mail.id]));
});

test('a customer of the same number of another company keeps its dossier', async () => {
  const theirs = told('2014-03-02', 'note', {}, { id: 'theirs', item: 'adm-2|Zee|invoice|F1|2014' });
  const { world: one, ports, ...input } = await world(false);
  one.dossier.push(theirs);
  await eraseCustomer(ports, { ...input, customer: 'Zee', by: 'An' });
  expect(withoutForgotten(eventsOf(one.dossier, 'adm-2'))).toEqual([theirs]);
  expect(withoutForgotten(eventsOf(one.dossier, 'adm-1'))).toMatchObject([
    { id: 'other' },
    { kind: 'erased' },
  ]);
});

test('what the mailbox knows of that one still comes in', async () => {
  const { world: one, ports, ...input } = await world(false);
  const detail = { administration: 'adm-2' };
  one.dossier.splice(0, 3, told('2026-11-22', 'erased', detail, { item: '', customer: '00031' }));
  await sendAll(one, { ports, run: input.checked });
  const sent = remindersIn(one).map(({ id }) => id);
  one.dossier.splice(1);
  await checkedIn(one);
  expect(remindersIn(one).map(({ id }) => id)).toEqual(sent);
});

test('the journal forgets the mails of whom was erased, once they are old', async () => {
  const { world: one, ports, ...input } = await world(false);
  await sendAll(one, { ports, run: input.checked });
  const detail = { administration: 'adm-1' };
  one.dossier.splice(0, one.dossier.length, ...one.dossier.filter(({ customer }) => customer === '00044'));
  one.dossier.push(told('2026-11-22', 'erased', detail, { item: '', customer: '00031' }));
  one.now += 31 * 86_400_000;
  await checkedIn(one);
  expect([...one.journal.values()].map(({ customer }) => customer)).toEqual([]);
});

test('the term is that of the company, else of the law of its country, from the end of the year', () => {
  expect(retentionYearsOf({ retentionYears: 5, iban: 'BE71096123456769' })).toBe(5);
  expect(retentionYearsOf({ retentionYears: null, iban: 'BE71 0961 2345 6769' })).toBe(10);
  expect(retentionYearsOf({ retentionYears: null, iban: 'nl91ABNA0417164300' })).toBe(7);
  expect(keptUntil([old, told('2026-01-01', 'note')], 7)).toBe(dayOfIso('2033-12-31'));
  expect(keptUntil([], 7)).toBeNull();
});
