import { Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { LoadedRules } from '../../../app/rules';
import { languages, reminderTexts } from '../../../core/index';
import { languageNames } from '../../../wording/pane/settings';
import { stepName, textsWords } from '../../../wording/pane/texts';
import { procedureName } from '../../../wording/procedureNames';
import { textWords } from '../../../wording/tables/textWords';
import { Disclosure } from '../../components/Disclosure';
import { usePane } from '../../frame/paneContext';
import type { TextScope } from './textScope';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: tokens.spacingVerticalS },
  input: { minWidth: 0, width: '100%' },
});

const narrow = { root: { style: { minWidth: 0 } }, select: { style: { minWidth: 0, width: '100%' } } };

const profiles = ['standard', 'strategic', 'difficult'] as const;
const kinds = ['business', 'consumer'] as const;

interface Props {
  readonly scope: TextScope;
  readonly procedures: LoadedRules['procedures'];
  readonly onScope: (scope: TextScope) => void;
}

/** One of a list by its name, null for none of them. */
const among = <T extends string>(list: readonly T[], value: string): T | null =>
  list.find((one) => one === value) ?? null;

/** Which mail: its step and language, and which customers get it. */
export function ScopeForm({ scope, procedures, onScope }: Props) {
  const { language } = usePane();
  const text = textsWords(language);
  const styles = useStyles();
  const [opened, setOpened] = useState(false);
  const isNarrow = scope.group !== null || scope.procedure !== null;
  const change = (part: Partial<TextScope>): void => onScope({ ...scope, ...part });
  return (
    <div className={styles.root}>
      <Field label={text.step}>
        <Select
          {...narrow}
          value={scope.step}
          onChange={(_, { value }) => change({ step: among(reminderTexts, value) ?? scope.step })}
        >
          {reminderTexts.map((step) => (
            <option key={step} value={step}>
              {stepName(step, language)}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.language}>
        <Select
          {...narrow}
          value={scope.language}
          onChange={(_, { value }) => change({ language: among(languages, value) ?? scope.language })}
        >
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={text.kind}>
        <Select
          {...narrow}
          value={scope.kind ?? ''}
          onChange={(_, { value }) => change({ kind: among(kinds, value) })}
        >
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {text.kinds[kind]}
            </option>
          ))}
          <option value="">{text.kinds.all}</option>
        </Select>
      </Field>
      <Field label={text.profile}>
        <Select
          {...narrow}
          value={scope.profile ?? ''}
          onChange={(_, { value }) => change({ profile: among(profiles, value) })}
        >
          <option value="">{text.allProfiles}</option>
          {profiles.map((profile) => (
            <option key={profile} value={profile}>
              {textWords(language).profiles[profile]}
            </option>
          ))}
        </Select>
      </Field>
      <Disclosure label={text.narrower} open={opened || isNarrow} onOpen={setOpened}>
        <div className={styles.root}>
          <Field label={text.group} hint={text.groupHelp}>
            <Input
              className={styles.input}
              value={scope.group ?? ''}
              maxLength={200}
              onChange={(_, { value }) => change({ group: value.trim() === '' ? null : value })}
            />
          </Field>
          <Field label={text.procedure}>
            <Select
              {...narrow}
              value={scope.procedure ?? ''}
              onChange={(_, { value }) => change({ procedure: value === '' ? null : value })}
            >
              <option value="">{text.allProcedures}</option>
              {[...procedures.values()].map(({ name }) => (
                <option key={name} value={name}>
                  {procedureName(name, language)}
                </option>
              ))}
            </Select>
          </Field>
        </div>
      </Disclosure>
    </div>
  );
}
