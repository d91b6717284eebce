/** @jest-environment jsdom */
import axe from 'axe-core';
import type { DossierEvent } from '../../../src/core/index';
import { reminderOf } from '../../app/anySend';
import { customerRow } from '../../app/sampleSheet';
import { company, overdueSheet } from '../administrations';
import { type Mounted, mount } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const button = 'main button';
const heading = 'main h2';

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

/** A reminder to a customer who paid since: `2001` stands in no list any more. */
const paid = (id: string, customer: string, document: string): DossierEvent => {
  const event = reminderOf(id, { customer, item: `adm-1|${customer}|invoice|${document}|2025` });
  return { ...event, detail: { ...event.detail, document } };
};

const row = (number: string, name: string, at: number) => customerRow({ row: at, number, name });

const field = (): HTMLInputElement => {
  const found = document.querySelector<HTMLInputElement>('input[type=search]');
  if (found === null) throw new Error('no field to search in');
  return found;
};
const listed = (): (string | null)[] =>
  [...(field().closest('div')?.querySelectorAll('li button') ?? [])].map(({ textContent }) => textContent);
const said = (): string =>
  [...(field().closest('div')?.querySelectorAll('[role=status]') ?? [])]
    .map(({ textContent }) => textContent)
    .join('');

async function toSearch(changes: Parameters<typeof mount>[0]): Promise<void> {
  pane = await mount(changes);
  await pane.click(button, 'Lees dit blad');
  await pane.click(button, 'Dossier van een klant zoeken');
}

test('a customer with nothing open is found by name, by number and by a document, also one of the archive', async () => {
  await toSearch({
    customerRows: [row('1001', 'Bakkerij Ooststraat', 2), row('1900', 'Édition Lumière', 3)],
    dossier: [paid('a'.repeat(32), '2001', 'F-77')],
    archive: [paid('b'.repeat(32), '2002', 'F-88')],
  });
  expect(document.activeElement).toBe(field());
  expect(listed()).toEqual([]);
  await expectAccessible();

  await pane.type(field(), 'edition');
  expect(listed()).toEqual(['Édition Lumière (1900)']);
  await pane.type(field(), '200');
  expect(listed()).toEqual(['2001', '2002']);
  await pane.type(field(), 'f-2');
  expect(listed()).toEqual(['Bakkerij Ooststraat (1001)']);
  await pane.type(field(), 'f-88');
  expect(listed()).toEqual(['2002']);
  await expectAccessible();

  await pane.click('li button', '2002');
  expect(pane.has(heading, '2002')).toBe(true);
  expect(pane.find('main section', 'Tijdlijn').textContent).toContain('F-88');
  expect(pane.has(button, 'Dossier verzamelen als zip')).toBe(true);
  expect(pane.has(button, 'Dossier van de klant wissen')).toBe(true);
  await expectAccessible();
  await pane.click(button, 'Terug');
  expect(field().value).toBe('f-88');
});

test('what is not there is said, and of very many the first are shown', async () => {
  const many = Array.from({ length: 25 }, (_, index) =>
    row(String(3000 + index), `Filiaal ${index}`, index + 2),
  );
  await toSearch({ customerRows: many });
  await pane.type(field(), 'nergens');
  expect(said()).toBe('Geen klant of factuur gevonden.');
  await pane.type(field(), 'filiaal');
  expect(listed().length).toBe(20);
  expect(said()).toBe('De eerste 20. Typ meer om te verfijnen.');
});

test('a dossier that cannot be read is told, and the customers of the sheet are found all the same', async () => {
  pane = await mount();
  await pane.click(button, 'Lees dit blad');
  pane.world.faults['dossier.load'] = [
    { code: 'table-damaged', detail: 'event-damaged', sheet: 'Dossier', row: 7 },
  ];
  await pane.click(button, 'Dossier van een klant zoeken');
  expect(pane.text()).toContain('Het blad “Dossier” is beschadigd op rij 7.');
  await pane.type(field(), 'noord');
  expect(listed()).toEqual(['Café Noord (1002)']);
});

test('what is filed on the page of such a customer stays on it, also once the run is checked again', async () => {
  await toSearch({ customerRows: [row('1900', 'Oude Klant', 2)] });
  await pane.type(field(), 'oude');
  await pane.click('li button', 'Oude Klant');
  await pane.click(button, 'Notitie');
  const text = document.querySelector<HTMLTextAreaElement>('form textarea');
  if (text === null) throw new Error('no field for the note');
  await pane.type(text, 'Verhuisd naar Gent.');
  await pane.click('form:has(textarea) button[type=submit]', 'Bewaren');
  await pane.settle();
  expect(pane.world.dossier.map(({ customer, kind }) => [customer, kind])).toEqual([['1900', 'note']]);
  expect(pane.find('main section', 'Tijdlijn').textContent).toContain('Verhuisd naar Gent.');
});

test('a customer that was erased is found by nothing but the customer table', async () => {
  await toSearch({
    customerRows: [],
    dossier: [
      {
        ...{ id: 'e'.repeat(32), at: '2026-11-21T10:00:00.000Z', by: 'Els', item: '', customer: '2001' },
        ...{ kind: 'erased', detail: { day: 20777, administration: '' } },
      },
    ],
    archive: [paid('a'.repeat(32), '2001', 'F-77')],
  });
  await pane.type(field(), '2001');
  expect(said()).toBe('Geen klant of factuur gevonden.');
});

test('on the overview of all companies it says whose customers, and reads their sheet first', async () => {
  pane = await mount({
    grid: overdueSheet('Noord', [['1001', 'N-1', 100]]),
    otherSheets: [overdueSheet('Zuid', [['1002', 'Z-1', 40]])],
    customerRows: [],
    dossier: [
      { ...paid('a'.repeat(32), '2001', 'F-1'), item: 'noord|2001|invoice|F-1|2025' },
      { ...paid('b'.repeat(32), '2002', 'F-2'), item: 'zuid|2002|invoice|F-2|2025' },
    ],
    settings: {
      administrations: [
        company('noord', 'Noord BV', { sheet: 'Noord' }),
        company('zuid', 'Zuid NV', { sheet: 'Zuid' }),
      ],
      current: 'noord',
      language: null,
      layouts: [],
      acceptances: [],
    },
  });
  await pane.click('header h1 button', '');
  await pane.click('[role=menuitemradio]', 'Alle administraties');
  await pane.click(button, 'Dossier van een klant zoeken');
  expect(pane.text()).toContain('Om te zoeken moet eerst het blad');
  await pane.click('[aria-expanded=true] + div button', 'Lees dit blad');
  expect(pane.text()).toContain('Klanten van Noord BV, ook zonder openstaande posten.');
  await pane.type(field(), '200');
  expect(listed()).toEqual(['2001']);
  await pane.click('li button', '2001');
  expect(pane.has(heading, '2001')).toBe(true);
  expect(pane.find('header h1', '').textContent).toBe('Noord BV');
});
