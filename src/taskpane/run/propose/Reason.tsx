import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { useRowTab } from '../../components/virtual/rowTab';
import { usePane } from '../../frame/paneContext';
import { type LeftOutWhy, LONGEST_WHY, leftOutCauses } from '../leftOutWhy';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  select: {
    minHeight: '24px',
    maxWidth: '100%',
    font: 'inherit',
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  own: { flexBasis: '100%' },
});

interface Props {
  /** Of what is left out. */
  readonly name: string;
  readonly why: LeftOutWhy | null;
  readonly onWhy: (why: LeftOutWhy | null) => void;
}

/** Below what was left out: why, for who wants to say so. */
export function Reason({ name, why, onWhy }: Props) {
  const words = proposeLookWords(usePane().language);
  const styles = useStyles();
  const tabIndex = useRowTab();
  const choose = (value: string): void => {
    const cause = leftOutCauses.find((one) => one === value);
    onWhy(cause === undefined ? null : { cause, words: why?.words ?? '' });
  };
  return (
    <div className={styles.root}>
      <span>{words.leftOut}</span>
      <select
        className={styles.select}
        tabIndex={tabIndex}
        aria-label={words.why(name)}
        value={why?.cause ?? ''}
        onChange={(event) => choose(event.target.value)}
      >
        <option value="">{words.noCause}</option>
        {leftOutCauses.map((cause) => (
          <option key={cause} value={cause}>
            {words.causes[cause]}
          </option>
        ))}
      </select>
      {why?.cause === 'other' && (
        <Input
          className={styles.own}
          size="small"
          input={{ tabIndex }}
          maxLength={LONGEST_WHY}
          aria-label={words.ownWords(name)}
          value={why.words}
          onChange={(_, { value }) => onWhy({ cause: 'other', words: value })}
        />
      )}
    </div>
  );
}
