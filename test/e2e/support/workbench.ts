import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { launchProfile } from '../../../scripts/browser';
import type { Language } from '../../../src/core/items/customer';
import { type CompanyDetailsWords, companyDetailsWords } from '../../../src/wording/pane/companyDetails';
import { type LaterWords, laterWords } from '../../../src/wording/pane/laterWords';
import { type PaneWords, paneWords } from '../../../src/wording/pane/words';

/** The workbench in a page, with the pane in its frame, as a person would have it in front of them. */
export interface OpenWorkbench {
  readonly page: Page;
  readonly words: PaneWords & LaterWords & { readonly details: CompanyDetailsWords };
  readonly language: Language;
  /** The pane's frame, once it runs; asked again after each reload of the pane. */
  pane(): Promise<Frame>;
  /** Errors of the page and of its frames, and requests that left this machine. All must stay empty. */
  readonly errors: readonly string[];
  readonly outside: readonly string[];
}

export interface WorkbenchOptions {
  readonly language?: Language;
  readonly theme?: 'light' | 'dark';
  readonly width?: number;
  readonly height?: number;
  /** A workbench served elsewhere than by the run of tests itself. */
  readonly address?: string;
  /** The computer on which it is opened: another one has a browser and a storage of its own. */
  readonly computer?: 'own' | 'colleague';
}

type Computer = NonNullable<WorkbenchOptions['computer']>;

const browsers = new Map<Computer, BrowserContext>();

/** A profile for each worker: what one file of tests made it compile, the next does not compile again. */
const profile = (computer: Computer): string => {
  const folder = process.env['DUNNING_PROFILES'];
  return folder === undefined
    ? mkdtempSync(join(tmpdir(), 'dunning-profile-'))
    : join(folder, `${process.env['JEST_WORKER_ID'] ?? '1'}-${computer}`);
};

async function browserOf(computer: Computer): Promise<BrowserContext> {
  const browser = browsers.get(computer) ?? (await launchProfile(profile(computer)));
  browsers.set(computer, browser);
  return browser;
}

/** As a computer on which nobody worked with this yet: what earlier pages stored is gone. */
async function cleared(context: BrowserContext, page: Page, origin: string): Promise<void> {
  for (const other of context.pages()) if (other !== page) await other.close();
  const session = await context.newCDPSession(page);
  const storageTypes = 'cookies,indexeddb,local_storage,cache_storage,service_workers,file_systems';
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
  await session.detach();
}

/** A page that stays from one test of a file to the next, in an Office that is set up alike. */
interface KeptPage {
  readonly page: Page;
  readonly address: string;
  readonly preferences: string;
}
let kept: KeptPage | null = null;

/**
 * Opens the workbench on the sample workbook and waits until its formulas are calculated. Of what an earlier test did
 * on the same computer nothing is left: its page is closed, or brought back to the beginning.
 */
export async function openWorkbench(options: WorkbenchOptions = {}): Promise<OpenWorkbench> {
  const { language = 'nl-BE', theme = 'light', width = 1280, height = 860, computer = 'own' } = options;
  const address = options.address ?? process.env['DUNNING_WORKBENCH'];
  if (address === undefined) throw new Error('The workbench is not served: run through jest.e2e.config.js');
  const preferences = JSON.stringify({ language: officeLanguage(language), theme });
  const stays = computer === 'own' ? await keptPage(address, preferences) : null;
  const page = stays ?? (await (await browserOf(computer)).newPage());
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: theme, forcedColors: null });
  if (stays) await startOver(page);
  const noted = noteTrouble(page, address);
  if (!stays) await firstOpened(await browserOf(computer), page, address, preferences);
  const opened: OpenWorkbench = {
    page,
    language,
    words: { ...paneWords(language), ...laterWords(language), details: companyDetailsWords(language) },
    pane: () => paneFrame(page),
    ...noted,
  };
  await calculated(page);
  await opened.pane();
  // On the computer of the colleague the page is made to ask another one for mail and files.
  if (computer === 'own') kept = { page, address, preferences };
  return opened;
}

/** Loads the page for the first time, as on a computer on which nobody worked with it. */
async function firstOpened(browser: BrowserContext, page: Page, address: string, preferences: string) {
  await cleared(browser, page, address);
  await page.addInitScript((chosen) => {
    // A mail's sandboxed frame has no storage.
    if (window.top === window && localStorage.getItem('dunning-workbench') === null) {
      localStorage.setItem('dunning-workbench', chosen);
    }
  }, preferences);
  await page.goto(address);
}

/** The page of the test before, where it is open at the same address, in the same language and theme, and asks nothing. */
async function keptPage(address: string, preferences: string): Promise<Page | null> {
  const before = kept;
  // One that fails on its way back to the beginning is not tried again.
  kept = null;
  // What a colleague still does would reach the mailbox and the folder of the next test.
  for (const page of browsers.get('colleague')?.pages() ?? []) await page.close();
  if (before === null || before.page.isClosed()) return null;
  if (before.address !== address || before.preferences !== preferences) return null;
  const { page } = before;
  if ((await page.getByRole('alertdialog').count()) > 0) return null;
  const chosen = await page.evaluate(() => localStorage.getItem('dunning-workbench'));
  return chosen === preferences ? page : null;
}

/** Starts over as the button does; then no key, pointer or stored thing of before is left either. */
async function startOver(page: Page): Promise<void> {
  await page.mouse.move(0, 0);
  await page.evaluate(async () => {
    await window.dunningWorkbench?.startOver();
    // Tab begins at the top of the page again.
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
  });
}

/** Notes from here on what fails in the page and its frames, and which requests leave this machine. */
function noteTrouble(page: Page, address: string): Pick<OpenWorkbench, 'errors' | 'outside'> {
  const errors: string[] = [];
  const outside: string[] = [];
  for (const event of ['request', 'pageerror', 'console'] as const) page.removeAllListeners(event);
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== address && protocol !== 'blob:' && protocol !== 'data:') outside.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { errors, outside };
}

/** Closes what was opened; call it in `afterAll`. */
export async function closeBrowser(): Promise<void> {
  await Promise.all([...browsers.values()].map((browser) => browser.close()));
  browsers.clear();
  kept = null;
}

/** Waits until every formula of the open workbook shows its result. */
export async function calculated(page: Page): Promise<void> {
  await page.waitForFunction(() => window.dunningWorkbench !== undefined);
  await page.waitForFunction(() => {
    try {
      return window.dunningWorkbench?.workbook !== undefined;
    } catch {
      return false;
    }
  });
  await page.evaluate(() => window.dunningWorkbench?.whenCalculated());
}

/** Opens a file as "Open" does. False when it was refused. */
export function openFile(page: Page, bytes: Uint8Array, name: string): Promise<boolean | undefined> {
  return page.evaluate(
    ([base64, fileName]) => {
      const content = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      return window.dunningWorkbench?.openBytes(content, fileName);
    },
    [Buffer.from(bytes).toString('base64'), name] as const,
  );
}

async function paneFrame(page: Page): Promise<Frame> {
  const element = await page.waitForSelector('iframe[src="/taskpane.html"]', { state: 'attached' });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error('The pane has no frame');
  await frame.waitForSelector('main, [role="main"]', { state: 'attached' });
  return frame;
}

/** Office's own codes: the workbench names the languages as Office does. */
function officeLanguage(language: Language): string {
  const codes: Record<Language, string> = {
    'nl-BE': 'nl-BE',
    'nl-NL': 'nl-NL',
    fr: 'fr-FR',
    de: 'de-DE',
    en: 'en-US',
  };
  return codes[language];
}
