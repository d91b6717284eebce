import type { Frame } from 'playwright-core';
import { languages } from '../../src/core/items/customer';
import { seriousFaults } from './support/axe';
import { everyScreen, narrow } from './support/screens';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

/** Axe looks at each screen once in the light and once in the dark: its rules do not depend on the words. */
const AXE_IN: readonly string[] = ['nl-BE', 'fr'];

test.each(languages)(
  'in %s no screen scrolls sideways at 320 px or has anything serious',
  async (language) => {
    const open = await openWorkbench({ language, theme: language === 'fr' ? 'dark' : 'light' });
    await narrow(open);
    const frame = await open.pane();
    const sideways: string[] = [];
    const serious: string[] = [];
    await everyScreen(open, async (screen) => {
      const wide = await frame.evaluate(() => {
        if (document.documentElement.clientWidth !== 320) return ['the pane is not 320 px wide'];
        // Text for screen readers only is a pixel wide on purpose.
        const cut = (element: Element): boolean =>
          element.clientWidth > 1 &&
          element.scrollWidth > element.clientWidth &&
          getComputedStyle(element).overflowX !== 'visible';
        return [...document.querySelectorAll('*')]
          .filter((element) =>
            element === document.documentElement ? element.scrollWidth > 320 : cut(element),
          )
          .map((element) => `${element.tagName} ${element.textContent}`);
      });
      if (wide.length > 0) sideways.push(`${screen}: ${wide.join(' | ')}`);
      if (!AXE_IN.includes(language)) return;
      await coloursChanged(frame);
      for (const fault of await seriousFaults(frame.locator('html'), frame))
        serious.push(`${screen}: ${fault}`);
    });
    expect(sideways).toEqual([]);
    expect(serious).toEqual([]);
    expect(open.errors).toEqual([]);
  },
);

/** Colours that fade from one to the next would be measured half-way; what turns for ever is not waited for. */
async function coloursChanged(frame: Frame): Promise<void> {
  await frame.evaluate(async () => {
    const ending = document
      .getAnimations()
      .filter(({ effect }) => Number.isFinite(effect?.getComputedTiming().endTime));
    await Promise.allSettled(ending.map(({ finished }) => finished));
  });
}
