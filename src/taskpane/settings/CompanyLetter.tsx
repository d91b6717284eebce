import { Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { companyDetailsWords } from '../../wording/pane/companyDetails';
import { usePane } from '../frame/paneContext';
import type { CompanyDraft } from './company';
import type { DraftErrors } from './companyErrors';
import { LogoField } from './LogoField';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly draft: CompanyDraft;
  readonly errors: DraftErrors;
  readonly onChange: (changes: Partial<CompanyDraft>) => void;
}

/** What a company's letters show and say of it besides its name. */
export function CompanyLetter({ draft, errors, onChange }: Props) {
  const { language } = usePane();
  const words = companyDetailsWords(language);
  const styles = useStyles();
  const input = (part: 'enterpriseNumber' | 'supplies' | 'replyTo', type: 'text' | 'email' = 'text') => (
    <Input
      className={styles.input}
      type={type}
      value={draft[part]}
      onChange={(_, { value }) => onChange({ [part]: value })}
      maxLength={200}
    />
  );
  return (
    <div className={styles.root}>
      <LogoField
        logo={draft.logo}
        company={draft.name.trim()}
        noRoom={errors.logo !== undefined}
        onChange={(logo) => onChange({ logo })}
      />
      <Field
        label={words.replyTo}
        {...(errors.replyTo ? { validationMessage: words.replyToWrong } : { hint: words.replyToHelp })}
      >
        {input('replyTo', 'email')}
      </Field>
      <Field
        label={words.enterpriseNumber}
        {...(errors.enterpriseNumber
          ? { validationMessage: words.enterpriseNumberWrong }
          : { hint: words.enterpriseNumberHelp })}
      >
        {input('enterpriseNumber')}
      </Field>
      <Field label={words.supplies} hint={words.suppliesHelp}>
        {input('supplies')}
      </Field>
    </div>
  );
}
