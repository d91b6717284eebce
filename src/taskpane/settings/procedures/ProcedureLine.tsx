import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRightRegular, ErrorCircleRegular, InfoRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}`,
    border: 'none',
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    overflowWrap: 'anywhere',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
    '& > svg': { flexShrink: 0 },
  },
  what: { display: 'grid', minWidth: 0 },
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  small: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  wrong: { color: tokens.colorStatusDangerForeground1 },
});

interface Props {
  readonly name: string;
  /** Where it comes from, and how many customers it reminds. */
  readonly facts: readonly string[];
  /** Its days in one line. */
  readonly days: string;
  readonly wrong: string | null;
  readonly remark: string | null;
  readonly onOpen: () => void;
}

/** A procedure in the list. */
export function ProcedureLine({ name, facts, days, wrong, remark, onOpen }: Props) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.line} onClick={onOpen}>
      <span className={styles.what}>
        <span className={styles.head}>
          <span className={styles.name}>{name}</span>
          <span>{days}</span>
        </span>
        <span className={styles.small}>{facts.join(' · ')}</span>
        {wrong !== null && (
          <span className={`${styles.mark} ${styles.wrong}`}>
            <ErrorCircleRegular /> {wrong}
          </span>
        )}
        {wrong === null && remark !== null && (
          <span className={styles.mark}>
            <InfoRegular /> {remark}
          </span>
        )}
      </span>
      <ChevronRightRegular aria-hidden />
    </button>
  );
}
