import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { CurrencyCode } from '../../../core/index';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { useMoney } from '../../components/useMoney';
import { useRowTab } from '../../components/virtual/rowTab';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../useRun';
import { choosable, tickOf } from './choosable';
import { MixedTick } from './MixedTick';
import { useRowStyles } from './rowStyles';
import { sumsOf } from './sums';
import type { LookHandle } from './useLook';
import type { ShownGroup } from './useShownMails';

const useStyles = makeStyles({
  line: { backgroundColor: tokens.colorNeutralBackground3, paddingBlock: tokens.spacingVerticalXS },
  words: { display: 'grid', minWidth: 0 },
  sums: { display: 'grid', justifyItems: 'end' },
  name: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    '& > svg': { flexShrink: 0, marginTop: '2px' },
  },
});

interface Props {
  readonly group: ShownGroup;
  readonly name: string;
  readonly currencies: readonly CurrencyCode[];
  readonly closed: boolean;
  readonly onClose: LookHandle['close'];
  readonly run: Pick<Run, 'choose'>;
}

/** The head of a group: how many mails and how much, one box for all of them, and whether they are shown. */
export function GroupRow({ group, name, currencies, closed, onClose, run }: Props) {
  const { language } = usePane();
  const words = proposeLookWords(language);
  const rows = useRowStyles();
  const styles = useStyles();
  const tabIndex = useRowTab();
  const money = useMoney(currencies);
  const possible = choosable(group.mails);
  const sums = sumsOf(group.mails.map(({ proposed, mail }) => [proposed.currency, (mail ?? proposed).total]));
  const Chevron = closed ? ChevronRightRegular : ChevronDownRegular;
  return (
    <div role="presentation" className={`${rows.line} ${styles.line}`}>
      <MixedTick
        state={possible.length === 0 ? 'none' : tickOf(possible)}
        label={words.selectGroup(name)}
        disabled={possible.length === 0}
        onTick={(all) =>
          run.choose(
            possible.map(({ proposed }) => proposed.id),
            all,
          )
        }
      />
      <button
        type="button"
        className={rows.open}
        tabIndex={tabIndex}
        aria-expanded={!closed}
        onClick={() => onClose(group.value, !closed)}
      >
        <span className={rows.heading}>
          <span className={styles.name}>
            <Chevron aria-hidden />
            <span className={styles.words}>
              <span className={rows.name}>{name}</span>
              <span className={rows.reason}>{words.mails(group.mails.length)}</span>
            </span>
          </span>
          <span className={styles.sums}>
            {sums.map(([currency, sum]) => (
              <span key={currency} className={rows.amount}>
                {money(sum, currency)}
              </span>
            ))}
          </span>
        </span>
      </button>
    </div>
  );
}
