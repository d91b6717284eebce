import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import webpack from 'webpack';
import { launchBrowser } from '../../scripts/browser';
import type { Fault, ReadMail } from '../../src/app/ports';
import type { Result } from '../../src/core/index';
import { MOST_BYTES } from '../../src/mails/limits';
import { attackMails, attacksOnBrowsers } from '../mails/attackMails';
import { wrongWith } from '../mails/wrongWith';

/** The reader of mails as one script, since no page of the product gives it away. */
async function readerScript(): Promise<string> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'dunning-mails-'));
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2020'],
    entry: path.resolve('src/mails/readMail.ts'),
    output: { path: folder, filename: 'mails.js', library: { type: 'window', name: 'mails' } },
    resolve: { extensions: ['.ts', '.mjs', '.js'] },
    module: {
      rules: [
        {
          test: /\.ts$/,
          use: { loader: 'swc-loader', options: { jsc: { parser: { syntax: 'typescript' } } } },
        },
        { test: /src[\\/]core[\\/]/, sideEffects: false },
      ],
    },
    optimization: { sideEffects: true, usedExports: true, providedExports: true },
  });
  await new Promise<void>((resolve, reject) => {
    compiler?.run((error, stats) => {
      if (error || stats?.hasErrors()) reject(error ?? new Error(stats?.toString('errors-only')));
      else compiler.close(() => resolve());
    });
  });
  const script = fs.readFileSync(path.join(folder, 'mails.js'), 'utf8');
  fs.rmSync(folder, { recursive: true });
  return script;
}

let browser: Browser;
let page: Page;
const requests: string[] = [];

beforeAll(async () => {
  const script = await readerScript();
  browser = await launchBrowser();
  page = await browser.newPage();
  page.on('request', (request) => requests.push(request.url()));
  await page.route(/^http/, (route) => route.abort());
  await page.addScriptTag({ content: script });
});

afterAll(() => browser?.close());

/** Reads a mail in the browser, and shows it in a frame that would let scripts run and everything load. */
const readAndShow = (bytes: Uint8Array): Promise<Result<ReadMail, Fault>> =>
  page.evaluate(async (base64) => {
    const scope = window as unknown as {
      mails: { readMail(bytes: Uint8Array): Promise<Result<ReadMail, Fault>> };
    };
    const read = await scope.mails.readMail(Uint8Array.from(atob(base64), (each) => each.charCodeAt(0)));
    if (!read.ok || read.value.html === null) return read;
    const frame = document.createElement('iframe');
    frame.srcdoc = `<!doctype html><body>${read.value.html}</body>`;
    const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
    document.body.append(frame);
    await loaded;
    const shown = frame.contentDocument;
    for (const each of shown?.querySelectorAll('*') ?? []) {
      for (const name of ['focus', 'click', 'toggle', 'pointerover', 'error', 'load']) {
        if (each.nodeName !== 'A') each.dispatchEvent(new Event(name));
      }
    }
    frame.remove();
    return read;
  }, Buffer.from(bytes).toString('base64'));

test('in a browser that would let them, no attack runs or loads anything', async () => {
  const wrong: unknown[] = [];
  for (const { name, bytes, expected } of [...attackMails(), ...attacksOnBrowsers]) {
    const mail = bytes();
    // What is refused for its bytes alone never reaches what a browser does.
    if (mail.length > MOST_BYTES) continue;
    const read = await readAndShow(mail);
    const reached = read.ok ? undefined : `${read.error.code} ${read.error.detail}`;
    if (reached !== expected.refused) wrong.push([name, reached]);
    else if (read.ok) wrong.push(...wrongWith(read.value, expected).map((each) => [name, each]));
  }
  expect(wrong).toEqual([]);
  expect(await page.evaluate(() => Reflect.get(window, 'ran'))).toBeUndefined();
  expect(requests.filter((url) => !/^(?:about|data):/.test(url))).toEqual([]);
});
