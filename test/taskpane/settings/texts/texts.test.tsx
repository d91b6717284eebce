/** @jest-environment jsdom */
import { act } from 'react';
import type { Fault, TextProblem } from '../../../../src/app/ports';
import { createLetters } from '../../../../src/letters/createLetters';
import { rawTable } from '../../../app/memoryPorts';
import { type Mounted, mount, sampleGrid } from '../../support';

let pane: Mounted;
beforeEach(() => jest.useFakeTimers({ doNotFake: ['setImmediate', 'queueMicrotask', 'nextTick'] }));
afterEach(async () => {
  await pane?.unmount();
  jest.useRealTimers();
});

const HEADERS = ['Stap', 'Taal', 'Zakelijk of consument', 'Profiel', 'Groep', 'Procedure'];
const PARTS = ['Onderwerp', 'Titel', 'Aanspreking', 'Tekst boven het overzicht', 'Tekst onder', 'Slotgroet'];

/** A workbook whose table of texts has these rows. */
const texts = (...rows: readonly (readonly string[])[]) => ({
  rules: {
    procedures: null,
    rates: null,
    rules: null,
    texts: rawTable({
      sheet: 'Teksten',
      headers: [...HEADERS, 'Onderwerp', 'Titel', 'Aanspreking', 'Tekst boven', 'Tekst onder', 'Slotgroet'],
      rows: rows.map((row) => [...row, ...Array.from({ length: 12 - row.length }, () => '')]),
    }),
  },
});

/** Cells of the table of texts, row by row. */
const rowsOf = (): unknown[][] =>
  (pane.world.rules.texts?.rows ?? []).map(({ cells }) => cells.map(({ content }) => content ?? ''));

const [head = []] = sampleGrid().rows;
const credits = [head, ['1001', 'Bakkerij Ooststraat', 'F-1', 46335, -100, 'EUR']];

const openTexts = async (): Promise<void> => {
  await pane.click('nav button', 'Instellingen');
  await pane.click('button', 'Teksten bekijken en aanpassen');
};
const field = (name: string): HTMLTextAreaElement => {
  const label = pane.find('label', name);
  const found = document.getElementById(label.getAttribute('for') ?? '');
  if (!(found instanceof HTMLTextAreaElement)) throw new Error(`No field ${name}`);
  return found;
};
const choice = (name: string): HTMLSelectElement => {
  const found = document.getElementById(pane.find('label', name).getAttribute('for') ?? '');
  if (!(found instanceof HTMLSelectElement)) throw new Error(`No choice ${name}`);
  return found;
};
/** The mail in the preview, once typing stands still. */
const mail = async (): Promise<string> => {
  await pane.later(300);
  return document.querySelector('iframe')?.getAttribute('srcdoc') ?? '';
};
/** Letters that know one word to be wrong. */
const withProblems = (): void => {
  const real = createLetters();
  const problem: TextProblem = {
    part: 'before',
    code: 'unknown-placeholder',
    line: 2,
    found: 'klant',
    suggestion: 'customer',
  };
  jest.spyOn(pane.ports, 'openLetters').mockResolvedValue({
    ...real,
    problemsOf: ({ before }) => (before.includes('{{ klant }}') ? [problem] : []),
  });
};
const withLetters = (): void => {
  jest.spyOn(pane.ports, 'openLetters').mockImplementation(async () => createLetters());
};

test('without own texts the page says that the product’s is used, and shows its words in empty fields', async () => {
  pane = await mount();
  withLetters();
  await openTexts();
  expect(pane.text()).toContain('Nu gebruikt: Tekst van het programma');
  expect(pane.find('[aria-current=true]', '').textContent).toBe('programma');
  expect(PARTS.slice(0, 4).map((part) => field(part).value)).toEqual(['', '', '', '']);
  expect(field('Titel').placeholder).toBe('Betalingsherinnering');
  await pane.type(choice('Stap'), 'level-2');
  expect(field('Titel').placeholder).toBe('Aanmaning');
  await pane.type(choice('Taal van de mail'), 'fr');
  expect(field('Titel').placeholder).toContain('Deuxième rappel');
});

