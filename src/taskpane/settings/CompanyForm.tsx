import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useState } from 'react';
import type { AppSettings, Fault } from '../../app/ports';
import { currentAdministration, withAdministration } from '../../app/settings';
import { isIban } from '../../core/index';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { usePane } from '../frame/paneContext';
import { type CompanyDraft, companyOf, draftOf } from './company';

const useStyles = makeStyles({
  form: { display: 'grid', gap: tokens.spacingVerticalS, width: '100%', minWidth: 0 },
  input: { minWidth: 0, width: '100%' },
});

/** On whose behalf reminders go out. Saving says so and can be undone. */
export function CompanyForm() {
  const { settings, saveSettings, words } = usePane();
  const text = words.settings;
  const styles = useStyles();
  const [draft, setDraft] = useState<CompanyDraft>(() => draftOf(currentAdministration(settings)));
  const [before, setBefore] = useState<AppSettings | null>(null);
  const [state, setState] = useState<'open' | 'saving' | 'saved'>('open');
  const [tried, setTried] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  const nameMissing = draft.name.trim() === '';
  const ibanWrong = draft.iban.trim() !== '' && !isIban(draft.iban);
  const save = async (next: AppSettings): Promise<void> => {
    setState('saving');
    const failed = await saveSettings(next);
    setFault(failed);
    setState(failed === null ? 'saved' : 'open');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (nameMissing || ibanWrong) return;
    const current = currentAdministration(settings);
    setBefore(current === null ? null : settings);
    void save(withAdministration(settings, companyOf(draft, current)));
  };
  const undo = async (earlier: AppSettings): Promise<void> => {
    setDraft(draftOf(currentAdministration(earlier)));
    await save(earlier);
    setState('open');
  };
  const edit =
    (part: keyof CompanyDraft) =>
    (_: unknown, { value }: { value: string }) => {
      setDraft({ ...draft, [part]: value });
      setState('open');
    };
  const input = (part: keyof CompanyDraft) => (
    <Input className={styles.input} value={draft[part]} onChange={edit(part)} maxLength={200} />
  );
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      <Field
        label={text.name}
        required
        {...(tried && nameMissing ? { validationMessage: text.nameMissing } : { hint: text.companyHelp })}
      >
        {input('name')}
      </Field>
      <Field label={text.signatory} hint={text.signatoryHelp}>
        {input('signatory')}
      </Field>
      <Field label={text.contact} hint={text.contactHelp}>
        {input('contact')}
      </Field>
      <Field label={text.iban} {...(tried && ibanWrong ? { validationMessage: text.ibanInvalid } : {})}>
        {input('iban')}
      </Field>
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
    </form>
  );
}
