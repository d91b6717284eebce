import { Field } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { Issue, LayoutChoice } from '../../../../core/index';
import { mappingWords } from '../../../../wording/pane/mapping';
import { usePane } from '../../../frame/paneContext';
import { ChoiceSelect } from './ChoiceSelect';

interface Props {
  readonly choice: LayoutChoice;
  readonly issues: readonly Issue[];
  readonly onChoose: (change: Partial<Pick<LayoutChoice, 'dateOrder' | 'decimalMark'>>) => void;
}

/** How the sheet writes dates and amounts: asked only where it can be read in two ways, or was asked before. */
export function FormChoices({ choice, issues, onChoose }: Props) {
  const { language } = usePane();
  const words = mappingWords(language);
  const { dateOrder, decimalMark } = choice;
  const open = (code: Issue['code']): boolean => issues.some((issue) => issue.code === code);
  return (
    <>
      {(dateOrder !== null || open('date-ambiguous')) && (
        <FormChoice
          label={words.dateOrder}
          value={dateOrder ?? ''}
          onValue={(value) => onChoose({ dateOrder: value === 'dmy' || value === 'mdy' ? value : null })}
        >
          <option value="">{dateOrder === null ? words.pleaseChoose : words.asRecognised}</option>
          <option value="dmy">{words.dayFirst}</option>
          <option value="mdy">{words.monthFirst}</option>
        </FormChoice>
      )}
      {(decimalMark !== null || open('number-ambiguous')) && (
        <FormChoice
          label={words.decimalMark}
          value={decimalMark ?? ''}
          onValue={(value) => onChoose({ decimalMark: value === ',' || value === '.' ? value : null })}
        >
          <option value="">{decimalMark === null ? words.pleaseChoose : words.asRecognised}</option>
          <option value=",">{words.comma}</option>
          <option value=".">{words.point}</option>
        </FormChoice>
      )}
    </>
  );
}

interface FormChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly children: ReactNode;
}

function FormChoice({ label, value, onValue, children }: FormChoiceProps) {
  return (
    <Field label={label}>
      <ChoiceSelect value={value} onChoose={onValue}>
        {children}
      </ChoiceSelect>
    </Field>
  );
}
