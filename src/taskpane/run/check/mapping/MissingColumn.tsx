import { Field, Select } from '@fluentui/react-components';
import { WarningRegular } from '@fluentui/react-icons';
import type { SheetColumn, Field as SheetField } from '../../../../core/index';
import { fieldName } from '../../../../wording/issues/fieldNames';
import { mappingWords } from '../../../../wording/pane/mapping';
import { usePane } from '../../../frame/paneContext';
import { columnName } from './ColumnCard';

interface Props {
  readonly missing: SheetField;
  readonly columns: readonly SheetColumn[];
  readonly onChoose: (column: SheetColumn) => void;
}

/** Asks which column has the field without which the sheet cannot be read. */
export function MissingColumn({ missing, columns, onChoose }: Props) {
  const { language } = usePane();
  const words = mappingWords(language);
  const choose = (value: string): void => {
    const column = columns.find((one) => String(one.column) === value);
    if (column !== undefined) onChoose(column);
  };
  return (
    <Field
      label={words.missing(fieldName(missing, language))}
      required
      validationState="warning"
      validationMessageIcon={<WarningRegular />}
      validationMessage={words.chooseColumn}
    >
      <Select
        root={{ style: { minWidth: 0 } }}
        select={{ style: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } }}
        value=""
        onChange={(_, { value }) => choose(value)}
      >
        <option value="" />
        {columns.map((one) => (
          <option key={one.column} value={one.column}>
            {columnName(one, words.noHeader)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
