/** `npm run screenshot`: takes the README's picture from the built workbench, with the proposal open. */
const path = require('node:path');
const { launchBrowser } = require('./browser');
const { root } = require('./run');
const { serve } = require('./server');

const FILE = path.join(root, 'assets', 'screenshot-workbench.png');

async function takeScreenshot() {
  const { server, address } = await serve({ port: 0 });
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, locale: 'en-GB' });
    await page.addInitScript(
      (preferences) => {
        if (window.top === window) localStorage.setItem('dunning-workbench', preferences);
      },
      JSON.stringify({ language: 'en-US', theme: 'light' }),
    );
    await page.goto(address);
    const pane = page.frameLocator('iframe[src="/taskpane.html"]');
    const press = (name) => pane.getByRole('button', { name, exact: true }).click();
    await press('Read this sheet');
    await press('Enter the company');
    await pane.getByLabel('Company name').fill('Martens Horeca Groothandel NV');
    await press('Save details');
    await press('See the proposal');
    await pane.getByText('customers to remind').waitFor();
    await page.screenshot({ path: FILE });
    console.log(`Wrote ${path.relative(root, FILE)}`);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

takeScreenshot().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
