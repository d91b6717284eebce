import { Field, Input, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { retentionYearsOf } from '../../app/dossier/retention';
import type { Administration, Fault } from '../../app/ports';
import { withAdministration } from '../../app/settings';
import { dossierKeepingWords } from '../../wording/pane/dossierKeeping';
import { Problem } from '../components/Problem';
import { usePane } from '../frame/paneContext';

const useStyles = makeStyles({ input: { minWidth: 0, maxWidth: '8em' } });

/** Years as typed: null for none, undefined for what is no number of years. */
function yearsIn(text: string): number | null | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  const years = /^\d{1,3}$/.test(typed) ? Number(typed) : 0;
  return years >= 1 && years <= 100 ? years : undefined;
}

/** For how many years a company keeps its dossiers; it is saved when the field is left, and can be undone. */
export function RetentionField({ company }: { readonly company: Administration }) {
  const { settings, changeSettings, tell, language } = usePane();
  const words = dossierKeepingWords(language);
  const styles = useStyles();
  const saved = company.retentionYears;
  const [text, setText] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  useEffect(() => setText(saved === null ? '' : String(saved)), [saved]);
  const years = yearsIn(text);

  const save = async (): Promise<void> => {
    if (years === undefined || years === saved) return;
    const changed = await changeSettings((now) =>
      withAdministration(now, { ...company, retentionYears: years }),
    );
    setFault(changed.ok ? null : changed.error);
    if (changed.ok) tell({ what: words.yearsSaved, before: settings, switchTo: null });
  };
  return (
    <>
      <Field
        label={words.years}
        {...(years === undefined
          ? { validationMessage: words.yearsWrong }
          : { hint: words.yearsHelp(retentionYearsOf({ retentionYears: null, iban: company.iban })) })}
      >
        <Input
          className={styles.input}
          inputMode="numeric"
          maxLength={3}
          value={text}
          onChange={(_, { value }) => setText(value)}
          onBlur={() => void save()}
          onKeyDown={({ key }) => {
            if (key === 'Enter') void save();
          }}
        />
      </Field>
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}