test('the row that holds is named with whom it is for; a wider one shows its words, and narrower ones are told', async () => {
  pane = await mount(
    texts(
      ['niveau 1', 'Nederlands', '', '', '', '', 'Voor iedereen'],
      ['niveau 1', 'nl-BE', 'zakelijk', 'moeilijk', '', '', 'Streng'],
    ),
  );
  withLetters();
  await openTexts();
  expect(pane.text()).toContain('Nu gebruikt: Eigen tekst, rij 2 (voor alle klanten)');
  expect(pane.find('[aria-current=true]', '').textContent).toBe('alle klanten');
  expect(pane.text()).toContain('Deze rij geldt voor België en Nederland.');
  expect(pane.text()).toContain(
    'Gaat voor bij sommige klanten: Rij 3 (profiel moeilijk, zakelijke klanten).',
  );
  expect(field('Onderwerp').value).toBe('Voor iedereen');
  await pane.type(choice('Profiel'), 'difficult');
  expect(pane.text()).toContain('Eigen tekst, rij 3 (voor profiel moeilijk, zakelijke klanten)');
  expect(pane.find('[aria-current=true]', '').textContent).toBe('profiel');
  expect(field('Onderwerp').value).toBe('Streng');
  await pane.click('button', 'Tonen in blad: rij 3');
  expect(pane.world.shown.at(-1)).toEqual({ sheet: 'Teksten', row: 3, column: 1 });
});

test('a text is saved into a row of its own, and taken back to what was there', async () => {
  pane = await mount();
  withLetters();
  await openTexts();
  await pane.type(field('Onderwerp'), 'Even herinneren');
  expect(pane.text()).toContain('Nog niet opgeslagen.');
  await pane.click('button', 'Tekst opslaan');
  expect(rowsOf()).toEqual([
    ['niveau 1', 'Nederlands (België)', 'zakelijk', '', '', '', 'Even herinneren', '', '', '', '', ''],
  ]);
  expect(pane.text()).toContain('Opgeslagen in de tabel met teksten');
  expect(pane.text()).toContain('Eigen tekst, rij 2 (voor zakelijke klanten)');
  await pane.click('button', 'Ongedaan maken');
  expect(rowsOf()).toEqual([]);
  expect(pane.text()).toContain('Ongedaan gemaakt');
  expect(pane.text()).toContain('Nu gebruikt: Tekst van het programma');
  expect(field('Onderwerp').value).toBe('');
});

test('saving changes the row that is there; undo gives its former words back', async () => {
  pane = await mount(texts(['niveau 1', 'nl-BE', 'zakelijk', '', '', '', 'Oud', '', 'Dag,']));
  withLetters();
  await openTexts();
  await pane.type(field('Onderwerp'), 'Nieuw');
  await pane.click('button', 'Tekst opslaan');
  expect(rowsOf()[0]?.slice(6, 9)).toEqual(['Nieuw', '', 'Dag,']);
  await pane.click('button', 'Ongedaan maken');
  expect(rowsOf()[0]?.slice(6, 9)).toEqual(['Oud', '', 'Dag,']);
  expect(field('Onderwerp').value).toBe('Oud');
});

test('going back to the product’s text takes the row away, and undo writes it again', async () => {
  pane = await mount(texts(['niveau 1', 'nl-BE', 'zakelijk', '', '', '', 'Oud']));
  withLetters();
  await openTexts();
  await pane.click('button', 'Terug naar de tekst van het programma');
  expect(rowsOf()).toEqual([]);
  expect(field('Onderwerp').value).toBe('');
  expect(document.activeElement?.textContent).toBe('Tekst opslaan');
  await pane.click('button', 'Ongedaan maken');
  expect(rowsOf()[0]?.slice(0, 7)).toEqual([
    'niveau 1',
    'Nederlands (België)',
    'zakelijk',
    '',
    '',
    '',
    'Oud',
  ]);
});

test('what is not saved stays while the pane lives, is told in the settings, and can be thrown away', async () => {
  pane = await mount();
  withLetters();
  await openTexts();
  await pane.type(field('Slotgroet'), 'Tot gauw');
  await pane.click('nav button', 'Herinneringen');
  await pane.click('nav button', 'Instellingen');
  expect(pane.text()).toContain('1 wijziging niet opgeslagen');
  await pane.click('button', 'Teksten bekijken en aanpassen');
  expect(field('Slotgroet').value).toBe('Tot gauw');
  await pane.click('button', 'Wijziging weggooien');
  expect(field('Slotgroet').value).toBe('');
  await pane.click('button', 'Terug naar de instellingen');
  expect(pane.text()).not.toContain('niet opgeslagen');
});

test('the way back leads to the button that opened the page', async () => {
  pane = await mount();
  withLetters();
  await pane.click('nav button', 'Instellingen');
  pane.find('button', 'Teksten bekijken en aanpassen').focus();
  await pane.click('button', 'Teksten bekijken en aanpassen');
  expect(document.activeElement?.textContent).toBe('Teksten van de mails');
  await pane.click('button', 'Terug naar de instellingen');
  expect(document.activeElement?.textContent).toBe('Teksten bekijken en aanpassen');
});

