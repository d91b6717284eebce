import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Administration, AppSettings } from '../../app/ports';
import { companiesWords } from '../../wording/pane/companies';
import { companyDetailsWords } from '../../wording/pane/companyDetails';
import { companySendingWords } from '../../wording/pane/companySending';
import { settingsWords } from '../../wording/pane/settings';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { useLaterWords } from '../components/useLaterWords';
import { usePane } from '../frame/paneContext';
import { CompanyLetter } from './CompanyLetter';
import { CompanyPayment } from './CompanyPayment';
import { CompanySource } from './CompanySource';
import type { DraftErrors } from './companyErrors';
import { CompanySending } from './sending/CompanySending';
import { useCompanyForm } from './useCompanyForm';

const useStyles = makeStyles({
  form: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalS,
    width: '100%',
    minWidth: 0,
  },
  input: { minWidth: 0, width: '100%' },
});

/** What is folded away until somebody asks for it. */
export type FormPart = 'letter' | 'payment' | 'sending' | 'source';

interface Props {
  /** Null for one more. */
  readonly company: Administration | null;
  /** What it is asked for; its sheet and code by themselves only beside other companies. */
  readonly unfolded?: FormPart;
  /** True where the form takes the place of the button that asked for it, and so the keyboard. */
  readonly takeFocus?: boolean;
  /** Company codes of the sheet that was read last. */
  readonly codes?: readonly string[];
  /** Is told what was saved, and the settings before. */
  readonly onSaved?: (saved: Administration, before: AppSettings) => void;
  /** More to do with it, below. */
  readonly children?: ReactNode;
}

/** The parts in which something is wrong. */
const partsIn = (errors: DraftErrors): readonly FormPart[] => [
  ...(errors.enterpriseNumber || errors.replyTo || errors.logo ? (['letter'] as const) : []),
  ...(errors.accounts || errors.paymentLink ? (['payment'] as const) : []),
  ...(errors.mailbox || errors.teamLink ? (['sending'] as const) : []),
  ...(errors.currency || errors.source ? (['source'] as const) : []),
];

/** On whose behalf reminders go out, and which items are its own. Saving says so and can be undone. */
export function CompanyForm({ company, unfolded, takeFocus = false, codes = [], onSaved, children }: Props) {
  const { language } = usePane();
  const later = useLaterWords();
  const text = settingsWords(language);
  const { more, nameTaken } = companiesWords(language);
  const details = companyDetailsWords(language);
  const styles = useStyles();
  const { draft, others, errors, state, refusals, fault, undo, change, submit } = useCompanyForm(
    company,
    onSaved,
  );
  const [open, setOpen] = useState<Partial<Record<FormPart, boolean>>>({});

  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takeFocus) form.current?.querySelector('input')?.focus();
  }, [takeFocus]);
  useEffect(() => {
    if (refusals > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [refusals]);

  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const wrong = partsIn(submit());
    setOpen((now) => ({ ...now, ...Object.fromEntries(wrong.map((part) => [part, true])) }));
  };
  const input = (part: 'name' | 'signatory' | 'contact' | 'iban') => (
    <Input
      className={styles.input}
      value={draft[part]}
      onChange={(_, { value }) => change({ [part]: value })}
      maxLength={200}
    />
  );
  const folded = (part: FormPart, label: string, fields: ReactNode) => (
    <Disclosure
      label={label}
      open={open[part] ?? (unfolded === part || (part === 'source' && others.length > 0))}
      onOpen={(opened) => setOpen((now) => ({ ...now, [part]: opened }))}
    >
      {fields}
    </Disclosure>
  );
  const nameError =
    errors.name === undefined ? null : errors.name === 'missing' ? text.nameMissing : nameTaken;
  const shared = { draft, errors, onChange: change };
  return (
    <form ref={form} className={styles.form} onSubmit={onSubmit} noValidate>
      <Field
        label={text.name}
        required
        {...(nameError === null ? { hint: text.companyHelp } : { validationMessage: nameError })}
      >
        {input('name')}
      </Field>
      <Field label={text.signatory} hint={text.signatoryHelp}>
        {input('signatory')}
      </Field>
      <Field label={text.contact} hint={text.contactHelp}>
        {input('contact')}
      </Field>
      <Field label={text.iban} {...(errors.iban ? { validationMessage: text.ibanInvalid } : {})}>
        {input('iban')}
      </Field>
      <div>
        {folded('letter', details.letter, <CompanyLetter {...shared} />)}
        {folded('payment', details.paying, <CompanyPayment {...shared} />)}
        {folded(
          'sending',
          companySendingWords(language).sending,
          <CompanySending {...shared} company={company} />,
        )}
        {folded('source', more, <CompanySource {...shared} codes={codes} />)}
      </div>
      <Button type="submit" appearance="primary" disabledFocusable={state === 'saving'}>
        {state === 'saving' ? text.saving : text.save}
      </Button>
      {state === 'saved' && (
        <Notice kind="success">
          <span>{text.saved}</span>
          {undo !== null && (
            <Button size="small" onClick={() => void undo()}>
              {later.check.undo}
            </Button>
          )}
        </Notice>
      )}
      {fault !== null && <Problem problem={fault} />}
      {children}
    </form>
  );
}
