import { makeStyles, tokens } from '@fluentui/react-components';
import type { AgedAmounts } from '../../app/consolidatedAgeing';
import type { BucketBounds, CurrencyCode } from '../../core/index';
import { amountText } from '../../wording/amounts';
import { overviewWords } from '../../wording/pane/overview';
import { usePane } from '../frame/paneContext';

/** From what is not due to what is oldest: the older, the stronger. Each has its words and amount beside it. */
const colours = [
  tokens.colorPaletteGreenBackground3,
  tokens.colorPaletteYellowBackground3,
  tokens.colorPaletteMarigoldBackground3,
  tokens.colorPaletteDarkOrangeBackground3,
  tokens.colorPaletteRedBackground3,
  tokens.colorStatusDangerBackground3Pressed,
] as const;

const useStyles = makeStyles({
  bar: { display: 'flex', gap: '1px', height: '12px', forcedColorAdjust: 'none' },
  part: { minWidth: '2px' },
  list: {
    display: 'grid',
    gridTemplateColumns: '12px minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    rowGap: '2px',
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { display: 'contents' },
  mark: { width: '12px', height: '12px', borderRadius: '2px', forcedColorAdjust: 'none' },
  amount: { margin: 0, textAlign: 'end', fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface Props {
  readonly amounts: AgedAmounts;
  readonly bounds: BucketBounds;
  readonly currency: CurrencyCode;
}

/** What is open by age: a bar of the shares, and each bucket with its amount. Credits have no share. */
export function AgeBar({ amounts: { buckets }, bounds, currency }: Props) {
  const { language } = usePane();
  const words = overviewWords(language);
  const styles = useStyles();
  const rows = buckets.map((amount, at) => ({
    amount,
    label: at === 0 ? words.notDue : words.days((bounds[at - 1] ?? 0) + 1, bounds[at] ?? null),
    backgroundColor: colours[Math.min(at, colours.length - 1)],
  }));
  return (
    <>
      <div aria-hidden className={styles.bar}>
        {rows.map(
          ({ amount, label, backgroundColor }) =>
            amount > 0 && (
              <div key={label} className={styles.part} style={{ flexGrow: amount, backgroundColor }} />
            ),
        )}
      </div>
      <dl aria-label={words.byAge} className={styles.list}>
        {rows.map(({ amount, label, backgroundColor }) => (
          <div key={label} className={styles.row}>
            <span aria-hidden className={styles.mark} style={{ backgroundColor }} />
            <dt>{label}</dt>
            <dd className={styles.amount}>{amountText(amount, currency, language)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
