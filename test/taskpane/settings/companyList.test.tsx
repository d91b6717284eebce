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
const north = company('noord', 'Noord BV', { sheet: 'Posten' });
const south = company('zuid', 'Zuid NV', { sheet: 'Zuid', company: '0200', currency: 'GBP' });
const sheets = {
  grid: overdueSheet('Posten', [
    ['1001', 'N-1', 100, '0100'],
    ['1001', 'N-2', 50, '0200'],
  ]),
  otherSheets: [overdueSheet('Zuid', [['1002', 'Z-1', 40]])],
};

const openSettings = () => pane.click('nav button', 'Instellingen');
/** The field of a label, in the only form that is open. */
function field<E extends HTMLElement = HTMLInputElement>(label: string): E {
  const { htmlFor } = pane.find('label', label) as HTMLLabelElement;
  const found = document.getElementById(htmlFor);
  if (found === null) throw new Error(`no field of ${label}`);
  return found as E;
}
const names = () => pane.world.settings.administrations.map(({ name }) => name);

test('one company shows its sender; sheet, code, currency and language are folded away', async () => {
  pane = await mount(sheets);
  await openSettings();
  expect(field('Naam van het bedrijf').value).toBe('Zonneveld Papier');
  expect(pane.has('label', 'Blad met openstaande posten')).toBe(false);
  await pane.click('button[aria-expanded]', 'Meer: blad');
  expect(
    [...field<HTMLSelectElement>('Blad met openstaande posten').options].map(({ text }) => text),
  ).toEqual(['Het actieve blad', 'Posten', 'Zuid']);
});

test('what is chosen is saved, and undone', async () => {
  pane = await mount(sheets);
  await openSettings();
  await pane.click('button[aria-expanded]', 'Meer: blad');
  await pane.type(field<HTMLSelectElement>('Blad met openstaande posten'), 'Zuid');
  await pane.type(field('Munt'), 'gbp');
  await pane.type(field<HTMLSelectElement>('Taal van klanten'), 'fr');
  await pane.click('button', 'Gegevens opslaan');
  expect(pane.world.settings.administrations).toMatchObject([
    { id: 'adm-1', sheet: 'Zuid', company: null, currency: 'GBP', language: 'fr' },
  ]);
  await pane.click('button', 'Ongedaan maken');
  expect(pane.world.settings.administrations).toMatchObject([
    { id: 'adm-1', sheet: null, company: null, currency: 'EUR', language: null },
  ]);
});

test('the codes of the sheet that was read are offered', async () => {
  pane = await mount(sheets);
  await pane.click('button', 'Lees dit blad');
  await openSettings();
  await pane.click('button[aria-expanded]', 'Meer: blad');
  await pane.click('button', 'Bedrijfscode in het blad: 0200');
  expect(field('Bedrijfscode in het blad').value).toBe('0200');
});

test('one more company is added, which leaves the first one chosen; then it can be chosen or undone', async () => {
  pane = await mount(sheets);
  await openSettings();
  await pane.click('button', 'Administratie toevoegen');
  await pane.type(field('Naam van het bedrijf'), 'Zuid NV');
  await pane.type(field<HTMLSelectElement>('Blad met openstaande posten'), 'Zuid');
  await pane.click('button', 'Gegevens opslaan');
  expect(names()).toEqual(['Zonneveld Papier', 'Zuid NV']);
  expect(pane.world.settings.current).toBe('adm-1');
  expect(pane.text()).toContain('Zuid NV is toegevoegd.');
  expect(document.activeElement).toBe(pane.find('button', 'Ongedaan maken'));
  await pane.click('button', 'Ongedaan maken');
  expect(names()).toEqual(['Zonneveld Papier']);

  await pane.click('button', 'Administratie toevoegen');
  await pane.type(field('Naam van het bedrijf'), 'Zuid NV');
  await pane.type(field<HTMLSelectElement>('Blad met openstaande posten'), 'Zuid');
  await pane.click('button', 'Gegevens opslaan');
  await pane.click('button', 'Naar Zuid NV');
  expect(pane.world.settings.current).toBe('zuid-nv');
});

test('the keyboard goes into the form of one more, and back where it is left', async () => {
  pane = await mount(sheets);
  await openSettings();
  await pane.click('button', 'Administratie toevoegen');
  expect(document.activeElement).toBe(field('Naam van het bedrijf'));
  expect([...document.querySelectorAll('main h3')].map(({ textContent }) => textContent)).toEqual([
    'Administratie toevoegen',
    'Procedures',
    'Teksten van de mails',
    'Regels in dit werkboek',
    'Rustperiodes',
    'Dossier',
    'Gewijzigd in dit werkboek',
    'Over Dunning',
  ]);
  await pane.click('button', 'Annuleren');
  expect(document.activeElement).toBe(pane.find('button', 'Administratie toevoegen'));
});

