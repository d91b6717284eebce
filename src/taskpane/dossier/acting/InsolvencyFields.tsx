import { Field } from '@fluentui/react-components';
import { dateText } from '../../../wording/dates';
import { nameIn, runNames } from '../../../wording/reasons/run/names';
import { usePane } from '../../frame/paneContext';
import { ChoiceField, DayField, LineField } from './fields';
import type { FormField } from './formField';
import { insolvencyChoices } from './insolvencyChoices';

/** Which proceedings, since when, who is in charge, and our claim: once it is filed, that is said and stays. */
export function InsolvencyFields({ form }: { readonly form: FormField }) {
  const { language } = usePane();
  const { insolvencies } = runNames(language);
  const { draft, change, country, state, words } = form;
  const { fields } = words;
  const filed = state.insolvency?.claimFiled ?? null;
  const wrong = form.problem('filed');
  return (
    <>
      <ChoiceField
        label={fields.proceedings}
        value={draft.kind}
        choices={[
          ...insolvencyChoices(country).map((kind) => [kind, nameIn(insolvencies, kind)] as const),
          ['', fields.otherKind],
        ]}
        onChange={(kind) => change({ kind })}
      />
      {draft.kind === '' && <LineField form={form} label={fields.ownWords} of="otherKind" needed />}
      <DayField form={form} label={fields.opened} />
      <LineField form={form} label={fields.officer} of="with" />
      {filed === null ? (
        <DayField form={form} label={fields.filed} hint={fields.notFiled} of="filed" />
      ) : (
        <Field {...(wrong === null ? {} : { validationMessage: wrong })}>
          <span>{fields.filedOn(dateText(filed, language))}</span>
        </Field>
      )}
    </>
  );
}
