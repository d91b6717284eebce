import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { useLaterWords } from '../../components/useLaterWords';

const useStyles = makeStyles({
  group: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    margin: 0,
    padding: 0,
    border: 'none',
    minWidth: 0,
  },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalS, fontWeight: tokens.fontWeightSemibold },
  way: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr)', cursor: 'pointer' },
  radio: {
    width: '16px',
    height: '16px',
    margin: '2px 0 0',
    accentColor: tokens.colorCompoundBrandBackground,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  words: { display: 'grid' },
  help: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Mails that leave in a minute: how many a mailbox may send in one. */
const A_MINUTE = 24;

interface Props {
  /** How many mails it is about. */
  readonly count: number;
  readonly review: boolean;
  readonly onReview: (review: boolean) => void;
}

/** Whether the mails go out now, or wait in Drafts for a person. */
export function SendWays({ count, review, onReview }: Props) {
  const { send: words } = useLaterWords();
  const styles = useStyles();
  const name = useId();
  const now = count > A_MINUTE ? words.takes(Math.ceil(count / A_MINUTE)) : words.nowHelp;
  const ways = [
    { drafts: false, label: words.now, help: now },
    { drafts: true, label: words.drafts, help: words.draftsHelp },
  ];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.ways}</legend>
      {ways.map(({ drafts, label, help }) => (
        <label key={label} className={styles.way}>
          <input
            type="radio"
            name={name}
            className={styles.radio}
            checked={review === drafts}
            aria-describedby={`${name}-${drafts}`}
            aria-label={label}
            onChange={() => onReview(drafts)}
          />
          <span className={styles.words}>
            <span>{label}</span>
            <span id={`${name}-${drafts}`} className={styles.help}>
              {help}
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