test('an error stands beside its field, and nothing is saved', async () => {
  pane = await mount({ ...sheets, settings: settingsOf(north, south) });
  await openSettings();
  await pane.click('button', 'Administratie toevoegen');
  await pane.type(field('Naam van het bedrijf'), 'noord bv');
  await pane.type(field('Munt'), 'EURX');
  await pane.type(field<HTMLSelectElement>('Blad met openstaande posten'), 'Posten');
  await pane.click('button', 'Gegevens opslaan');
  const message = (label: string) =>
    document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent;
  expect(message('Naam van het bedrijf')).toBe('Er is al een administratie met deze naam.');
  expect(message('Munt')).toBe('Deze munt bestaat niet. Gebruik drie letters, zoals EUR.');
  expect(message('Blad met openstaande posten')).toBe(
    'Noord BV leest dit hele blad al. Kies een ander blad of vul een bedrijfscode in.',
  );
  expect(names()).toEqual(['Noord BV', 'Zuid NV']);
});

test('the same code of the same sheet is refused with the name of the other', async () => {
  pane = await mount({ ...sheets, settings: settingsOf(north, south) });
  await openSettings();
  await pane.click('button[aria-expanded]', 'Noord BV');
  await pane.type(field<HTMLSelectElement>('Blad met openstaande posten'), 'Zuid');
  await pane.type(field('Bedrijfscode in het blad'), '0200');
  await pane.click('button', 'Gegevens opslaan');
  expect(pane.text()).toContain('Zuid NV leest dit blad al met deze bedrijfscode.');
  expect(pane.world.settings.administrations[0]).toEqual(north);
});

test('several are a list that says where the items of each stand', async () => {
  pane = await mount({ ...sheets, settings: settingsOf(north, south) });
  await openSettings();
  expect(pane.find('li', 'Noord BV').textContent).toBe('Noord BVPosten · EURNu gekozen');
  expect(pane.find('li', 'Zuid NV').textContent).toBe('Zuid NVZuid · code 0200 · GBP');
});

test('changing a company that is not chosen leaves the chosen one chosen', async () => {
  pane = await mount({ ...sheets, settings: settingsOf(north, south) });
  await openSettings();
  await pane.click('button[aria-expanded]', 'Zuid NV');
  await pane.type(field('Ondertekenaar'), 'Jan');
  await pane.click('button', 'Gegevens opslaan');
  expect(pane.world.settings).toMatchObject({
    current: 'noord',
    administrations: [north, { signatory: 'Jan' }],
  });
});

test('removing says what stays, and can be undone to the same place', async () => {
  pane = await mount({ ...sheets, settings: settingsOf(north, south) });
  await openSettings();
  await pane.click('button[aria-expanded]', 'Noord BV');
  await pane.click('button', 'Noord BV verwijderen');
  expect(pane.find('dialog', 'Noord BV verwijderen?').textContent).toContain(
    'Het dossier en de vorige lijst blijven in dit werkboek.',
  );
  await pane.click('dialog button', 'Annuleren');
  expect(names()).toEqual(['Noord BV', 'Zuid NV']);
  await pane.click('button', 'Noord BV verwijderen');
  await pane.click('button', 'Ja, verwijderen');
  expect(names()).toEqual(['Zuid NV']);
  expect(pane.world.settings.current).toBe('zuid');
  expect(field('Naam van het bedrijf').value).toBe('Zuid NV');
  await pane.click('button', 'Ongedaan maken');
  expect(pane.world.settings).toMatchObject({ administrations: [north, south], current: 'noord' });
});

test('a sheet that is gone stays visible as what it is', async () => {
  pane = await mount({ ...sheets, settings: settingsOf({ ...north, sheet: 'Oud' }, south) });
  await openSettings();
  await pane.click('button[aria-expanded]', 'Noord BV');
  const select = field<HTMLSelectElement>('Blad met openstaande posten');
  expect(select.selectedOptions[0]?.text).toBe('Oud (staat niet in dit werkboek)');
});

test('when Excel does not name its sheets, that is said and the rest can be saved', async () => {
  pane = await mount({ ...sheets, faults: { names: [{ code: 'workbook-unavailable', detail: '' }] } });
  await openSettings();
  await pane.click('button[aria-expanded]', 'Meer: blad');
  expect(pane.text()).toContain('Excel antwoordt niet.');
  await pane.type(field('Ondertekenaar'), 'Jan');
  await pane.click('button', 'Gegevens opslaan');
  expect(pane.world.settings.administrations[0]?.signatory).toBe('Jan');
});
