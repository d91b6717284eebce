import '@univerjs/preset-sheets-core/lib/index.css';
import { createRoot } from 'react-dom/client';
import type { GraphStandIn } from '../host/graph/standIn';
import { requirementSetsOf } from '../host/native/requirementSets';
import type { Workbook } from '../host/workbook/workbook';
import { App } from './App';
import { cellCommandOf } from './cellCommand';
import { preferredLanguage } from './languages';
import { keepMailbox } from './mailboxStore';
import { readPreferences } from './preferences';
import { listenForRegionKeys } from './regionKeys';
import { openSample, startOver } from './sample';
import { Session } from './session';
import { listenForShortcuts, shortcutsOf } from './shortcuts';

/** What the pane's frame and whoever drives the page find on its window. */
export interface DunningWorkbench {
  readonly workbook: Workbook;
  readonly mailbox: GraphStandIn;
  installFrame(frame: Window): void;
  /** False when the file cannot be read; the workbook before stays open. */
  openBytes(bytes: Uint8Array, name: string): Promise<boolean>;
  whenCalculated(): Promise<void>;
  setToday(iso: string): void;
  /** What the button does once it is confirmed. */
  startOver(): Promise<void>;
}

declare global {
  interface Window {
    dunningWorkbench?: DunningWorkbench;
  }
}

const text = async (file: string): Promise<string> => (await fetch(file)).text();

async function start(): Promise<void> {
  const [manifest, shortcutsFile] = await Promise.all([text('manifest.xml'), text('shortcuts.json')]);
  const shortcuts = shortcutsOf(shortcutsFile, /^Mac/.test(navigator.platform));
  const session = new Session({
    window,
    requirementSets: requirementSetsOf(manifest),
    cellCommand: cellCommandOf(manifest),
    preferences: readPreferences(window.localStorage, {
      language: preferredLanguage(navigator.languages),
      theme: window.matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light',
    }),
  });
  window.dunningWorkbench = {
    get workbook() {
      return session.workbook;
    },
    mailbox: session.mailbox,
    installFrame(frame) {
      session.installFrame(frame);
      listenForRegionKeys(frame, document);
      listenForShortcuts(frame, shortcuts, (action) => session.runShortcut(action));
    },
    openBytes: (bytes, name) => session.openBytes(bytes, name),
    whenCalculated: () => session.whenCalculated(),
    setToday: (iso) => session.setToday(iso),
    startOver: () => startOver(session),
  };
  window.addEventListener('beforeunload', (event) => {
    if (session.state.get().modified) event.preventDefault();
  });
  listenForRegionKeys(window, document);
  listenForShortcuts(window, shortcuts, (action) => session.runShortcut(action));
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  createRoot(root).render(<App session={session} />);
  const notKept = (cause: unknown): void => session.troubles.report('mailbox-not-kept', String(cause));
  await keepMailbox(session.mailbox, notKept).catch(notKept);
  await openSample(session);
}

void start();
