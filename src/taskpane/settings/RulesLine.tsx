import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { makeRulesTable } from '../../app/makeRulesTable';
import type { Fault } from '../../app/ports';
import type { LoadedRules } from '../../app/rules';
import { ratesEnd, regimes, shippedProcedures } from '../../core/index';
import { dateText } from '../../wording/dates';
import { rulesWords } from '../../wording/pane/rules';
import type { RuleTable } from '../../wording/tables/names';
import { settingNames } from '../../wording/tables/settings/forms';
import { Problem } from '../components/Problem';
import { RuleProblems } from '../components/RuleProblems';
import { usePane } from '../frame/paneContext';
import { useWritten } from './changes/useWritten';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    overflowWrap: 'anywhere',
  },
  head: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  what: { display: 'grid', minWidth: 0 },
  name: { fontWeight: tokens.fontWeightSemibold },
  state: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  again: { justifySelf: 'start' },
});

interface Props {
  readonly table: RuleTable;
  readonly rules: LoadedRules;
  readonly onChanged: () => Promise<void>;
}

/** One table: what holds now, the way to it or a button that makes it, and its rows that cannot be used. */
export function RulesLine({ table, rules, onChanged }: Props) {
  const { ports, language } = usePane();
  const text = rulesWords(language);
  const styles = useStyles();
  const written = useWritten();
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const { present, count } = rules.tables[table];
  const end = table === 'rates' ? ratesEnd(rules.rates, regimes) : null;
  const state = [
    present ? text.own[table](count) : text.shipped[table](shippedCount(table, rules)),
    ...(end === null ? [] : [text.knownThrough(dateText(end, language))]),
  ];
  const problems = rules.problems.filter((problem) => problem.table === table);
  const name = text.names[table];
  const label = present ? text.show : text.put;
  const act = async (): Promise<void> => {
    setBusy(true);
    const tellDone = written();
    const done = present ? await ports.rules.show(table) : await makeRulesTable(ports, table, language);
    setBusy(false);
    setFault(done.ok ? null : done.error);
    if (!done.ok) return;
    await onChanged();
    if (!present) await tellDone({ place: table, onBack: () => void onChanged() });
  };
  return (
    <li className={styles.line}>
      <div className={styles.head}>
        <span className={styles.what}>
          <span className={styles.name}>{name}</span>
          <span className={styles.state}>{state.join(', ')}</span>
        </span>
        <Button
          size="small"
          disabledFocusable={busy}
          aria-label={`${label}: ${name}`}
          onClick={() => void act()}
        >
          {busy ? text.putting : label}
        </Button>
      </div>
      {fault !== null && <Problem problem={fault} />}
      {problems.length > 0 && (
        <>
          <RuleProblems problems={problems} />
          <Button className={styles.again} size="small" onClick={() => void onChanged()}>
            {text.readAgain}
          </Button>
        </>
      )}
    </li>
  );
}

/** How many of a kind the product has. */
function shippedCount(table: RuleTable, { rates }: LoadedRules): number {
  if (table === 'procedures') return shippedProcedures.size;
  if (table === 'rules') return settingNames.length;
  return Object.values(rates).reduce((sum, { rows }) => sum + rows.length, 0);
}
