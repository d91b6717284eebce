/** @jest-environment jsdom */
import axe from 'axe-core';
import { type ReactNode, useMemo, useState } from 'react';
import { checkRun } from '../../../src/app/checkRun';
import { loadRules } from '../../../src/app/loadRules';
import type { WrittenChange } from '../../../src/app/ports';
import { freshSettings } from '../../../src/app/settings';
import { DoneNotice } from '../../../src/taskpane/frame/DoneNotice';
import { type Done, PaneContext, usePane } from '../../../src/taskpane/frame/paneContext';
import { CustomersFix } from '../../../src/taskpane/run/check/CustomersFix';
import { freshRun } from '../../../src/taskpane/run/runState';
import type { Run } from '../../../src/taskpane/run/useRun';
import { ChangesPage } from '../../../src/taskpane/settings/changes/ChangesPage';
import { RulesLine } from '../../../src/taskpane/settings/RulesLine';
import { createWorld, memoryPorts, SATURDAY, type World } from '../../app/memoryPorts';
import { writtenChange } from '../../app/memoryRestore';
import { type MountedPart, mountPart } from '../part';
import { sampleGrid } from '../sample';

let page: MountedPart;
afterEach(async () => page?.unmount());

const onChanged = jest.fn(async () => undefined);
const run = { state: freshRun, reread: jest.fn() } as unknown as Run;

/** The page over a record that holds these, the newest first. */
async function open(changes: readonly WrittenChange[], more: Partial<World> = {}, fixed = false) {
  const world = createWorld(sampleGrid());
  const restore = { ...world.restore, changes: [...changes] };
  page = await mountPart(
    <main>
      <ChangesPage run={run} fixed={fixed} onChanged={onChanged} onBack={() => undefined} />
    </main>,
    { restore, ...more },
  );
}
const lines = () => [...document.querySelectorAll('li')].map(({ textContent }) => textContent);
const undo = (of: string) => page.click('li button', of);

test('what was written, by day and the newest first; what is undone can be done again', async () => {
  await open([
    writtenChange({ id: 'b' }),
    writtenChange({
      id: 'a',
      at: '2026-11-18T08:00:00.000Z',
      place: 'procedures',
      did: 'changed',
      of: 'Vlug',
      sheet: 'Procedures',
    }),
  ]);
  expect(page.text()).toMatch(/Vandaag.*12 klanten toegevoegd.*woensdag 18.*Procedure “Vlug” gewijzigd/);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  await undo('12 klanten toegevoegd');
  expect(page.find('[role=status]', 'Ongedaan gemaakt: ').textContent).toContain('klanten toegevoegd');
  expect(document.activeElement?.textContent).toBe('Opnieuw doen');
  expect(onChanged).toHaveBeenCalledTimes(1);
  expect(lines()).toHaveLength(3);
  expect(page.has('li button', 'Ongedaan maken: 12 klanten toegevoegd')).toBe(false);
  await page.click('[role=status] button', 'Opnieuw doen');
  expect(page.text()).toContain('De wijziging is opnieuw gedaan.');
});

test('a sheet that was made is asked about, and does not come back', async () => {
  await open([writtenChange({ place: 'rates', did: 'made', sheet: 'Rentevoeten', way: 'delete' })]);
  await undo('Ongedaan maken: Tabel met rentevoeten gemaakt');
  await page.click('dialog button', 'Annuleren');
  expect(lines()).toHaveLength(1);
  await undo('Ongedaan maken: Tabel met rentevoeten gemaakt');
  await page.click('dialog button', 'Blad verwijderen');
  expect(lines()).toHaveLength(2);
  expect(page.has('button', 'Opnieuw doen')).toBe(false);
});

test('what a person changed since stands, and the row is one click away', async () => {
  const fault = { code: 'restore-changed', detail: '', sheet: 'Klanten', row: 7 } as const;
  await open([writtenChange()], { faults: { 'restore.undo': [fault] } });
  await undo('12 klanten toegevoegd');
  await page.click('button', 'Rij 7 tonen');
  expect(page.world.shown).toEqual([{ sheet: 'Klanten', row: 7, column: 1 }]);
  expect(lines()).toHaveLength(1);
});

test('nothing was written; a record that cannot be read, or in part; nothing goes back while reminders go out', async () => {
  await open([]);
  expect(page.text()).toContain('Dunning schreef nog niets in dit werkboek.');
  await page.unmount();
  await open([], { faults: { 'restore.list': [{ code: 'unexpected', detail: '' }] } });
  await page.click('button', 'Opnieuw lezen');
  expect(page.text()).toContain('Dunning schreef nog niets in dit werkboek.');
  await page.unmount();
  const { restore } = createWorld(sampleGrid());
  const changes = [writtenChange({ way: 'none' }), writtenChange({ id: 'b', rows: 3 })];
  await open([], { restore: { ...restore, changes, damaged: true } }, true);
  expect(page.text()).toContain('Een deel van deze lijst is onleesbaar.');
  expect(lines()[0]).toContain('Kan niet ongedaan gemaakt worden');
  await undo('3 klanten toegevoegd');
  expect(page.world.restore.changes).toHaveLength(2);
});

/** What is told stands above, as in the pane. */
function Telling({ children }: { readonly children: ReactNode }) {
  const pane = usePane();
  const [done, tell] = useState<Done | null>(null);
  const tools = useMemo(() => ({ ...pane, tell }), [pane]);
  return (
    <PaneContext value={tools}>
      {done !== null && <DoneNotice done={done} fixed={false} />}
      {children}
    </PaneContext>
  );
}

test('customers that were added are taken out again by the notice that says so', async () => {
  const world = createWorld(sampleGrid());
  const checked = await checkRun(memoryPorts(world), {
    settings: freshSettings,
    language: 'nl-BE',
    asOf: SATURDAY,
  });
  if (!checked.ok) throw new Error(checked.error.code);
  const onAgain = jest.fn();
  page = await mountPart(
    <Telling>
      <CustomersFix checked={checked.value} onAgain={onAgain} />
    </Telling>,
    { customerRows: null },
  );
  await page.click('button', '3');
  expect(page.world.customerRows).toHaveLength(3);
  expect(page.find('[role=status]', '3 klanten toegevoegd.')).toBeTruthy();
  await page.click('[role=status] button', 'Ongedaan maken');
  expect(page.world.customerRows).toBeNull();
  expect(page.has('[role=status]', 'toegevoegd')).toBe(false);
  expect(onAgain).toHaveBeenCalledTimes(2);
});

test('a table that was made goes again; what stands in the way is said', async () => {
  const rules = await loadRules(memoryPorts(createWorld(sampleGrid())), {
    administration: null,
    administrations: [],
  });
  if (!rules.ok) throw new Error(rules.error.code);
  page = await mountPart(
    <Telling>
      <RulesLine table="rates" rules={rules.value} onChanged={onChanged} />
    </Telling>,
    { faults: { 'restore.undo': [{ code: 'restore-changed', detail: '', sheet: 'Rentevoeten', row: 2 }] } },
  );
  await page.click('button', 'Rentevoeten');
  expect(page.world.rules.rates?.rows.length).toBeGreaterThan(3);
  await page.click('[role=status] button', 'Ongedaan maken');
  expect(page.text()).toContain('Rentevoeten');
  expect(page.world.rules.rates).not.toBeNull();
  await page.click('[role=status] button', 'Ongedaan maken');
  expect(page.world.rules.rates).toBeNull();
});