test('a fault keeps the words and says what to do', async () => {
  const fault: Fault = { code: 'sheet-protected', detail: '', sheet: 'Teksten' };
  pane = await mount({ faults: { 'rules.write': [fault] } });
  withLetters();
  await openTexts();
  await pane.type(field('Titel'), 'Herinnering');
  await pane.click('button', 'Tekst opslaan');
  expect(pane.find('[role=alert]', 'Teksten').textContent).toContain('beveilig');
  expect(field('Titel').value).toBe('Herinnering');
  await pane.click('button', 'Tekst opslaan');
  expect(rowsOf()).toHaveLength(1);
  expect(pane.has('[role=alert]', '')).toBe(false);
});

test('a row that was changed in the sheet shows on coming back; over words of one’s own it is told first', async () => {
  pane = await mount(texts(['niveau 1', 'nl-BE', 'zakelijk', '', '', '', 'Oud']));
  withLetters();
  await openTexts();
  const comeBackTo = async (subject: string): Promise<void> => {
    pane.world.rules = texts(['niveau 1', 'nl-BE', 'zakelijk', '', '', '', subject]).rules;
    await act(async () => window.dispatchEvent(new Event('focus')));
    await pane.settle();
  };
  await comeBackTo('Uit het blad');
  expect(field('Onderwerp').value).toBe('Uit het blad');
  await pane.type(field('Onderwerp'), 'Van mij');
  await comeBackTo('Weer anders');
  expect(field('Onderwerp').value).toBe('Van mij');
  expect(pane.text()).toContain('Intussen staat er iets anders in deze rij van de tabel.');
  await pane.click('button', 'Tekst opslaan');
  expect(rowsOf()[0]?.[6]).toBe('Van mij');
});

test('a wrong word is named under its field with a button that mends it; saving waits for that', async () => {
  pane = await mount();
  withProblems();
  await openTexts();
  await pane.type(field('Tekst boven het overzicht'), 'Beste,\n{{ klant }}');
  await pane.later(300);
  expect(field('Tekst boven het overzicht').getAttribute('aria-invalid')).toBe('true');
  expect(pane.find('[aria-live] li', 'klant').textContent).toContain('regel 2');
  expect(pane.text()).toContain('Verbeter eerst wat hierboven rood staat.');
  await pane.click('button', 'Tekst opslaan');
  expect(pane.world.rules.texts).toBeNull();
  await pane.click('button', 'Vervangen door {{ customer }}');
  expect(field('Tekst boven het overzicht').value).toBe('Beste,\n{{ customer }}');
  await pane.later(300);
  await pane.click('button', 'Tekst opslaan');
  expect(rowsOf()[0]?.[9]).toBe('Beste,\n{{ customer }}');
});

test('a row of the table that is wrong is not used, and is mended here', async () => {
  pane = await mount(texts(['niveau 1', 'nl-BE', 'zakelijk', '', '', '', '', '', '', 'Dag\n{{ klant }}']));
  withProblems();
  await openTexts();
  expect(pane.text()).toContain('Nu gebruikt: Tekst van het programma');
  expect(pane.text()).toContain('Rij 2 van de tabel klopt niet en wordt niet gebruikt.');
  await pane.click('button', 'Vervangen door {{ customer }}');
  await pane.later(300);
  await pane.click('button', 'Tekst opslaan');
  expect(rowsOf()[0]?.[9]).toBe('Dag\n{{ customer }}');
  expect(pane.text()).toContain('Nu gebruikt: Eigen tekst, rij 2');
});

test('a field is inserted where the cursor is, and the cursor stands behind it', async () => {
  pane = await mount();
  withLetters();
  await openTexts();
  const subject = field('Onderwerp');
  await pane.type(subject, 'Beste ,');
  await act(async () => {
    subject.focus();
    subject.setSelectionRange(6, 6);
  });
  await pane.click('button', 'Veld invoegen: Onderwerp');
  await pane.click('[role=menuitem]', 'Naam van de klant');
  expect(field('Onderwerp').value).toBe('Beste {{ customer }},');
  expect([document.activeElement, subject.selectionStart]).toEqual([subject, 20]);
  await pane.click('button', 'Veld invoegen: Titel');
  await pane.click('[role=menuitem]', 'Eén factuur of meer');
  expect(field('Titel').value).toBe('{% if one %}factuur{% else %}facturen{% endif %}');
});

test('an empty field takes the product’s words over to be changed', async () => {
  pane = await mount();
  withLetters();
  await openTexts();
  await pane.click('button', 'Tekst overnemen: Titel');
  expect(field('Titel').value).toBe('Betalingsherinnering');
  expect(document.activeElement).toBe(field('Titel'));
  expect(pane.has('button', 'Tekst overnemen: Titel')).toBe(false);
});

