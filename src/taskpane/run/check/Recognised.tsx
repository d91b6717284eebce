import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import type { MappedColumn } from '../../../core/index';
import { columnLetters } from '../../../wording/faults/faultFacts';
import { fieldName } from '../../../wording/issues/fieldNames';
import type { ReadingWords } from '../../../wording/pane/reading';
import { Disclosure } from '../../components/Disclosure';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, textDecorationLine: 'underline' },
  quiet: { color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: '3px 6px 3px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightRegular,
    overflowWrap: 'anywhere',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
});

const sureness = (confidence: number, words: ReadingWords): string =>
  confidence >= 0.9 ? words.sure : confidence >= 0.6 ? words.likely : words.unsure;

interface Props {
  readonly checked: CheckedRun;
  readonly onOther: () => void;
}

/** What the reading made of the sheet: where, how much, and which column is taken for what. */
export function Recognised({ checked, onOther }: Props) {
  const words = usePane().words.reading;
  const styles = useStyles();
  const { sheetName, headerRow, items, mapping, skipped } = checked.reading;
  return (
    <Section title={words.found(items.count, checked.customers.size)}>
      <span className={styles.quiet}>
        {words.where(sheetName, headerRow)}{' '}
        <Link as="button" className={styles.link} onClick={onOther}>
          {words.readOther}
        </Link>
      </span>
      <Disclosure label={words.columns(mapping.length)}>
        <ColumnTable mapping={mapping} />
        {skipped.length > 0 && <span className={styles.quiet}>{words.skipped(skipped.length)}</span>}
      </Disclosure>
    </Section>
  );
}

function ColumnTable({ mapping }: { readonly mapping: readonly MappedColumn[] }) {
  const { words, language } = usePane();
  const styles = useStyles();
  const head = mergeClasses(styles.cell, styles.head);
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          <th scope="col" className={head}>
            {words.reading.header}
          </th>
          <th scope="col" className={head}>
            {words.reading.field}
          </th>
        </tr>
      </thead>
      <tbody>
        {mapping.map((one) => (
          <tr key={one.column}>
            <td className={styles.cell}>
              {columnLetters(one.column)} · {one.header}
            </td>
            <td className={styles.cell}>
              {fieldName(one.field, language)}
              <br />
              <span className={styles.quiet}>{sureness(one.confidence, words.reading)}</span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
