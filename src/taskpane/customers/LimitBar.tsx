import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CreditStanding } from '../../app/creditLimits';
import { excessOf } from '../../app/parts/exposure';
import type { CurrencyCode, Minor } from '../../core/index';
import { creditLimitWords } from '../../wording/pane/creditLimit';
import { usePane } from '../frame/paneContext';

/** From so much of the limit on, the bar warns. */
const NEARLY = 0.9;

const useStyles = makeStyles({
  root: { display: 'grid', gap: '2px', minWidth: 0 },
  bar: {
    height: '6px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    overflow: 'hidden',
    backgroundColor: tokens.colorNeutralBackground5,
    '@media (forced-colors: active)': { border: '1px solid CanvasText' },
  },
  used: {
    height: '100%',
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  nearly: { backgroundColor: tokens.colorPaletteMarigoldBackground3 },
  over: { backgroundColor: tokens.colorStatusDangerBackground3 },
  text: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  readonly standing: CreditStanding;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
  readonly currency: CurrencyCode;
  /** True where the figures stand beside it. */
  readonly bare?: boolean;
}

/** What is used of a limit: a bar, and the same in words; nothing where no limit holds. */
export function LimitBar({ standing, money, currency, bare = false }: Props) {
  const words = creditLimitWords(usePane().language);
  const styles = useStyles();
  const { limit, exposure, room, state } = standing;
  if (limit === null || limit === 0 || state === 'no-limit' || state === 'zero-unclear') return null;
  const part = Math.min(Math.max(exposure / limit, 0), 1);
  const over = excessOf(standing);
  return (
    <div className={styles.root}>
      <div aria-hidden className={styles.bar}>
        <div
          className={mergeClasses(
            styles.used,
            part >= NEARLY && styles.nearly,
            state === 'exceeded' && styles.over,
          )}
          style={{ width: `${part * 100}%` }}
        />
      </div>
      {!bare && (
        <div className={styles.text}>
          <span>{words.used(money(exposure, currency), money(limit, currency))}</span>
          {over > 0 && <span>{words.over(money(over, currency))}</span>}
          {over === 0 && room !== null && <span>{words.left(money(room, currency))}</span>}
        </div>
      )}
    </div>
  );
}
