import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { Administration, Fault } from '../../../app/ports';
import { withAdministration, withCurrent } from '../../../app/settings';
import { companiesWords } from '../../../wording/pane/companies';
import { companyQuestionWords } from '../../../wording/pane/companyQuestion';
import { Problem } from '../../components/Problem';
import { companyName } from '../../frame/companyName';
import { usePane } from '../../frame/paneContext';
import type { SettingsChange } from '../../frame/useSettings';
import { CodeChoice } from './CodeChoice';
import { companyQuestion, withCode, withCompanies } from './companyChoice';
import { EditCompany } from './EditCompany';

const useStyles = makeStyles({
  question: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalXS },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Asks whose the items are that were read; the pane checks again by itself once it is known. */
export function CompanyFix({ checked }: { readonly checked: CheckedRun }) {
  const { settings, changeSettings, tell, language } = usePane();
  const text = companyQuestionWords(language);
  const styles = useStyles();
  const id = useId();
  const [fault, setFault] = useState<Fault | null>(null);
  const { administration, reading } = checked;
  const question = companyQuestion(checked);

  const change = async (make: SettingsChange, what: string | null): Promise<void> => {
    const changed = await changeSettings(make);
    setFault(changed.ok ? null : changed.error);
    if (changed.ok) tell(what === null ? null : { what, before: settings, switchTo: null });
  };
  const chooseCode = (code: string, others: readonly string[]): Promise<void> => {
    const added = withCompanies(withCode(settings, code), others).administrations.length;
    const count = added - withCode(settings, code).administrations.length;
    const what = [text.codeChosen(code), ...(count > 0 ? [text.othersAdded(count)] : [])];
    return change((now) => withCompanies(withCode(now, code), others), what.join(' '));
  };
  const chooseSheet = (one: Administration): Promise<void> =>
    change(
      (now) => withAdministration(now, { ...one, sheet: reading.sheetName }),
      text.sheetChosen(reading.sheetName, companyName(one)),
    );
  return (
    <>
      {question.kind === 'code' && (
        <CodeChoice
          title={text.whichCode(administration === null ? '' : companyName(administration))}
          codes={question.codes}
          onChoose={(code, others) => void chooseCode(code, others)}
        />
      )}
      {question.kind === 'sheet' && (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every Office
        <div role="group" aria-labelledby={id} className={styles.question}>
          <span id={id}>{text.whoseSheet(reading.sheetName)}</span>
          <span className={styles.actions}>
            {question.companies.map((one) => (
              <Button key={one.id} size="small" onClick={() => void chooseSheet(one)}>
                {companyName(one)}
              </Button>
            ))}
          </span>
        </div>
      )}
      {question.kind === 'other' && (
        <OtherCompany
          other={question.other}
          own={administration}
          onSwitch={(id) => void change((now) => withCurrent(now, id), null)}
        />
      )}
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}

interface OtherProps {
  readonly other: Administration;
  readonly own: Administration | null;
  readonly onSwitch: (id: string) => void;
}

/** Goes to the company that has these items, or changes which ones the chosen company has. */
function OtherCompany({ other, own, onSwitch }: OtherProps) {
  const { language } = usePane();
  return (
    <>
      <Button size="small" onClick={() => onSwitch(other.id)}>
        {companiesWords(language).switchTo(companyName(other))}
      </Button>
      {own !== null && <EditCompany company={own} />}
    </>
  );
}
