import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, textDecorationLine: 'underline' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
});

interface Props {
  readonly checked: CheckedRun;
  readonly onOther: () => void;
}

/** What the reading made of the sheet: where, how much, and which rows are no items. */
export function Recognised({ checked, onOther }: Props) {
  const words = usePane().words.reading;
  const styles = useStyles();
  const { sheetName, headerRow, items, skipped } = checked.reading;
  return (
    <Section title={words.found(items.count, checked.customers.size)}>
      <span className={styles.quiet}>
        {words.where(sheetName, headerRow)}{' '}
        <Link as="button" className={styles.link} onClick={onOther}>
          {words.readOther}
        </Link>
      </span>
      {skipped.length > 0 && <span className={styles.quiet}>{words.skipped(skipped.length)}</span>}
    </Section>
  );
}
