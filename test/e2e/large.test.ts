import type { Frame } from 'playwright-core';
import { placeOf } from './support/grid';
import { manyItems } from './support/manyItems';
import { openCsv } from './support/ownFile';
import { PaneUser } from './support/pane';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

const ITEMS = 100_000;

/** Gathers what the pane said beside each bar of progress, from now on. */
const watchProgress = (frame: Frame) =>
  frame.evaluate(() => {
    const said: string[] = [];
    const look = (): void => {
      const text = document.querySelector('[role=progressbar]')?.previousElementSibling?.textContent ?? '';
      if (text !== '' && said.at(-1) !== text) said.push(text);
    };
    new MutationObserver(look).observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
    });
    Object.assign(window, { said });
  });

const saidMeanwhile = (frame: Frame) =>
  frame.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));

test('100,000 items are read, checked, proposed and looked into while the pane answers, and can be stopped', async () => {
  const open = await openWorkbench({ language: 'en' });
  const { page, words } = open;
  await openCsv(page, 'posten.csv', manyItems(ITEMS));
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  await watchProgress(frame);

  await user.press(words.reading.readSheet);
  await frame.getByText(words.reading.checking).waitFor();
  await user.press(words.reading.stop);
  await frame.getByRole('button', { name: words.reading.readSheet, exact: true }).waitFor();
  expect(await frame.getByRole('alert').count()).toBe(0);

  await saidMeanwhile(frame);
  await user.readSheet();
  await user.sees('100,000 items of 20,000 customers');
  await user.sees('100,000 items are readable');
  const said = await saidMeanwhile(frame);
  expect(said.some((text) => /^[\d,]+\sof\s100,001\srows\sread$/.test(text))).toBe(true);
  expect(said.at(-1)).toBe(words.reading.checking);

  await user.step(words.steps.propose);
  await frame.getByRole('heading', { name: /^[\d,]+\scustomers/ }).waitFor();
  await frame.getByText('Klant', { exact: false }).first().waitFor();

  const { x, y } = await placeOf(page, 3);
  await page.mouse.click(x, y);
  await user.press(words.dossier.open);
  await user.heading('Dossier 2026-000001');
  await user.sees('Klant 7919 BV');
  expect([open.errors, open.outside]).toEqual([[], []]);
});
