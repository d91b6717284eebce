const { serve } = require('../scripts/server');
const { manyItems } = require('../test/e2e/support/manyItems.ts');
const { calculated, closeBrowser, openFile, openWorkbench } = require('../test/e2e/support/workbench.ts');
const { PaneUser } = require('../test/e2e/support/pane.ts');

const ITEMS = 100_000;
/** A person notices that nothing answers for longer, in milliseconds. */
const NOTICED = 200;

/** Lets what a step began come to rest. */
const rest = (frame) => frame.waitForTimeout(1500);

/** Counts the tasks of the pane's frame that took long, those of the stand-in for Excel in the same thread apart. */
const watch = (frame) =>
  frame.evaluate(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) window.longTasks.push({ name, duration });
    }).observe({ type: 'longtask' });
  });

/** The longest task since the last asking: of the pane alone, and with what the page around it did in it. */
async function longest(frame) {
  const tasks = await frame.evaluate(() => window.longTasks.splice(0));
  const most = (some) => some.reduce((max, { duration }) => Math.max(max, duration), 0);
  return { pane: most(tasks.filter(({ name }) => name === 'self')), all: most(tasks) };
}

/** What a person does with a large list, step by step. */
const steps = [
  ['read and check', ({ user }) => user.readSheet()],
  [
    'select rows',
    async ({ page, frame }) => {
      const grid = await page.locator('#view-workbook canvas').last().boundingBox();
      for (const row of [2, 4, 6]) {
        await page.mouse.click(grid.x + 200, grid.y + 20 + (row - 0.5) * 24);
        await rest(frame);
      }
    },
  ],
  ['propose', ({ user, words }) => user.step(words.steps.propose)],
  [
    'open a dossier',
    async ({ user, frame, words }) => {
      await user.press(words.dossier.open);
      await frame.getByRole('heading', { name: /^Dossier 2026-/ }).waitFor();
    },
  ],
];

async function walk(address) {
  const open = await openWorkbench({ language: 'en', address });
  const { page, words } = open;
  page.setDefaultTimeout(300_000);
  await openFile(page, new TextEncoder().encode(`${manyItems(ITEMS).join('\r\n')}\r\n`), 'posten.csv');
  await calculated(page);
  const frame = await open.pane();
  const user = new PaneUser(frame, words);
  await watch(frame);
  const results = [];
  for (const [work, act] of steps) {
    await act({ page, frame, user, words });
    await rest(frame);
    const { pane, all } = await longest(frame);
    results.push({
      work: `longest task of the pane, 1e5 items: ${work}`,
      value: pane,
      unit: 'ms',
      atMost: NOTICED,
      note: `with the stand-in for Excel in the same thread: ${Math.round(all)} ms`,
    });
  }
  return results;
}

/** Uses what was built: `npm run build` comes first. */
module.exports = async function browser() {
  const { server, address } = await serve({ port: 0 });
  try {
    return await walk(address);
  } finally {
    await closeBrowser();
    server.close();
  }
};
