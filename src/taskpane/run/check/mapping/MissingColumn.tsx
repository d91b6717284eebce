import { Field, makeStyles } from '@fluentui/react-components';
import type { SheetColumn, Field as SheetField } from '../../../../core/index';
import { fieldName } from '../../../../wording/issues/fieldNames';
import { mappingWords } from '../../../../wording/pane/mapping';
import { Notice } from '../../../components/Notice';
import { usePane } from '../../../frame/paneContext';
import { ChoiceSelect } from './ChoiceSelect';
import { columnContent, columnName } from './ColumnCard';

const useStyles = makeStyles({ field: { width: '100%', minWidth: 0 } });

interface Props {
  readonly missing: SheetField;
  readonly columns: readonly SheetColumn[];
  readonly onChoose: (column: SheetColumn) => void;
}

/** Asks which column has the field without which the sheet cannot be read. */
export function MissingColumn({ missing, columns, onChoose }: Props) {
  const { language } = usePane();
  const words = mappingWords(language);
  const styles = useStyles();
  const choose = (value: string): void => {
    const column = columns.find((one) => String(one.column) === value);
    if (column !== undefined) onChoose(column);
  };
  return (
    <Notice kind="warning" announce={false}>
      <Field className={styles.field} label={words.missing(fieldName(missing, language))}>
        <ChoiceSelect value="" onChoose={choose}>
          <option value="">{words.chooseColumn}</option>
          {columns.map((one) => (
            <option key={one.column} value={one.column}>
              {one.header === '' ? columnContent(one) : columnName(one, words.noHeader)}
            </option>
          ))}
        </ChoiceSelect>
      </Field>
    </Notice>
  );
}
