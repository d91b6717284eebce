/** @jest-environment jsdom */
import axe from 'axe-core';
import type { RawTable } from '../../../src/app/ports';
import { type Mounted, mount, sampleGrid } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

type Cell = string | number;
const headers = [
  'Procedure',
  'Dagen na vervaldag',
  'Dagen tussen herinneringen',
  'Kanaal',
  'Automatisch',
  'Herinneringskosten (EUR)',
  'Rente aanrekenen',
  'Vergoeding aanrekenen',
  'Betalen binnen (dagen)',
  'Goedkeuring door',
  'Goedkeuring vanaf (EUR)',
  'Tekst',
] as const;

/** A table of the procedure that all customers have here, a row a level. */
const table = (...rows: readonly (readonly Cell[])[]): RawTable => ({
  sheet: 'Procedures',
  headerRow: 1,
  headers,
  rows: rows.map((cells, at) => ({
    row: at + 2,
    cells: headers.map((_, column) => ({ content: cells[column] ?? '', format: 'General' })),
  })),
});
const asked = async (procedures: RawTable): Promise<void> => {
  pane = await mount({ grid: sampleGrid(), rules: { procedures, rates: null, rules: null, texts: null } });
  await pane.click('button', 'Lees dit blad');
  await pane.click('button', 'Naar het voorstel');
};
const box = (words: string) => pane.find('input[type=checkbox]', words) as HTMLInputElement;

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test('a level that is not automatic is not ticked, nor by “all”; a person ticks it', async () => {
  await asked(table(['standaard', 10, 7, 'mail', 'nee', '', '', '', '', '', '', 'niveau 1']));
  expect(box('Mail aan Bakkerij Ooststraat').checked).toBe(false);
  expect(pane.text()).toContain('Dit niveau gaat niet vanzelf: vink het zelf aan.');
  expect(pane.text()).toContain('1 mail wacht op uw vinkje.');
  expect(pane.text()).toContain('Selecteer minstens één klant.');
  expect(pane.has('label', 'Alles selecteren')).toBe(false);
  await expectAccessible();

  await pane.click('input[type=checkbox]', 'Mail aan Bakkerij Ooststraat');
  expect(pane.text()).toContain('1 mail geselecteerd, 2 facturen');
  expect(pane.text()).not.toContain('wacht op uw vinkje');
  await pane.click('input[type=checkbox]', 'Mail aan Bakkerij Ooststraat');
  expect(box('Mail aan Bakkerij Ooststraat').checked).toBe(false);
});

test('who has to agree is named, from the amount on', async () => {
  await asked(table(['standaard', 10, 7, 'mail', 'ja', '', '', '', '', 'Greet', 100, 'niveau 1']));
  expect(pane.text()).toContain('Vraag eerst akkoord aan Greet en vink dan aan.');
  expect(box('Mail aan Bakkerij Ooststraat').checked).toBe(false);
});

test('charges stand below the invoices and in the total', async () => {
  // Due 15 and 12 days ago: 2 times 40 EUR between businesses.
  await asked(table(['standaard', 10, 7, 'mail', 'ja', '', 'nee', 'ja', 14, '', '', 'niveau 1']));
  expect(pane.text()).toContain('230,00waarvan 80,00 bijkomend');
  await pane.click('button[aria-expanded]', 'Bakkerij Ooststraat');
  const invoices = pane.find('ul', 'Facturen van Bakkerij Ooststraat').textContent ?? '';
  expect(invoices).toContain('Vaste vergoeding80,00Totaal230,00');
  expect(invoices).toContain('Te betalen tegen 7/12/2026');
  expect(pane.text()).toContain('Procedure standaard');
  await expectAccessible();
  await pane.click('input[type=checkbox]', 'F-2 opnemen');
  expect(pane.text()).toContain('140,00waarvan 40,00 bijkomend');
});

test('what is due by telephone is a task, not a mail; the count of items stays whole', async () => {
  await asked(table(['standaard', 10, 7, 'telefoon', 'ja']));
  expect(pane.text()).toContain('2 taken, niet per mail');
  await pane.click('button[aria-expanded]', 'Bellen (2)');
  expect(pane.text()).toContain('Niveau 1: bellen, geen mail. 12 dagen te laat (vervaldag 9/11/2026).');
  expect(pane.text()).toContain('1 post niet in dit voorstel');
  await expectAccessible();
});

test('a notice before the due date has no level', async () => {
  await asked(
    table(
      ['standaard', -14, '', 'mail', 'ja', '', '', '', '', '', '', 'vriendelijk bericht'],
      ['standaard', 60, 7, 'mail', 'ja', '', '', '', '', '', '', 'niveau 1'],
    ),
  );
  expect(pane.text()).toContain('Drukkerij Zuid80,00Bericht vooraf');
  expect(pane.text()).toContain('Bericht vooraf: de vervaldag is 1/12/2026, over 10 dagen.');
});
