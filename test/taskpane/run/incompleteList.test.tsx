/** @jest-environment jsdom */

import axe from 'axe-core';
import type { LedgerItem, LedgerSnapshot } from '../../../src/core/compare/ledger';
import { type Mounted, mount, sampleGrid } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const item = (customer: string, name: string, document: string, open: number): LedgerItem => ({
  key: `adm-1|${customer}|invoice|${document}|2026`,
  customer,
  name,
  document,
  currency: 'EUR',
  open,
  dueDay: 20700,
  clearedDay: null,
});

/** The list that is in front, and five items of a customer who is not on it. */
const last = (): LedgerSnapshot => ({
  administration: 'adm-1',
  day: 20770,
  takenAt: '2026-11-13T09:00:00.000Z',
  items: [1, 2, 3, 4, 5].map((at) => item('1009', 'Garage West', `G-${at}`, 1000)),
});

async function read(): Promise<void> {
  pane = await mount({ grid: sampleGrid() });
  pane.world.ledgers.set('adm-1', last());
  await pane.click('button', 'Lees dit blad');
}
const stops = (): boolean => pane.text().includes('Eerst oplossen: 5 posten');
const accepted = () =>
  pane.world.settings.acceptances
    .filter(({ code }) => code === 'list-complete')
    .map(({ by, at }) => [by, at]);

test('a customer who is gone is named, and “incomplete” answers the finding with name and moment', async () => {
  await read();
  expect(pane.text()).toContain('Is deze lijst volledig?');
  expect(pane.text()).toContain('Volledig verdwenen: Garage West.');
  expect(stops()).toBe(true);
  await pane.click('button', 'Onvolledig: niets afpunten');

  expect(stops()).toBe(false);
  expect(pane.text()).toContain('Aanvaard');
  expect(pane.text()).toContain('Deze lijst geldt als onvolledig: wat ontbreekt, blijft openstaan.');
  expect(pane.has('button', 'Onvolledig: niets afpunten')).toBe(false);
  const [one, more] = accepted();
  expect(one?.[0]).not.toBe('');
  expect(one?.[1]).toBe(new Date(pane.world.now).toISOString());
  expect(more).toBeUndefined();
  expect(pane.world.dossier).toEqual([]);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  // What is said can be changed: then it is the whole list after all.
  await pane.click('button', 'Volledig: overnemen');
  expect(pane.world.dossier.map(({ kind }) => kind)).toEqual(Array(5).fill('item-cleared'));
  expect(pane.text()).toContain('Geen verschil met de lijst van');
});

test('“complete” answers it too', async () => {
  await read();
  await pane.click('button', 'Volledig: overnemen');
  expect(stops()).toBe(false);
  expect(accepted()).toHaveLength(1);
  expect(pane.world.dossier.map(({ kind }) => kind)).toEqual(Array(5).fill('item-cleared'));
});

test('an answer that cannot be kept is told, and asked again', async () => {
  await read();
  pane.world.faults['settings.save'] = [{ code: 'workbook-unavailable', detail: '' }];
  await pane.click('button', 'Onvolledig: niets afpunten');
  expect(pane.has('[role=alert]', 'Excel')).toBe(true);
  expect(stops()).toBe(true);
  expect(accepted()).toEqual([]);
});
