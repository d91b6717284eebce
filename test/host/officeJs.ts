import { readFileSync } from 'node:fs';
import path from 'node:path';
import { ExcelHost, type ExcelHostOptions } from '../../src/host/excel/excelHost';
import type { StoredMessage } from '../../src/host/graph/message';
import { enforceRequirementSets } from '../../src/host/native/requirementSets';
import { OutlookHost, type OutlookHostOptions } from '../../src/host/outlook/outlookHost';
import type { Workbook } from '../../src/host/workbook/workbook';

const DIST = path.resolve('node_modules/@microsoft/office-js/dist');
const PREFIX = '/office-js/';

/** How to boot; `enforceSets` turns on Microsoft's check against `requirementSets`. */
export interface BootOptions extends Partial<ExcelHostOptions> {
  readonly enforceSets?: boolean;
}

/**
 * Loads Microsoft's unmodified office.js in this test's jsdom window, on our host over the workbook, and
 * waits for `Office.onReady`. Afterwards `Excel`, `Office` and `CustomFunctions` are globals as in the pane.
 * A member that the host does not know is in `unknown`: a test of an adapter expects it to stay empty.
 * The suite needs `@jest-environment jsdom`. office.js keeps its bridge, so boot once in a test file.
 */
export async function bootOfficeJs(
  workbook: Workbook,
  options: BootOptions = {},
): Promise<{ host: ExcelHost; unknown: string[] }> {
  const { enforceSets = false, locale = 'en-US', onUnknown, ...rest } = options;
  const unknown: string[] = [];
  const note = (member: string): void => {
    unknown.push(member);
    onUnknown?.(member);
  };
  const host = new ExcelHost(workbook, { ...rest, locale, onUnknown: note }).install(window);
  await loadOfficeJs();
  if (enforceSets) enforceRequirementSets(window);
  return { host, unknown };
}

/** As `bootOfficeJs`, with Outlook around the window: `Office.context.mailbox` is as in the pane. */
export async function bootOutlook(
  options: Omit<OutlookHostOptions, 'locale' | 'onUnknown'> & { readonly locale?: string },
  message: StoredMessage | null,
): Promise<{ host: OutlookHost; unknown: string[] }> {
  const unknown: string[] = [];
  const onUnknown = (member: string): void => void unknown.push(member);
  const host = new OutlookHost({ locale: 'en-US', ...options, onUnknown }).install(window);
  host.show(message);
  await loadOfficeJs();
  return { host, unknown };
}

async function loadOfficeJs(): Promise<void> {
  loadScriptsFromDisk();
  run('office.debug.js');
  await Office.onReady();
}

/** office.js finds its folder by its own script element, and adds elements for its further files. */
function loadScriptsFromDisk(): void {
  const own = document.createElement('script');
  Object.defineProperty(own, 'src', { value: `http://localhost${PREFIX}office.debug.js` });
  const append = document.head.appendChild.bind(document.head);
  append(own);
  document.head.appendChild = <T extends Node>(node: T): T => {
    if (!(node instanceof HTMLScriptElement) || !node.src.includes(PREFIX)) return append(node);
    const file = new URL(node.src).pathname.slice(PREFIX.length);
    // Nothing is fetched in jsdom; Outlook's script looks for the element of another.
    append(node);
    setTimeout(() => {
      run(file);
      node.onload?.(new Event('load'));
    }, 0);
    return node;
  };
}

/** Runs a file in the window's global scope, as a page would: `Office` and `Excel` become globals. */
function run(file: string): void {
  const script = document.createElement('script');
  script.textContent = readFileSync(path.join(DIST, file), 'utf8');
  document.body.appendChild(script);
}
