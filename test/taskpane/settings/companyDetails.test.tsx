/** @jest-environment jsdom */
import { act } from 'react';
import { overdueSheet } from '../administrations';
import { type Mounted, mount } from '../support';

let pane: Mounted;
afterEach(async () => {
  await pane?.unmount();
  jest.restoreAllMocks();
  Reflect.deleteProperty(globalThis, 'createImageBitmap');
});

const LETTER = 'Brief: logo, antwoordadres, ondernemingsnummer';
const PAYING = 'Betalen: andere munten en online';

async function openForm(part: string): Promise<void> {
  pane = await mount({ grid: overdueSheet('Posten', [['1001', 'N-1', 100]]) });
  await pane.click('nav button', 'Instellingen');
  await pane.click('button[aria-expanded]', part);
}
/** The last field of a label: rows of accounts have the labels of fields above. */
function field(label: string): HTMLInputElement {
  const labels = [...document.querySelectorAll('label')].filter(({ textContent }) => textContent === label);
  const found = document.getElementById(labels.at(-1)?.htmlFor ?? '');
  if (found === null) throw new Error(`no field of ${label}`);
  return found as HTMLInputElement;
}
const message = (label: string) =>
  document.getElementById(field(label).getAttribute('aria-describedby') ?? '')?.textContent;
const saved = () => pane.world.settings.administrations[0];
const save = () => pane.click('button', 'Gegevens opslaan');

test('what a letter needs besides is folded away, saved and undone', async () => {
  await openForm(LETTER);
  const before = saved();
  await pane.type(field('Antwoordadres'), 'facturen@zee.example');
  await pane.type(field('Ondernemingsnummer'), '0403.170.701');
  await pane.type(field('Wat u verkoopt'), 'karton');
  await save();
  expect(saved()).toMatchObject({
    replyTo: 'facturen@zee.example',
    enterpriseNumber: '0403.170.701',
    supplies: 'karton',
  });
  await pane.click('button', 'Ongedaan maken');
  expect(saved()).toEqual(before);
  expect(field('Antwoordadres').value).toBe('');
});

test('an error in what is folded away unfolds it and takes the keyboard', async () => {
  await openForm(LETTER);
  await pane.type(field('Antwoordadres'), 'facturen');
  await pane.type(field('Ondernemingsnummer'), 'BE 0403.170.702');
  await pane.click('button[aria-expanded]', LETTER);
  await save();
  expect(document.activeElement).toBe(field('Antwoordadres'));
  expect(message('Antwoordadres')).toBe('Dit e-mailadres klopt niet.');
  expect(message('Ondernemingsnummer')).toBe('Dit Belgische nummer klopt niet. Kijk de cijfers na.');
  expect(saved()?.replyTo).toBe('');
});

test('an account is added with the keyboard in it, checked, and removed', async () => {
  await openForm(PAYING);
  await pane.click('button', 'Rekening toevoegen');
  expect(document.activeElement).toBe(field('Munt'));
  await pane.type(field('Munt'), 'usd');
  await pane.type(field('Rekeningnummer (IBAN)'), 'NL91 ABNA 0417 1643 01');
  await save();
  expect(message('Rekeningnummer (IBAN)')).toBe('Dit rekeningnummer klopt niet.');
  await pane.type(field('Rekeningnummer (IBAN)'), 'NL91 ABNA 0417 1643 00');
  await save();
  expect(saved()?.accounts).toEqual([{ currency: 'USD', iban: 'NL91ABNA0417164300' }]);
  await pane.click('button[aria-label]', 'Rekening USD verwijderen');
  expect(document.activeElement).toBe(pane.find('button', 'Rekening toevoegen'));
  await save();
  expect(saved()?.accounts).toEqual([]);
});

test('a link for paying takes its parts from buttons and shows what becomes of them', async () => {
  await openForm(PAYING);
  const link = field('Adres om online te betalen');
  await pane.type(link, 'https://pay.example/?a=');
  await pane.click('button', 'bedrag');
  expect(link.value).toBe('https://pay.example/?a={amount}');
  expect(pane.text()).toContain('Voorbeeld: https://pay.example/?a=1234.56');
  await pane.type(link, 'https://pay.example/?a={bedrag}');
  expect(pane.text()).not.toContain('Voorbeeld:');
  await save();
  expect(message('Adres om online te betalen')).toBe(
    '{bedrag} is niet bekend. Gebruik de knoppen hieronder.',
  );
  await pane.type(link, 'https://pay.example/?k={customer}');
  await save();
  expect(saved()?.paymentLink).toBe('https://pay.example/?k={customer}');
});

/** A PNG's first bytes: 360 x 90 pixels. */
const png = [137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 104, 0, 0, 0, 90];

async function choose(bytes: readonly number[]): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (input === null) throw new Error('no file input');
  const file = new Blob([Uint8Array.from(bytes)]);
  // jsdom's has no bytes to be read.
  Object.assign(file, { arrayBuffer: async () => Uint8Array.from(bytes).buffer });
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(async () => {
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

test('a logo is drawn anew, shown as a mail shows it, saved and removed', async () => {
  Object.assign(globalThis, { createImageBitmap: async () => ({ width: 360, height: 90 }) });
  const drawImage = jest.fn();
  jest
    .spyOn(HTMLCanvasElement.prototype, 'getContext')
    .mockReturnValue({ drawImage } as unknown as RenderingContext);
  jest.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/png;base64,iVBORw0KGgo=');
  await openForm(LETTER);
  await choose(png);
  expect(drawImage).toHaveBeenCalledWith(expect.anything(), 0, 0, 360, 90);
  const shown = document.querySelector('img');
  expect(shown?.getAttribute('alt')).toBe('Logo van Zonneveld Papier');
  expect([shown?.width, shown?.height]).toEqual([180, 45]);
  await save();
  expect(saved()?.logo).toEqual({ type: 'image/png', base64: 'iVBORw0KGgo=', width: 180, height: 45 });
  await pane.click('button', 'Logo verwijderen');
  expect(document.querySelector('img')).toBeNull();
  expect(document.activeElement).toBe(pane.find('button', 'Logo kiezen'));
  await save();
  expect(saved()?.logo).toBeNull();
});

test('a file that is no picture is refused beside its field', async () => {
  await openForm(LETTER);
  await choose([...Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')]);
  expect(pane.text()).toContain('Dit bestand is geen PNG of JPEG. Kies een ander bestand.');
  expect(document.querySelector('img')).toBeNull();
});
