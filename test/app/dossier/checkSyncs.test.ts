import { told } from '../../core/dossier/told';
import { checkedIn, colleague, sendWorld } from '../sending/sendWorld';
import { inFolder, inTable } from './tables';

const ofItem = { item: 'adm-1|00031|invoice|2026-101|2026', customer: '00031' };
const hold = told('2026-11-18', 'hold', { note: 'wacht op creditnota' }, ofItem);
const erased = told('2026-11-19', 'erased', {}, { ...ofItem, item: '' });

test('a check brings the table of the workbook and the team folder together', async () => {
  const world = sendWorld(true);
  world.dossier.push(hold);
  await checkedIn(world);
  expect(inFolder(world.team)).toEqual(['hold-2026-11-18']);

  const other = colleague(world);
  const checked = await checkedIn(other);
  expect(inTable(other)).toEqual(['hold-2026-11-18']);
  expect(checked.states.get(ofItem.item)?.hold).toMatchObject({ since: hold.detail.day });

  // A second check finds nothing to do.
  await checkedIn(other);
  expect(world.team.entries.size).toBe(1);
});

test('what somebody erased no longer counts, and leaves the table of the other', async () => {
  const world = sendWorld(true);
  world.dossier.push(hold);
  await checkedIn(world);
  const other = colleague(world);
  other.dossier.push(erased);
  await checkedIn(other);
  expect(inTable(other)).toEqual(['erased-2026-11-19']);
  const checked = await checkedIn(world);
  expect(checked.states.get(ofItem.item)?.hold ?? null).toBeNull();
  expect(inTable(world)).toEqual(['erased-2026-11-19']);
});
