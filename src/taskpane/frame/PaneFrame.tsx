import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, useEffect, useRef } from 'react';
import type { ItemCard } from '../../app/describeSelection';
import type { Fault } from '../../app/ports';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { useCustomersView } from '../customers/customersView';
import type { DossierRequests } from '../dossier/requests';
import { type Dossier, useDossier } from '../dossier/useDossier';
import { OpenDossierContext } from '../find/openDossier';
import { RepliesContext } from '../replies/repliesContext';
import { useReplies } from '../replies/useReplies';
import { RunPlace } from '../run/RunPlace';
import { useFiled } from '../run/useFiled';
import { useFreshCheck } from '../run/useFreshCheck';
import { useRun } from '../run/useRun';
import { useSelection } from '../selection/useSelection';
import { latePart } from './latePart';
import { PageBoundary } from './PageBoundary';
import { PlaceBar } from './PlaceBar';
import { type Done, usePane } from './paneContext';
import { PlacesContext } from './places';
import { TopLine } from './TopLine';
import type { Days } from './useDays';
import { useReturnFocus } from './useReturnFocus';
import { useWhereabouts } from './useWhereabouts';

const DossierPage = latePart(
  async () => (await import(/* webpackChunkName: "dossier" */ '../dossier/DossierPage')).DossierPage,
);
const SettingsPlace = latePart(
  async () => (await import(/* webpackChunkName: "settings" */ '../settings/SettingsPlace')).SettingsPlace,
);

const CustomersPlace = latePart(
  async () =>
    (await import(/* webpackChunkName: "customers" */ '../customers/CustomersPlace')).CustomersPlace,
);

const SelectionCardView = latePart(
  async () =>
    (await import(/* webpackChunkName: "selection" */ '../selection/SelectionCardView')).SelectionCardView,
);

const DoneNotice = latePart(
  async () => (await import(/* webpackChunkName: "done" */ './DoneNotice')).DoneNotice,
);
const OverviewPage = latePart(
  async () => (await import(/* webpackChunkName: "overview" */ '../overview/OverviewPage')).OverviewPage,
);

const OpenSendsWatch = latePart(
  async () => (await import(/* webpackChunkName: "open" */ '../run/open/OpenSendsWatch')).OpenSendsWatch,
);

const RepliesPage = latePart(
  async () => (await import(/* webpackChunkName: "replies" */ '../replies/RepliesPage')).RepliesPage,
);
const RepliesNews = latePart(
  async () => (await import(/* webpackChunkName: "replies-news" */ '../replies/RepliesNews')).RepliesNews,
);

/** Whose as-of date that of all companies together is; no id of theirs is empty. */
const ALL = '';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  band: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column', outlineStyle: 'none' },
  // Kept as it is: what was typed or opened there is still so on the way back.
  behind: { display: 'none' },
});

interface Props {
  readonly days: Days;
  readonly done: Done | null;
  readonly settingsFault: Fault | null;
  readonly dossierRequests: DossierRequests;
}

/**
 * Top line, places, the card of the selection, and the page. The run lives here, so that it survives switching. A
 * dossier stands in front of the place where it was opened: the way back leads to that place as it was left; so does the
 * overview of all companies.
 */
