import { Button, makeStyles } from '@fluentui/react-components';
import { DocumentTableRegular } from '@fluentui/react-icons';
import type { CheckedRun } from '../../app/checked';
import { type CreditLimits, unreadLimits } from '../../app/creditLimits';
import { creditLimitWords } from '../../wording/pane/creditLimit';
import { customersWords } from '../../wording/pane/customers';
import { usePane } from '../frame/paneContext';
import { MakingNotice } from './MakingNotice';
import { useMaking } from './useMaking';

const useStyles = makeStyles({
  // A button hides what does not fit, so a long page would squeeze it.
  button: { alignSelf: 'start', flexShrink: 0 },
});

interface Props {
  readonly checked: CheckedRun;
  readonly limits: CreditLimits;
}

/** Puts everybody to whom nothing more is delivered on credit into a worksheet. */
export function LimitsToSheet({ checked, limits }: Props) {
  const { ports, language } = usePane();
  const styles = useStyles();
  const making = useMaking(async () => {
    const { makeLimitsReport } = await import(
      /* webpackChunkName: "limits-report" */ '../../app/makeLimitsReport'
    );
    const { reading, asOf, administration } = checked;
    return makeLimitsReport(
      ports,
      {
        ...limits,
        ...{ reading, asOf, company: administration?.name ?? '' },
        unread: unreadLimits(checked).length,
      },
      language,
    );
  });
  const { stopped } = limits;
  if (stopped.length === 0) return null;
  return (
    <>
      <MakingNotice making={making} />
      <Button
        size="small"
        className={styles.button}
        icon={<DocumentTableRegular />}
        disabledFocusable={making.busy}
        onClick={making.make}
      >
        {making.busy ? creditLimitWords(language).making : customersWords(language).toSheet(stopped.length)}
      </Button>
    </>
  );
}
