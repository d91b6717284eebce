import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Field, SheetColumn } from '../../../../core/index';
import { columnLetters } from '../../../../wording/faults/faultFacts';
import { fieldName, fieldsNamed, isField } from '../../../../wording/issues/fieldNames';
import { oneLine } from '../../../../wording/oneLine';
import { mappingWords } from '../../../../wording/pane/mapping';
import { usePane } from '../../../frame/paneContext';
import { ChoiceSelect } from './ChoiceSelect';
import { surenessOf } from './chosenFields';
import { SurenessMark } from './SurenessMark';

/** Longest name of a column, and of what stands in it, before it is cut. */
const LONGEST_NAME = 80;
const LONGEST_SAMPLE = 30;

const useStyles = makeStyles({
  card: {
    display: 'grid',
    gap: '2px',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minWidth: 0,
    overflowWrap: 'anywhere',
  },
  name: { fontWeight: tokens.fontWeightSemibold, fontSize: tokens.fontSizeBase200 },
  samples: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  foot: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: `2px ${tokens.spacingHorizontalS}`,
  },
  rather: { maxWidth: '100%', minWidth: 0, paddingInline: tokens.spacingHorizontalXS },
});

/** A column as it is called on the screen: its letters, and its name where it has one. */
export const columnName = ({ column, header }: Pick<SheetColumn, 'column' | 'header'>, noHeader: string) =>
  `${columnLetters(column)} · ${header === '' ? noHeader : oneLine(header, LONGEST_NAME)}`;

/** What stands in a column, on one line. */
const samplesText = ({ samples }: Pick<SheetColumn, 'samples'>): string =>
  samples.map((sample) => oneLine(sample, LONGEST_SAMPLE)).join(' | ');

/** A column without a name, by its letters and what stands in it. */
export const columnContent = (column: Pick<SheetColumn, 'column' | 'samples'>): string =>
  `${columnLetters(column.column)} · ${samplesText(column)}`;

/** The name of a field where it stands alone. */
const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Props {
  readonly id: string;
  readonly column: SheetColumn;
  /** By the choice, which the reading follows. */
  readonly field: Field | null;
  readonly onChoose: (field: Field | null) => void;
}

/** One column of the sheet: what stands in it, what it is read as, and how sure that is. */
export function ColumnCard({ id, column, field, onChoose }: Props) {
  const { language } = usePane();
  const words = mappingWords(language);
  const styles = useStyles();
  const { samples, second } = column;
  const name = columnName(column, words.noHeader);
  const sureness = surenessOf(column);
  const offered = sureness === 'toCheck' && field !== null ? second : null;
  return (
    <li className={styles.card}>
      <span className={styles.name}>{name}</span>
      {samples.length > 0 && <span className={styles.samples}>{samplesText(column)}</span>}
      <ChoiceSelect
        id={id}
        label={words.readAs(name)}
        size="small"
        value={field ?? ''}
        onChoose={(value) => onChoose(isField(value) ? value : null)}
      >
        <option value="">{words.notUsed}</option>
        {fieldsNamed.map((one) => (
          <option key={one} value={one}>
            {capitalised(fieldName(one, language))}
          </option>
        ))}
      </ChoiceSelect>
      {(field !== null || column.chosen) && (
        <div className={styles.foot}>
          <SurenessMark sureness={sureness} />
          {sureness === 'toCheck' && field !== null && (
            <Button
              size="small"
              className={styles.rather}
              aria-label={`${words.readAs(name)}: ${fieldName(field, language)}. ${words.confirm}`}
              onClick={() => onChoose(field)}
            >
              {words.confirm}
            </Button>
          )}
          {offered !== null && (
            <Button
              size="small"
              className={styles.rather}
              aria-label={`${words.readAs(name)}. ${words.rather(fieldName(offered.field, language))}`}
              onClick={() => onChoose(offered.field)}
            >
              {words.rather(fieldName(offered.field, language))}
            </Button>
          )}
        </div>
      )}
    </li>
  );
}
