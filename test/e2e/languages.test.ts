import { languages } from '../../src/core/items/customer';
import { everyScreen, narrow } from './support/screens';
import { closeBrowser, openWorkbench } from './support/workbench';

afterAll(closeBrowser);

test.each(languages)('in %s no screen scrolls sideways at 320 px', async (language) => {
  const open = await openWorkbench({ language });
  await narrow(open);
  const frame = await open.pane();
  const sideways: string[] = [];
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
  });
  expect(sideways).toEqual([]);
  expect(open.errors).toEqual([]);
});
