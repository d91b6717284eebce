import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../../app/checked';
import type { CustomerChange } from '../../../../core/index';
import { whatIfWords } from '../../../../wording/pane/whatIf';
import { useMoney } from '../../../components/useMoney';
import { useRowTab } from '../../../components/virtual/rowTab';
import { useOpenDossier } from '../../../find/openDossier';
import { usePane } from '../../../frame/paneContext';
import { Became } from './Became';
import { changeLines, sumLine } from './changeLines';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    paddingBlock: tokens.spacingVerticalXS,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start', justifySelf: 'start' },
  sum: { justifySelf: 'end', textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  line: { color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly change: CustomerChange;
  readonly checked: CheckedRun;
  readonly label: string;
}

/** One customer as it is and as it would be; its name opens the dossier. */
export function ChangedCustomer({ change, checked, label }: Props) {
  const { language } = usePane();
  const text = whatIfWords(language);
  const styles = useStyles();
  const tabIndex = useRowTab();
  const openDossier = useOpenDossier();
  const money = useMoney(checked.reading.items.currencies);
  const speech = { text, language, money };
  return (
    <div className={styles.root}>
      {openDossier === null ? (
        <span className={styles.name}>{label}</span>
      ) : (
        <Link
          as="button"
          className={styles.name}
          tabIndex={tabIndex}
          aria-label={text.openDossier(label)}
          onClick={() => openDossier(checked, change.id)}
        >
          {label}
        </Link>
      )}
      <span className={styles.sum}>
        <Became {...sumLine(change, speech)} />
      </span>
      {changeLines(change, speech).map(({ name, before, after }) => (
        <span key={`${name} ${before} ${after}`} className={styles.line}>
          {`${name}${language === 'fr' ? '\u00a0' : ''}: `}
          <Became before={before} after={after} />
        </span>
      ))}
    </div>
  );
}