test('the preview wants the sheet to be read, and then shows a real customer with these words', async () => {
  pane = await mount();
  withLetters();
  await openTexts();
  expect(pane.text()).toContain('Lees het eerst.');
  expect(document.querySelector('iframe')).toBeNull();
  await pane.click('button', 'Lees het blad');
  expect(await mail()).toContain('Bakkerij Ooststraat');
  expect(await mail()).toContain('F-1');
  expect(pane.text()).not.toContain('Deze klant krijgt zelf een andere tekst');
  await pane.type(field('Tekst boven het overzicht'), 'Wij missen nog {{ total }}.');
  expect(await mail()).toMatch(/Wij missen nog EUR(\u00a0|&nbsp;)150,00\./);
});

test('a customer that gets another text itself is shown with a word on that', async () => {
  pane = await mount();
  withLetters();
  await openTexts();
  await pane.click('button', 'Lees het blad');
  await pane.type(choice('Soort klant'), 'consumer');
  expect(pane.text()).toContain('Deze klant krijgt zelf een andere tekst');
  // A consumer's first reminder must say what was sold, and its sender has said so.
  expect(pane.text()).not.toContain('Zonder gaat deze mail niet uit.');
});

test('another customer is found by typing and shown', async () => {
  pane = await mount();
  withLetters();
  await openTexts();
  await pane.click('button', 'Lees het blad');
  const box = document.querySelector('[role=combobox]') as HTMLInputElement;
  expect(box.value).toBe('Bakkerij Ooststraat (1001)');
  await act(async () => box.click());
  expect([...document.querySelectorAll('[role=option]')].map(({ textContent }) => textContent)).toEqual([
    'Bakkerij Ooststraat (1001)',
    'Café Noord (1002)',
    'Drukkerij Zuid (1003)',
  ]);
  await pane.type(box, 'zuid');
  await pane.click('[role=option]', 'Drukkerij Zuid');
  expect(await mail()).toContain('F-4');
  expect(await mail()).not.toContain('Ooststraat');
});

test('the run goes by a text that was saved', async () => {
  pane = await mount();
  withLetters();
  await pane.click('button', 'Lees dit blad');
  await openTexts();
  await pane.type(field('Onderwerp'), 'Even herinneren');
  await pane.click('button', 'Tekst opslaan');
  await pane.click('nav button', 'Herinneringen');
  await pane.click('button', 'Naar het voorstel');
  await pane.click('button', 'Mails bekijken');
  expect(pane.text()).toContain('Even herinneren');
});

test('while reminders go out the texts are only there to be looked at', async () => {
  pane = await mount(texts(['niveau 1', 'nl-BE', 'zakelijk', '', '', '', 'Oud']));
  withLetters();
  await pane.click('button', 'Lees dit blad');
  await pane.click('button', 'Naar het voorstel');
  await pane.click('button', 'Mails bekijken');
  await pane.click('button', 'Naar het versturen');
  jest.spyOn(pane.ports.mailer(''), 'find').mockImplementation(() => new Promise(() => {}));
  await pane.click('button', '1 herinnering versturen');
  await pane.click('dialog button', 'versturen');
  await openTexts();
  expect(pane.text()).toContain('U kunt de teksten nu alleen bekijken.');
  expect(field('Onderwerp').readOnly).toBe(true);
  await pane.click('button', 'Terug naar de tekst van het programma');
  expect(rowsOf()).toHaveLength(1);
});

test('a sheet in which nobody owes anything has no preview, and no customer is made up', async () => {
  pane = await mount({ grid: { ...sampleGrid(), rows: credits } });
  withLetters();
  await openTexts();
  await pane.click('button', 'Lees het blad');
  expect(pane.text()).toContain('Geen enkele klant in het blad heeft iets te betalen.');
  expect(document.querySelector('iframe')).toBeNull();
});

test('a table that cannot be read again keeps the page, and can be asked again', async () => {
  pane = await mount();
  withLetters();
  await openTexts();
  await pane.type(field('Onderwerp'), 'Van mij');
  const fault: Fault = { code: 'workbook-unavailable', detail: 'busy' };
  Object.assign(pane.world.faults, { 'rules.read': [fault] });
  await act(async () => window.dispatchEvent(new Event('focus')));
  await pane.settle();
  expect(field('Onderwerp').value).toBe('Van mij');
  await pane.click('[role=alert] button', 'Opnieuw proberen');
  expect(pane.has('[role=alert]', '')).toBe(false);
});
