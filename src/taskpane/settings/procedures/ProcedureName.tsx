import { Field, Input } from '@fluentui/react-components';
import { keyOf, type NameProblem } from '../../../app/procedures/names';
import { proceduresWords } from '../../../wording/pane/procedures';
import { Notice } from '../../components/Notice';
import { usePane } from '../../frame/paneContext';
import { useProcedureUses } from './useProcedureUses';
import { usesText } from './usesText';

interface Props {
  /** Key of the procedure that has rows of its own; null for a new one. */
  readonly of: string | null;
  readonly name: string;
  readonly problem: NameProblem | null;
  readonly readOnly: boolean;
  readonly onName: (name: string) => void;
}

/** The name of a procedure, and who still says the old one when it changes. */
export function ProcedureName({ of, name, problem, readOnly, onName }: Props) {
  const { language } = usePane();
  const text = proceduresWords(language);
  const renamed = of !== null && keyOf(name, of) !== of;
  const uses = useProcedureUses(renamed ? of : null);
  const told = uses === null ? '' : usesText(uses, text);
  return (
    <>
      <Field
        label={text.name}
        hint={problem === null ? text.nameHelp : null}
        validationMessage={problem === null ? null : text.nameProblems[problem]}
      >
        <Input value={name} readOnly={readOnly} onChange={(_, { value }) => onName(value)} />
      </Field>
      {told !== '' && <Notice kind="warning">{text.renamed(told)}</Notice>}
    </>
  );
}
