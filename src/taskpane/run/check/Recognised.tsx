import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import type { SkipReason } from '../../../core/index';
import { dateText } from '../../../wording/dates';
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
  const { words: all, language } = usePane();
  const words = all.reading;
  const styles = useStyles();
  const { sheetName, headerRow, items, skipped } = checked.reading;
  const count = (reason: SkipReason): number => skipped.filter((row) => row.reason === reason).length;
  const [cleared, later, elsewhere] = [count('cleared'), count('later'), count('other-company')];
  const others = skipped.length - cleared - later - elsewhere;
  return (
    <Section title={words.found(items.count, checked.customers.size)}>
      <span className={styles.quiet}>
        {words.where(sheetName, headerRow)}{' '}
        {checked.administration?.sheet == null && (
          <Link as="button" className={styles.link} onClick={onOther}>
            {words.readOther}
          </Link>
        )}
      </span>
      {others > 0 && <span className={styles.quiet}>{words.skipped(others)}</span>}
      {elsewhere > 0 && <span className={styles.quiet}>{words.otherCompanies(elsewhere)}</span>}
      {cleared + later > 0 && (
        <span className={styles.quiet}>
          {words.notOpen(dateText(checked.asOf, language), cleared, later)}
        </span>
      )}
    </Section>
  );
}
