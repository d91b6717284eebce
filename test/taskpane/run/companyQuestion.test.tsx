/** @jest-environment jsdom */
import type { Administration } from '../../../src/app/ports';
import { company, overdueSheet } from '../administrations';
import { type Mounted, mount } from '../support';

let pane: Mounted;
afterEach(async () => pane?.unmount());

const settingsOf = (...administrations: readonly Administration[]) => ({
  administrations,
  current: administrations[0]?.id ?? null,
  language: null,
  layouts: [],
  acceptances: [],
});
const group = overdueSheet('Groep', [
  ['1001', 'N-1', 100, '0100'],
  ['1002', 'Z-1', 40, '0200'],
  ['1003', 'Z-2', 60, '0200'],
  ['1004', 'W-1', 5, '0300'],
]);
const codes = () =>
  pane.world.settings.administrations.map(({ id, name, sheet, company: code }) => [id, name, sheet, code]);
const read = () => pane.click('button', 'Lees dit blad');

test('a sheet of several companies asks which is the own one, with what each has open', async () => {
  pane = await mount({ grid: group });
  await read();
  const question = pane.find('[role=group]', 'Kies de bedrijfscode van Zonneveld Papier:');
  const offered = [...question.querySelectorAll('button')].map(({ textContent }) =>
    textContent?.replace(/\u00a0/g, ' '),
  );
  expect(offered).toEqual([
    '0100 1 post · EUR 100,00',
    '0200 2 posten · EUR 100,00',
    '0300 1 post · EUR 5,00',
  ]);
  // A code is chosen at once, so what happens to the others is asked before.
  const order = [...question.querySelectorAll('input, button')].map(({ tagName }) => tagName);
  expect(order).toEqual(['INPUT', 'BUTTON', 'BUTTON', 'BUTTON']);
  await pane.click('nav ol button', 'Voorstel');
  expect(pane.text()).not.toContain('N-1');
});

test('the code that is chosen is saved, and only its items are read; undo asks again', async () => {
  pane = await mount({ grid: group });
  await read();
  await pane.click('[role=group] button', '0200');
  expect(codes()).toEqual([['adm-1', 'Zonneveld Papier', null, '0200']]);
  expect(pane.text()).toContain('2 posten van 2 klanten');
  expect(pane.text()).toContain('Bedrijfscode 0200 is gekozen.');
  await pane.click('button', 'Ongedaan maken');
  expect(codes()).toEqual([['adm-1', 'Zonneveld Papier', null, null]]);
  expect(pane.has('[role=group]', 'Kies de bedrijfscode')).toBe(true);
});

test('the other codes become companies when asked for, without a name that could stand under a mail', async () => {
  pane = await mount({ grid: group });
  await read();
  await pane.click('[role=group] input[type=checkbox]', '');
  await pane.click('[role=group] button', '0200');
  expect(codes()).toEqual([
    ['adm-1', 'Zonneveld Papier', null, '0200'],
    ['0100', '', null, '0100'],
    ['0300', '', null, '0300'],
  ]);
  expect(pane.text()).toContain('Bedrijfscode 0200 is gekozen. 2 administraties toegevoegd.');
  await pane.click('header h1 button', 'Zonneveld Papier');
  await pane.click('[role=menuitemradio]', '0300');
  expect(pane.text()).toContain('1 post van 1 klant');
  expect(pane.text()).toContain('De naam van uw bedrijf ontbreekt');
});

test('before there is any company its code comes first, and its name is asked', async () => {
  pane = await mount({ grid: group, settings: settingsOf() });
  await read();
  expect(pane.has('[role=group]', 'Kies de bedrijfscode van uw bedrijf:')).toBe(true);
  await pane.click('[role=group] button', '0100');
  expect(codes()).toEqual([['0100', '', null, '0100']]);
  expect(pane.text()).toContain('1 post van 1 klant');
  expect(pane.has('button', 'Bedrijf invullen')).toBe(true);
});

test('the sheet of another company leads to that company', async () => {
  pane = await mount({
    grid: overdueSheet('Zuid', [['1002', 'Z-1', 40]]),
    settings: settingsOf(company('noord', 'Noord BV'), company('zuid', 'Zuid NV', { sheet: 'Zuid' })),
  });
  await read();
  expect(pane.text()).toContain('Dit is het blad van Zuid NV');
  await pane.click('button', 'Naar Zuid NV');
  expect(pane.world.settings.current).toBe('zuid');
  expect(pane.text()).toContain('1 post van 1 klant');
  expect(pane.text()).not.toContain('Dit is het blad van');
});

