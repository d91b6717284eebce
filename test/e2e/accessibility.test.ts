import type { Frame, Page } from 'playwright-core';
import { openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { closeBrowser, openWorkbench } from './support/workbench';
import { mails } from './support/workbook';

afterAll(closeBrowser);

/** Presses a key until the element of that name has the focus in the pane. */
async function keyTo(key: 'Tab' | 'ArrowDown', page: Page, frame: Frame, name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    const focused = await frame.evaluate(() => {
      const { activeElement } = document;
      if (!activeElement?.matches('button, input')) return '';
      return `${activeElement.getAttribute('aria-label') ?? ''} ${activeElement.textContent}`;
    });
    if (focused.includes(name)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not reach ${name}`);
}

/** Goes on by Tab to the field with this label. */
async function tabToField(page: Page, frame: Frame, label: string): Promise<void> {
  const field = frame.getByLabel(label);
  for (let presses = 0; presses < 60; presses += 1) {
    if (await field.evaluate((input) => input === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${label}`);
}

/** Each step begins at its title, so that Tab goes on from there. */
async function atTitle(frame: Frame, title: string): Promise<void> {
  await frame.waitForFunction(
    (words) => document.activeElement?.tagName === 'H2' && document.activeElement.textContent === words,
    title,
  );
}

test('a whole run by keyboard alone', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  const { page, words } = open;
  await openCsv(page, 'posten.csv', [
    'Klantnr,Naam,E-mail,Factuur,Vervaldatum,Openstaand,Munt',
    '1001,Bakkerij Ooststraat,bakkerij@voorbeeld.example,F-1,2026-11-01,100.00,EUR',
    '1002,Café Noord,cafe@voorbeeld.example,F-2,2026-11-01,50.00,EUR',
    '1003,Vishandel West,vis@voorbeeld.example,F-3,2026-11-01,70.00,EUR',
  ]);
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  const press = async (name: string, key: 'Enter' | 'Space' = 'Enter'): Promise<void> => {
    await keyTo('Tab', page, frame, name);
    await page.keyboard.press(key);
  };
  await frame.getByRole('button', { name: words.reading.readSheet }).waitFor();
  await frame.getByRole('heading', { name: words.steps.check }).focus();

  await press(words.reading.readSheet);
  await user.sees(words.reading.found(3, 3));
  await press(words.check.fillSender);
  await frame.getByLabel(words.settings.name).waitFor();
  await tabToField(page, frame, words.settings.name);
  await page.keyboard.type('Demo NV');
  // Of customers of an unknown kind, the law may want these: their part is open.
  const { enterpriseNumber, supplies } = words.details;
  for (const [label, typed] of [
    [enterpriseNumber, '0566.988.259'],
    [supplies, 'brood'],
  ] as const) {
    await tabToField(page, frame, label);
    await page.keyboard.type(typed);
  }
  await page.keyboard.press('Enter');
  await user.sees('Afzender: Demo NV');
  await press(words.check.next);

  await atTitle(frame, words.propose.title(3));
  // The list is one stop of Tab; arrows go through its rows.
  await keyTo('Tab', page, frame, words.propose.selectMail('Bakkerij Ooststraat'));
  await keyTo('ArrowDown', page, frame, words.propose.selectMail('Café Noord'));
  await page.keyboard.press('Space');
  await user.sees(words.propose.selected(2, 2));
  await press(words.propose.next);

  await user.sees(words.preview.position(1, 2));
  await page.keyboard.press('Alt+ArrowRight');
  await user.sees(words.preview.position(2, 2));
  await page.keyboard.press('Alt+ArrowLeft');
  await user.sees(words.preview.position(1, 2));
  await press(words.preview.next);
  await atTitle(frame, words.steps.send);
  await press(words.send.send(2));

  // The question begins at the careful answer; Escape is no.
  await frame.getByText(words.send.confirmTitle(2)).waitFor();
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toBe(words.frame.cancel);
  await page.keyboard.press('Escape');
  expect(await mails(page, 'sentitems')).toEqual([]);
  await press(words.send.send(2));
  await press(words.send.confirm);
  await user.sees(words.result.sent(2));
  expect((await mails(page, 'sentitems')).map(({ to }) => to).sort()).toEqual([
    'bakkerij@voorbeeld.example',
    'vis@voorbeeld.example',
  ]);
  expect(open.errors).toEqual([]);
});

test('forced colours keep every border, mark and step in sight', async () => {
  const open = await openWorkbench({ language: 'nl-BE' });
  await open.page.emulateMedia({ forcedColors: 'active' });
  const frame = await open.pane();
  const { words } = open;
  await new PaneUser(frame, words).readSheet();
  // The step where one stands and the place are told apart by the system's own highlight.
  const colour = (selector: string, property: 'backgroundColor' | 'borderBottomColor'): Promise<string> =>
    frame.locator(selector).evaluate((element, name) => getComputedStyle(element)[name], property);
  expect(await colour('[aria-current="step"] span', 'backgroundColor')).not.toBe(
    await colour('nav li:nth-child(2) button span', 'backgroundColor'),
  );
  expect(await colour('[aria-current="page"]', 'borderBottomColor')).not.toBe(
    await colour('header nav button:not([aria-current]) >> nth=0', 'borderBottomColor'),
  );
});
