import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fault } from '../../app/ports';
import { type Language, languages } from '../../core/index';
import { languageNames } from '../../wording/pane/settings';
import { Problem } from '../components/Problem';
import { usePane } from '../frame/paneContext';

/** Language of the pane: what Office speaks, or one of ours. Applies and is saved at once. */
export function LanguageChoice() {
  const { settings, saveSettings, words, officeLanguage } = usePane();
  const [fault, setFault] = useState<Fault | null>(null);
  const choose = async (value: string): Promise<void> => {
    const language: Language | null = languages.find((one) => one === value) ?? null;
    setFault(await saveSettings({ ...settings, language }));
  };
  return (
    <div>
      <Field label={words.settings.language}>
        <Select
          root={{ style: { minWidth: 0 } }}
          select={{ style: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } }}
          value={settings.language ?? ''}
          onChange={(_, { value }) => void choose(value)}
        >
          <option value="">{words.settings.followOffice(languageNames[officeLanguage])}</option>
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {languageNames[language]}
            </option>
          ))}
        </Select>
      </Field>
      {fault !== null && <Problem problem={fault} />}
    </div>
  );
}
