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

/** The machine's own browser, else the one that npm installed. */
async function program() {
  const own = INSTALLED.find((path) => path && fs.existsSync(path));
  // The browser in the npm package is built for Linux.
  if (own === undefined && process.platform !== 'linux')
    throw new Error('No Chrome or Edge found: install one, or set CHROMIUM_PATH to its program.');
  return own ?? (await require('@sparticuz/chromium').executablePath());
}

/** Starts headless Chromium. */
const launchBrowser = async () =>
  driver.launch({ executablePath: await program(), args: FLAGS, headless: true });

/**
 * Starts headless Chromium on a profile in a folder, which remembers scripts that it compiled; it reaches this machine
 * only. Its requests may be watched but not routed: that would switch its cache off.
 */
const launchProfile = async (folder) =>
  driver.launchPersistentContext(folder, {
    executablePath: await program(),
    args: [...FLAGS, '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1 , EXCLUDE localhost'],
    headless: true,
  });

module.exports = { launchBrowser, launchProfile };
