import { makeStyles, tokens } from '@fluentui/react-components';
import type { OpenTotal } from '../../app/describeCorrespondence';
import type { DayNumber } from '../../core/index';
import { moneyText } from '../../wording/amounts';
import { dateText } from '../../wording/dates';
import { useOutlook } from './outlookContext';

const useStyles = makeStyles({
  root: {
    margin: 0,
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  amount: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly day: DayNumber;
  readonly totals: readonly OpenTotal[];
}

/** What was open when these addresses were last reminded: not what is open today, and it says so. */
export function LastOpen({ day, totals }: Props) {
  const { words, language } = useOutlook();
  const styles = useStyles();
  return (
    <dl className={styles.root}>
      <dt>{words.correspondence.lastOpen(dateText(day, language))}</dt>
      {totals.map(({ currency, open }) => (
        <dd key={currency} className={styles.amount}>
          {moneyText(open, currency, language)}
        </dd>
      ))}
    </dl>
  );
}
