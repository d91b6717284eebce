import { createRoot } from 'react-dom/client';
import type { Letters, RulesTables } from '../../app/ports';
import { createIndexedJournal } from '../../browser/indexedJournal';
import { createMemory } from '../../browser/memory';
import { createClock } from '../../browser/systemClock';
import { createUrlPaymentLinks } from '../../browser/urlPaymentLinks';
import { createHash } from '../../browser/webHash';
import { createIds } from '../../browser/webIds';
import { createCustomerTable } from '../../excel/customerTable';
import { createDossierStore } from '../../excel/dossierStore';
import { createLedgerStore } from '../../excel/ledgerTable';
import { createSelection } from '../../excel/selection';
import { createSettings } from '../../excel/settings';
import { createSheet } from '../../excel/sheet';
import { openGraph } from '../../graph/index';
import { createDossierRequests } from '../dossier/requests';
import { Pane } from '../frame/Pane';
import type { PanePorts } from '../frame/paneContext';
import { paneCommand } from './paneCommand';

/** Set by the build: the product's version and the client id of the app registration. */
declare const __VERSION__: string;
declare const __CLIENT_ID__: string;

/** The letters' library is loaded once, by the first mail that is shown or sent. */
function lettersOnUse(): () => Promise<Letters> {
  let opening: Promise<Letters> | null = null;
  return () => {
    opening ??= import(/* webpackChunkName: "letters" */ '../../letters/createLetters').then(
      ({ createLetters }) => createLetters(),
    );
    opening.catch(() => {
      opening = null; // the next mail tries again
    });
    return opening;
  };
}

/** The tables of rules are looked at in a run and in the settings. */
function rulesOnUse(): RulesTables {
  const open = async (): Promise<RulesTables> =>
    (await import(/* webpackChunkName: "rules" */ '../../excel/rulesTables')).createRulesTables();
  return {
    read: async () => (await open()).read(),
    make: async (table, made) => (await open()).make(table, made),
    write: async (table, at, made) => (await open()).write(table, at, made),
    remove: async (table, at) => (await open()).remove(table, at),
    show: async (table, row) => (await open()).show(table, row),
  };
}

const selection = createSelection();
const dossierRequests = createDossierRequests(selection);

// Before anything else: Excel may have started this page to run the command.
Office.actions.associate('openDossier', paneCommand(dossierRequests.ask));

function excelPorts(): PanePorts {
  const clock = createClock();
  const graph = openGraph({
    clientId: __CLIENT_ID__,
    authority: 'https://login.microsoftonline.com/organizations',
    graphOrigin: 'https://graph.microsoft.com',
    clock,
  });
  return {
    ...graph,
    sheet: createSheet(),
    customers: createCustomerTable(),
    rules: rulesOnUse(),
    dossier: createDossierStore(),
    ledger: createLedgerStore(),
    settings: createSettings(createMemory('dunning-settings')),
    selection,
    hash: createHash(),
    ids: createIds(),
    journal: createIndexedJournal(),
    clock,
    openLetters: lettersOnUse(),
    links: createUrlPaymentLinks(),
  };
}

void Office.onReady().then(() => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('taskpane.html has no #root');
  createRoot(root).render(
    <Pane
      ports={excelPorts()}
      displayLanguage={Office.context.displayLanguage ?? navigator.language}
      officeTheme={Office.context.officeTheme ?? null}
      version={__VERSION__}
      dossierRequests={dossierRequests}
    />,
  );
});