export function PaneFrame({ days, done, settingsFault, dossierRequests }: Props) {
  const tools = usePane();
  const { ports, words, language, settings, asOf, today } = tools;
  const styles = useStyles();
  const main = useRef<HTMLElement>(null);
  const run = useRun(ports, language, settings.current);
  const card = useSelection(ports.selection, run.state.checked);
  useFreshCheck(run, settings, asOf);
  const filed = useFiled(run, settings, asOf);
  const dossier = useDossier(tools, run.state.result);
  const { show } = dossier;
  useEffect(() => dossierRequests.listen(show), [dossierRequests, show]);
  const where = useWhereabouts(dossier);
  const [customersView, onCustomersView] = useCustomersView();
  const { place, front, overview } = where;
  const replies = useReplies(run, where.showReplies, show);
  useReturnFocus(dossier.open || where.repliesOpen, main);

  const { step } = run.state;
  const { tell } = tools;
  useEffect(() => {
    // Who goes on in the run has seen it.
    if (step !== 'check') tell(null);
  }, [step, tell]);

  const fixed = run.state.sending !== null;
  const whose = overview ? ALL : settings.current;
  const shownDay = days.asOf(whose);

  return (
    <PlacesContext value={where.places}>
      <RepliesContext value={replies}>
        <OpenDossierContext value={dossier.showCustomer}>
          <div className={styles.root}>
            <header>
              <TopLine
                fixed={fixed}
                overview={overview}
                asOf={shownDay}
                onAsOf={(chosen) => days.choose(whose, chosen)}
                onCompany={(id) => void where.switchTo(id)}
                onOverview={where.showOverview}
                onAdd={where.goToAdding}
              />
              {shownDay !== today && (
                <div className={styles.band}>
                  <Notice kind="warning">
                    {shownDay < today ? words.frame.past : words.frame.future}
                    {!fixed && (
                      <Button size="small" onClick={() => days.choose(whose, today)}>
                        {words.frame.today}
                      </Button>
                    )}
                  </Notice>
                </div>
              )}
              <PlaceBar place={front === null ? place : null} onPlace={where.goTo} />
            </header>
            {card !== null && run.state.checked !== null && !overview && !isShown(dossier, card) && (
              <Suspense>
                <SelectionCardView
                  card={card}
                  checked={run.state.checked}
                  onOpen={dossierRequests.ask}
                  onAction={(action) => show(ports.selection.current(), action)}
                />
              </Suspense>
            )}
            <main ref={main} tabIndex={-1} className={styles.page}>
              {settingsFault !== null && <Problem problem={settingsFault} />}
              {where.fault !== null && <Problem problem={where.fault} />}
              {done !== null && (
                <div className={styles.band}>
                  <Suspense>
                    <DoneNotice done={done} fixed={fixed} />
                  </Suspense>
                </div>
              )}
              {settings.current !== null && (
                <Suspense>
                  <OpenSendsWatch
                    key={settings.current}
                    run={run}
                    shown={place === 'run' && front === null}
                  />
                </Suspense>
              )}
              {run.state.checked !== null && (
                <Suspense>
                  <RepliesNews replies={replies} run={run} />
                </Suspense>
              )}
              {front === 'replies' && (
                <PageBoundary>
                  <RepliesPage run={run} replies={replies} onClose={where.closeReplies} />
                </PageBoundary>
              )}
              {dossier.open && (
                <PageBoundary>
                  <DossierPage
                    dossier={dossier}
                    checked={run.state.checked}
                    onAsk={dossierRequests.ask}
                    onFiled={filed}
                  />
                </PageBoundary>
              )}
              {overview && (
                <PageBoundary>
                  <OverviewPage run={run} asOf={shownDay} onCompany={(id) => void where.switchTo(id)} />
                </PageBoundary>
              )}
              <div className={front === null ? styles.page : styles.behind}>
                <PageBoundary key={place}>
                  {place === 'run' && <RunPlace run={run} />}
                  {place === 'customers' && (
                    <CustomersPlace
                      key={settings.current}
                      run={run}
                      view={customersView}
                      onView={onCustomersView}
                    />
                  )}
                  {place === 'settings' && (
                    <SettingsPlace
                      run={run}
                      page={where.settingsPage}
                      onPage={where.showSettingsPage}
                      additions={where.additions}
                      fixed={fixed}
                    />
                  )}
                </PageBoundary>
              </div>
            </main>
          </div>
        </OpenDossierContext>
      </RepliesContext>
    </PlacesContext>
  );
}

/** Whether the dossier in front is that of the item, or of its customer. */
function isShown({ open, trail }: Dossier, { key, customer }: ItemCard): boolean {
  const place = trail.at(-1);
  if (!open || place === undefined) return false;
  return place.kind === 'item' ? place.key === key : place.id === customer.id;
}
