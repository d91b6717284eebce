import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Administration, AppSettings, Fault } from '../../app/ports';
import { withAdministration } from '../../app/settings';
import { companiesWords } from '../../wording/pane/companies';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { usePane } from '../frame/paneContext';
import { CompanySource } from './CompanySource';
import { type CompanyDraft, companyOf, draftOf, errorsIn, freeId } from './company';

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

interface Props {
  /** Null for one more. */
  readonly company: Administration | null;
  /** True where it is asked for its sheet or code: by itself only beside other companies. */
  readonly unfolded?: boolean;
  /** True where the form takes the place of the button that asked for it, and so the keyboard. */
  readonly takeFocus?: boolean;
  /** Company codes of the sheet that was read last. */
  readonly codes?: readonly string[];
  /** Is told what was saved, and the settings before. */
  readonly onSaved?: (saved: Administration, before: AppSettings) => void;
  /** More to do with it, below. */
  readonly children?: ReactNode;
}

/** The settings with a company changed or added; the one that is worked for stays so. */
const withCompany = (settings: AppSettings, company: Administration): AppSettings => {
  const next = withAdministration(settings, company);
  return { ...next, current: settings.current ?? next.current };
};

/** On whose behalf reminders go out, and which items are its own. Saving says so and can be undone. */
export function CompanyForm({
  company,
  unfolded = false,
  takeFocus = false,
  codes = [],
  onSaved,
  children,
}: Props) {
  const { settings, changeSettings, tell, words, language } = usePane();
  const text = words.settings;
  const styles = useStyles();
  const [draft, setDraft] = useState<CompanyDraft>(() => draftOf(company));
  const [before, setBefore] = useState<Administration | null>(null);
  const [state, setState] = useState<'open' | 'saving' | 'saved'>('open');
  const [tried, setTried] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const [more, setMore] = useState<boolean | null>(null);

  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (takeFocus) form.current?.querySelector('input')?.focus();
  }, [takeFocus]);

  // A new one may be one that only the dossier knows: then it takes its place.
  const id = company?.id ?? freeId(draft.name, settings.administrations);
  const others = settings.administrations.filter((one) => one.id !== id);
  const found = errorsIn(draft, others);
  const errors = tried ? found : {};
  const save = async (changed: Administration): Promise<AppSettings | null> => {
    setState('saving');
    const saved = await changeSettings((now) => withCompany(now, changed));
    setFault(saved.ok ? null : saved.error);
    setState(saved.ok ? 'saved' : 'open');
    return saved.ok ? saved.value : null;
  };
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setTried(true);
    if (Object.keys(found).length > 0) {
      if (found.currency !== undefined || found.source !== undefined) setMore(true);
      return;
    }
    const changed = companyOf(draft, company, others);
    // What was done before cannot be undone without undoing this.
    tell(null);
    setBefore(company);
    if ((await save(changed)) !== null) onSaved?.(changed, settings);
  };
  const undo = async (earlier: Administration): Promise<void> => {
    setDraft(draftOf(earlier));
    if ((await save(earlier)) !== null) setState('open');
  };
  const change = (part: keyof CompanyDraft, value: string): void => {
    setDraft((now) => ({ ...now, [part]: value }));
    setState('open');
  };
  const input = (part: 'name' | 'signatory' | 'contact' | 'iban') => (
    <Input
      className={styles.input}
      value={draft[part]}
      onChange={(_, { value }) => change(part, value)}
      maxLength={200}
    />
  );
  const nameError =
    errors.name === undefined
      ? null
      : errors.name === 'missing'
        ? text.nameMissing
        : companiesWords(language).nameTaken;
  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
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
      <Disclosure
        label={companiesWords(language).more}
        open={more ?? (unfolded || others.length > 0)}
        onOpen={setMore}
      >
        <CompanySource draft={draft} errors={errors} codes={codes} onChange={change} />
      </Disclosure>
      <Button type="submit" appearance="primary" disabledFocusable={state === 'saving'}>
        {state === 'saving' ? text.saving : text.save}
      </Button>
      {state === 'saved' && (
        <Notice kind="success">
          <span>{text.saved}</span>
          {before !== null && (
            <Button size="small" onClick={() => void undo(before)}>
              {text.undo}
            </Button>
          )}
        </Notice>
      )}
      {fault !== null && <Problem problem={fault} />}
      {children}
    </form>
  );
}
