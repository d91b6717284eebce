import { Checkbox, Field, Input, makeStyles, mergeClasses, Select, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ProcedureCells } from '../../../app/procedures/draft';
import { channels, type ProcedureField, type ProcedureProblem, reminderTexts } from '../../../core/index';
import { wordsFor } from '../../../wording/choose';
import { procedureFieldText } from '../../../wording/law/procedureProblemText';
import { proceduresWords } from '../../../wording/pane/procedures';
import { stepName } from '../../../wording/pane/texts';
import { procedureColumns } from '../../../wording/tables/procedureColumns';
import { procedureWords } from '../../../wording/tables/procedureWords';
import { usePane } from '../../frame/paneContext';
import { channelIn, textIn, yesNoIn } from './steps';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(124px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
  },
  // Label, input and what is said below it stand level with those of the field beside it.
  field: {
    gridRowEnd: 'span 3',
    gridTemplateRows: 'subgrid',
    gap: 0,
    marginBottom: tokens.spacingVerticalS,
    '& > label': { alignSelf: 'end' },
  },
  // A name of a text is long.
  wide: { gridColumn: '1 / -1' },
  ticks: { gridColumn: '1 / -1', display: 'grid', marginBottom: tokens.spacingVerticalS },
});

const narrow = { root: { style: { minWidth: 0 } }, select: { style: { minWidth: 0, width: '100%' } } };
const thin = { style: { minWidth: 0, width: '100%' } };

interface Props {
  readonly cells: ProcedureCells;
  readonly isNotice: boolean;
  readonly problems: readonly ProcedureProblem[];
  readonly readOnly: boolean;
  readonly onChange: (cells: ProcedureCells) => void;
}

/** The fields of a notice or a level, named as the columns of the table. */
export function StepFields({ cells, isNotice, problems, readOnly, onChange }: Props) {
  const { language } = usePane();
  const text = proceduresWords(language);
  const table = procedureWords(language);
  const headers = wordsFor(procedureColumns.headers, language);
  const styles = useStyles();
  const wrongIn = (field: ProcedureField): string | null => {
    const wrong = problems.filter((problem) => problem.field === field);
    return wrong.length === 0
      ? null
      : wrong.map((problem) => procedureFieldText(problem, language)).join(' ');
  };
  /** A notice has no more than its day, unless something else stands there that must go. */
  const shows = (field: ProcedureField): boolean => !isNotice || field === 'days' || wrongIn(field) !== null;
  const change = (field: ProcedureField, value: string): void => onChange({ ...cells, [field]: value });
  const typed = (field: ProcedureField, hint: string | null = null): ReactNode =>
    shows(field) && (
      <Field
        className={styles.field}
        label={headers[field]}
        hint={wrongIn(field) === null ? hint : null}
        validationMessage={wrongIn(field)}
      >
        <Input
          input={thin}
          style={{ minWidth: 0, width: '100%' }}
          value={cells[field]}
          readOnly={readOnly}
          onChange={(_, { value }) => change(field, value)}
        />
      </Field>
    );
  const ticked = (field: 'automatic' | 'interest' | 'costs', blank: boolean): ReactNode => {
    const value = yesNoIn(cells[field], blank);
    return (
      shows(field) && (
        <Field validationMessage={wrongIn(field)}>
          <Checkbox
            label={headers[field]}
            checked={value ?? 'mixed'}
            disabled={readOnly}
            onChange={(_, { checked }) => change(field, checked === true ? table.yes : table.no)}
          />
        </Field>
      )
    );
  };
  const chosen = <T extends string>(
    field: 'channel' | 'text',
    value: T | null,
    choices: readonly T[],
    nameOf: (choice: T) => string,
    wordOf: (choice: T) => string,
  ): ReactNode =>
    shows(field) && (
      <Field
        className={mergeClasses(styles.field, field === 'text' && styles.wide)}
        label={headers[field]}
        validationMessage={wrongIn(field)}
      >
        <Select
          {...narrow}
          value={value ?? ''}
          disabled={readOnly}
          onChange={(_, data) => {
            const found = choices.find((choice) => choice === data.value);
            change(field, found === undefined ? '' : wordOf(found));
          }}
        >
          {value === null && (
            <option value="">
              {cells[field].trim() === '' ? text.blankChoice : text.unknownChoice(cells[field].trim())}
            </option>
          )}
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {nameOf(choice)}
            </option>
          ))}
        </Select>
      </Field>
    );
  const channel = channelIn(cells);
  const written = channel === null || channel === 'mail' || channel === 'letter' || wrongIn('text') !== null;
  return (
    <div className={styles.root}>
      {typed('days', isNotice ? text.daysHint : null)}
      {typed('interval', text.intervalHint)}
      {chosen(
        'channel',
        channel,
        channels,
        (one) => text.channels[one],
        (one) => table.channels[one],
      )}
      {typed('payWithin', text.payWithinHint)}
      {written &&
        !isNotice &&
        chosen(
          'text',
          textIn(cells),
          reminderTexts.filter((one) => one !== 'notice'),
          (one) => stepName(one, language),
          (one) => table.texts[one],
        )}
      {typed('fee')}
      {typed('minimum')}
      <div className={styles.ticks}>
        {ticked('interest', false)}
        {ticked('costs', false)}
        {ticked('automatic', true)}
      </div>
      {typed('approver', text.approverHint)}
      {typed('approveFrom')}
    </div>
  );
}
