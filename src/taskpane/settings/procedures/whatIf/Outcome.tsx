import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../../app/checked';
import type { TriedOut } from '../../../../app/parts/whatIf/tryProcedure';
import type { Fault } from '../../../../app/ports';
import type { Result } from '../../../../core/index';
import { dateText } from '../../../../wording/dates';
import { whatIfWords } from '../../../../wording/pane/whatIf';
import { Notice } from '../../../components/Notice';
import { Problem } from '../../../components/Problem';
import { usePane } from '../../../frame/paneContext';
import { ChangedCustomers } from './ChangedCustomers';
import { Figures } from './Figures';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
});

interface Props {
  readonly answer: Result<TriedOut, Fault>;
  /** True while the draft has gone on: the figures are those of an earlier one. */
  readonly behind: boolean;
  /** True where it is tried on others than those who have it. */
  readonly trial: boolean;
  readonly checked: CheckedRun;
}

/** What was found: in a sentence, in figures, and customer by customer. */
export function Outcome({ answer, behind, trial, checked }: Props) {
  const { language } = usePane();
  const text = whatIfWords(language);
  const styles = useStyles();
  if (!answer.ok) return <Problem problem={answer.error} />;
  const found = answer.value;
  const { length } = found.customers;
  const date = dateText(checked.asOf, language);
  const changes = length > 0;
  return (
    <div className={styles.root} aria-busy={behind}>
      <Notice kind={behind || changes ? 'info' : 'success'}>
        <strong>{behind ? text.working : changes ? text.changing(length) : text.nothing}</strong>
        <span>{text.day(date)}</span>
        {changes && <span>{trial ? text.trial : text.apply}</span>}
      </Notice>
      {changes && (
        <>
          <Figures found={found} />
          <ChangedCustomers checked={checked} customers={found.customers} />
        </>
      )}
    </div>
  );
}
