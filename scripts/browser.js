const fs = require('node:fs');
const { chromium: driver } = require('playwright-core');

/** Browsers a machine may have already; the one in the npm package is the fallback. */
const INSTALLED = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--disable-dev-shm-usage',
];

/** Starts headless Chromium: the machine's own, else the one that npm installed. */
async function launchBrowser() {
  const own = INSTALLED.find((path) => path && fs.existsSync(path));
  // The browser in the npm package is built for Linux.
  if (own === undefined && process.platform !== 'linux')
    throw new Error('No Chrome or Edge found: install one, or set CHROMIUM_PATH to its program.');
  const executablePath = own ?? (await require('@sparticuz/chromium').executablePath());
  return driver.launch({ executablePath, args: FLAGS, headless: true });
}

module.exports = { launchBrowser };