test('of several companies without a sheet, one gets this one', async () => {
  pane = await mount({
    grid: overdueSheet('Posten', [['1002', 'Z-1', 40]]),
    settings: settingsOf(company('noord', 'Noord BV'), company('zuid', 'Zuid NV')),
  });
  await read();
  expect(pane.has('[role=group]', 'Zuid NV')).toBe(true);
  expect(pane.text()).toContain('Van welke administratie is het blad “Posten”?');
  await pane.click('main li button', 'Zuid NV');
  expect(codes()).toEqual([
    ['noord', 'Noord BV', null, null],
    ['zuid', 'Zuid NV', 'Posten', null],
  ]);
  expect(pane.world.settings.current).toBe('zuid');
  expect(pane.text()).toContain('Afzender: Zuid NV');
  expect(pane.text()).toContain('Het blad “Posten” is van Zuid NV.');
});

test('a new sheet in front is nobody’s, once another company has a sheet of its own', async () => {
  pane = await mount({
    grid: overdueSheet('Posten november', [['1002', 'Z-1', 40]]),
    settings: settingsOf(
      company('noord', 'Noord BV'),
      company('zuid', 'Zuid NV', { sheet: 'Posten oktober' }),
    ),
  });
  await read();
  expect(pane.text()).toContain('Van welke administratie het blad “Posten november” is, is nog niet gezegd');
  await pane.click('main li button', 'Zuid NV');
  expect(codes()).toEqual([
    ['noord', 'Noord BV', null, null],
    ['zuid', 'Zuid NV', 'Posten november', null],
  ]);
  expect(pane.text()).toContain('Afzender: Zuid NV');
});

test('where one company has the whole sheet and another a part, the details can be changed on the spot', async () => {
  pane = await mount({
    grid: group,
    settings: settingsOf(
      company('zuid', 'Zuid NV', { sheet: 'Groep', company: '0200' }),
      company('noord', 'Noord BV', { sheet: 'Groep' }),
    ),
  });
  await pane.click('button', 'Lees blad “Groep”');
  expect(pane.text()).toContain('Van wie zijn deze posten? Noord BV leest ze ook');
  await pane.click('button', 'Gegevens van Zuid NV wijzigen');
  expect(pane.has('form', 'Naam van het bedrijf')).toBe(true);
  await pane.click('header h1 button', '');
  await pane.click('[role=menuitemradio]', 'Noord BV');
  await pane.click('[role=group] button', '0100');
  expect(pane.text()).toContain('1 post van 1 klant');
  expect(pane.text()).not.toContain('Van wie zijn deze posten?');
});

test('what cannot be saved is said, and the question stays', async () => {
  pane = await mount({
    grid: group,
    faults: { 'settings.save': [{ code: 'workbook-unavailable', detail: '' }] },
  });
  await read();
  await pane.click('[role=group] button', '0200');
  expect(pane.text()).toContain('Excel antwoordt niet.');
  expect(pane.has('[role=group]', 'Kies de bedrijfscode')).toBe(true);
});

test.each([
  ['a sheet that is gone', { sheet: 'Oud' }, 'Het blad “Oud” staat niet in dit werkboek.', 'Lees blad “Oud”'],
  [
    'a code that is not in the sheet',
    { company: '0900' },
    'geen posten met bedrijfscode “0900”',
    'Lees dit blad',
  ],
])('%s is put right on the spot, and read at once', async (_what, wrong, sentence, button) => {
  pane = await mount({ grid: group, settings: settingsOf(company('zuid', 'Zuid NV', wrong)) });
  await pane.click('button', button);
  expect(pane.text()).toContain(sentence);
  await pane.click('button', 'Gegevens van Zuid NV wijzigen');
  const field = <E extends HTMLElement = HTMLInputElement>(label: string) =>
    document.getElementById((pane.find('label', label) as HTMLLabelElement).htmlFor) as E;
  await pane.type(field<HTMLSelectElement>('Blad met openstaande posten'), '');
  await pane.type(field('Bedrijfscode in het blad'), '0200');
  await pane.click('button', 'Gegevens opslaan');
  expect(pane.text()).toContain('2 posten van 2 klanten');
});
