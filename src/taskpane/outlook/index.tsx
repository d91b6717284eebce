import { createRoot } from 'react-dom/client';
import { createMemory } from '../../browser/memory';
import { createClock } from '../../browser/systemClock';
import { type CloudAddresses, openGraph } from '../../graph/index';
import { createCurrentMail } from '../../outlook/currentMail';
import { OutlookPane } from './OutlookPane';
import type { OutlookPorts } from './outlookContext';

/** Set by the build: the client id of the app registration, and Microsoft's cloud. */
declare const __CLIENT_ID__: string;
declare const __CLOUD__: CloudAddresses;

function outlookPorts(): OutlookPorts {
  const clock = createClock();
  const graph = openGraph({
    clientId: __CLIENT_ID__,
    ...__CLOUD__,
    clock,
  });
  return {
    identity: graph.identity,
    mailbox: graph.mailbox(''),
    clock,
    currentMail: createCurrentMail(clock),
    memory: createMemory('dunning-settings'),
    teams: graph.teams,
  };
}

void Office.onReady().then(() => {
  const root = document.getElementById('root');
  if (root === null) throw new Error('outlook.html has no #root');
  createRoot(root).render(
    <OutlookPane
      ports={outlookPorts()}
      displayLanguage={Office.context.displayLanguage ?? navigator.language}
      // Outlook gives its theme from Mailbox 1.14 on, and half of it before.
      officeTheme={Office.context.officeTheme?.bodyBackgroundColor ? Office.context.officeTheme : null}
    />,
  );
});
