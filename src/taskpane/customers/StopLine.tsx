import { makeStyles, tokens } from '@fluentui/react-components';
import { ProhibitedRegular } from '@fluentui/react-icons';
import type { Judged } from '../../app/describeCustomer';
import { usePane } from '../frame/paneContext';
import { stopText } from './stopText';
import { useLateCreditLimits } from './useCreditLimits';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorStatusDangerForeground1,
    fontWeight: tokens.fontWeightSemibold,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '& svg': { fontSize: '16px', flexShrink: 0 },
  },
});

interface Props {
  readonly judged: Judged;
  /** Customer id. */
  readonly customer: string;
}

/** The signal "no further deliveries" of a customer in one line; nothing where there is none. */
export function StopLine({ judged, customer }: Props) {
  const { language } = usePane();
  const styles = useStyles();
  const limits = useLateCreditLimits(judged);
  const standing = limits?.standings.get(customer);
  if (!limits || standing === undefined || standing.stop === null) return null;
  return (
    <span className={styles.root}>
      <ProhibitedRegular aria-hidden />
      <span>{stopText(standing, limits.currency, language)}</span>
    </span>
  );
}
