import { createRoot } from 'react-dom/client';
import { createMemory } from '../../browser/memory';
import { createClock } from '../../browser/systemClock';
import { createUrlPaymentLinks } from '../../browser/urlPaymentLinks';
import { createHash } from '../../browser/webHash';
import { createIds } from '../../browser/webIds';
import { createDossierStore } from '../../excel/dossierStore';
import { createSelection } from '../../excel/selection';
import { createSettings } from '../../excel/settings';
import { type CloudAddresses, openGraph } from '../../graph/index';
import { createDossierRequests } from '../dossier/requests';
import { Pane } from '../frame/Pane';
import type { PanePorts } from '../frame/paneContext';
import {
  companiesKeptOnUse,
  customersOnUse,
  journalOnUse,
  ledgerOnUse,
  lettersOnUse,
  mailReaderOnUse,
  replyDeskOnUse,
  reportsOnUse,
  restoreOnUse,
  rulesOnUse,
  sheetOnUse,
  upkeepOnUse,
  zipOnUse,
} from './latePorts';
import { paneCommand } from './paneCommand';

/** Set by the build: the product's version, the client id of the app registration, and Microsoft's cloud. */
declare const __VERSION__: string;
declare const __CLIENT_ID__: string;
declare const __CLOUD__: CloudAddresses;

const selection = createSelection();
const dossierRequests = createDossierRequests(selection);

// Before anything else: Excel may have started this page to run the command.
Office.actions.associate('openDossier', paneCommand(dossierRequests.ask));

function excelPorts(): PanePorts {
  const clock = createClock();
  const ids = createIds();
  const stamps = { clock, ids };
  const graph = openGraph({
    clientId: __CLIENT_ID__,
    ...__CLOUD__,
    clock,
  });
  return {
    ...graph,
    sheet: sheetOnUse(),
    customers: customersOnUse(stamps),
    rules: rulesOnUse(stamps),
    reports: reportsOnUse(stamps),
    dossier: createDossierStore(),
    upkeep: upkeepOnUse(),
    zip: zipOnUse(),
    ledger: ledgerOnUse(stamps),
    settings: createSettings(createMemory('dunning-settings'), companiesKeptOnUse(stamps)),
    restore: restoreOnUse(stamps),
    selection,
    hash: createHash(),
    ids,
    journal: journalOnUse(),
    replyDesk: replyDeskOnUse(),
    clock,
    openLetters: lettersOnUse(),
    openMailReader: mailReaderOnUse(),
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
