import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useState } from 'react';
import type { Fault } from '../../app/ports';
import type { DayNumber } from '../../core/index';
import { CopyDetail } from '../components/CopyDetail';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { Waiting } from '../components/Waiting';
import { RunPlace } from '../run/RunPlace';
import { useFreshCheck } from '../run/useFreshCheck';
import { useRun } from '../run/useRun';
import { SelectionCardView } from '../selection/SelectionCardView';
import { useSelection } from '../selection/useSelection';
import { ErrorBoundary } from './ErrorBoundary';
import { type Place, PlaceBar } from './PlaceBar';
import { usePane } from './paneContext';
import { TopLine } from './TopLine';

const SettingsPlace = lazy(async () => ({
  default: (await import(/* webpackChunkName: "settings" */ '../settings/SettingsPlace')).SettingsPlace,
}));

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
  band: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  page: { flexGrow: 1, minHeight: 0, display: 'flex', flexDirection: 'column' },
});

interface Props {
  readonly onAsOf: (asOf: DayNumber) => void;
  readonly settingsFault: Fault | null;
}

/** Top line, places, the card of the selection, and the page. The run lives here, so that it survives switching. */
export function PaneFrame({ onAsOf, settingsFault }: Props) {
  const { ports, words, language, settings, asOf, today } = usePane();
  const styles = useStyles();
  const [place, setPlace] = useState<Place>('run');
  const run = useRun(ports, language);
  const { checked } = run.state;
  const card = useSelection(ports.selection, checked);
  useFreshCheck(run, settings, asOf);

  return (
    <div className={styles.root}>
      <header>
        <TopLine fixed={run.state.sending !== null} onAsOf={onAsOf} />
        {asOf !== today && (
          <div className={styles.band}>
            <Notice kind="warning">{asOf < today ? words.frame.past : words.frame.future}</Notice>
          </div>
        )}
        <PlaceBar place={place} onPlace={setPlace} />
      </header>
      {card !== null && checked !== null && <SelectionCardView card={card} checked={checked} />}
      <main className={styles.page}>
        {settingsFault !== null && <Problem problem={settingsFault} />}
        <ErrorBoundary
          key={place}
          fallback={(detail) => (
            <Notice kind="error">
              <strong>{words.frame.brokenTitle}</strong>
              <span>{words.frame.brokenHelp}</span>
              <CopyDetail detail={detail} />
            </Notice>
          )}
        >
          <Suspense fallback={<Waiting />}>
            {place === 'run' ? <RunPlace run={run} /> : <SettingsPlace />}
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
