import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckedRun } from '../../../../app/checked';
import { type Comparison, changeKinds } from '../../../../core/index';
import { dateText } from '../../../../wording/dates';
import { Disclosure } from '../../../components/Disclosure';
import { Facts } from '../../../components/Facts';
import { Section } from '../../../components/Section';
import { useLaterWords } from '../../../components/useLaterWords';
import { useMoney } from '../../../components/useMoney';
import { usePane } from '../../../frame/paneContext';
import type { Run } from '../../useRun';
import { ChangeList } from './ChangeList';
import { customerNames } from './customerNames';
import { TakeOver } from './TakeOver';

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  summary: { fontWeight: tokens.fontWeightSemibold },
});

/** Id by which a check leads here. */
export const COMPARISON = 'comparison';

interface Props {
  readonly run: Run;
  readonly checked: CheckedRun;
}

/** What became of the items since the list that was taken over last; nothing at the first list of a company. */
export function CompareSection({ run, checked }: Props) {
  const { compare } = useLaterWords();
  const { compared } = checked;
  if (compared === null || (compared.last === null && compared.fault === null)) return null;
  const { comparison } = compared;
  return (
    <Section title={compare.title} id={COMPARISON}>
      {comparison === null ? (
        <span>{compare.damaged}</span>
      ) : (
        <Differences checked={checked} {...{ comparison }} />
      )}
      {(comparison === null || comparison.changes.length > 0) && <TakeOver run={run} checked={checked} />}
    </Section>
  );
}

/** The summary, then each kind of change with its items behind it, then what it did to the total. */
function Differences({
  checked,
  comparison,
}: {
  readonly checked: CheckedRun;
  readonly comparison: Comparison;
}) {
  const { language } = usePane();
  const styles = useStyles();
  const { compare } = useLaterWords();
  const { changes, counts, totals, lastDay } = comparison;
  const money = useMoney([]);
  const nameOf = useMemo(() => customerNames(checked), [checked]);
  if (changes.length === 0) return <span>{compare.same(dateText(lastDay, language))}</span>;
  const kinds = changeKinds.filter((kind) => counts[kind] > 0);
  return (
    <>
      <span className={styles.quiet}>{compare.since(dateText(lastDay, language))}</span>
      <span className={styles.summary}>{kinds.map((kind) => compare[kind](counts[kind])).join(', ')}</span>
      <div>
        {kinds.map((kind) => (
          <Disclosure key={kind} label={compare[kind](counts[kind])}>
            <ChangeList changes={changes.filter((change) => change.kind === kind)} nameOf={nameOf} />
          </Disclosure>
        ))}
      </div>
      <Facts
        facts={totals.flatMap(({ currency, before, after }) => [
          [compare.before(currency), money(before, currency)] as const,
          [compare.after(currency), money(after, currency)] as const,
        ])}
      />
    </>
  );
}
