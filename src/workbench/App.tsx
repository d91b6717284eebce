import {
  FluentProvider,
  makeStyles,
  Spinner,
  tokens,
  webDarkTheme,
  webLightTheme,
} from '@fluentui/react-components';
import { type ReactNode, useEffect, useSyncExternalStore } from 'react';
import { MailboxView } from './MailboxView';
import { OutlookFrame } from './OutlookFrame';
import { PaneFrame } from './PaneFrame';
import type { Session } from './session';
import { TopBar } from './TopBar';
import { TroubleBar } from './TroubleBar';
import { TeamView } from './team/TeamView';
import { WorkbookView } from './WorkbookView';
import { words } from './words';

const useStyles = makeStyles({
  page: {
    height: '100vh',
    display: 'flex',
    flexDirection: 'column',
    backgroundColor: tokens.colorNeutralBackground3,
  },
  main: { flexGrow: 1, minHeight: 0, display: 'flex', position: 'relative', overflow: 'hidden' },
  view: { flexGrow: 1, minWidth: 0, display: 'flex', position: 'relative' },
  shown: { display: 'flex', flexGrow: 1, minWidth: 0 },
  // Keeps its size: a spreadsheet without one cannot be drawn, and complains at every change.
  hidden: { display: 'flex', position: 'absolute', inset: 0, visibility: 'hidden' },
  waiting: { margin: 'auto' },
});

/** The whole page: bar above, workbook or mailbox at the left, its pane at the right. */
export function App({ session }: { readonly session: Session }): ReactNode {
  const styles = useStyles();
  const state = useSyncExternalStore(session.state.subscribe, session.state.get);
  const { workbook, language, theme, modified, view } = state;
  const say = words[language];
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${modified ? '• ' : ''}${workbook?.fileName ?? ''} – Dunning workbench`;
  }, [language, modified, workbook]);
  return (
    <FluentProvider
      theme={theme === 'dark' ? webDarkTheme : webLightTheme}
      className={styles.page}
      // What the browser draws itself follows too: the button of the date field, scroll bars.
      style={{ colorScheme: theme }}
    >
      <TopBar session={session} state={state} words={say} />
      <TroubleBar session={session} troubles={state.troubles} words={say} />
      <div className={styles.main}>
        <main className={styles.view}>
          <div className={view === 'workbook' ? styles.shown : styles.hidden} id="view-workbook">
            {workbook ? (
              <WorkbookView session={session} workbook={workbook} language={language} theme={theme} />
            ) : (
              <Spinner className={styles.waiting} label={say.opening} />
            )}
          </div>
          {view === 'mailbox' && (
            <MailboxView
              mailbox={session.mailbox}
              language={language}
              words={say}
              onChosen={session.mail.show}
            />
          )}
          {view === 'team' && (
            <TeamView team={session.team} workbook={workbook} language={language} words={say} />
          )}
        </main>
        {view === 'mailbox' && (
          <OutlookFrame
            host={session.mail}
            loads={state.paneLoads}
            shown={state.paneShown}
            title={say.outlookPane}
          />
        )}
        {workbook && (
          <PaneFrame
            page="/taskpane.html"
            loads={state.paneLoads}
            // In the mailbox Outlook's pane has its place; Excel's goes on out of sight.
            shown={state.paneShown && view !== 'mailbox'}
            title={say.pane}
          />
        )}
      </div>
    </FluentProvider>
  );
}
