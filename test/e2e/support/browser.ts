import fs from 'node:fs';
import chromium from '@sparticuz/chromium';
import { type Browser, chromium as driver } from 'playwright-core';

/** Browsers a machine may have already; the one in the npm package is the fallback. */
const installed = [
  process.env['CHROMIUM_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const flags = [
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
export async function launchBrowser(): Promise<Browser> {
  const own = installed.find((path) => path && fs.existsSync(path));
  return driver.launch({
    executablePath: own ?? (await chromium.executablePath()),
    args: flags,
    headless: true,
  });
}
