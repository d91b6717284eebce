import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fault } from '../../app/ports';
import { type Language, languages } from '../../core/index';
import { languageNames, settingsWords } from '../../wording/pane/settings';
import { Problem } from '../components/Problem';
import { usePane } from '../frame/paneContext';

/** Language of the pane: what Office speaks, or one of ours. Applies and is saved at once. */
export function LanguageChoice() {
  const { settings, saveSettings, language, officeLanguage } = usePane();
  const words = settingsWords(language);
  const [fault, setFault] = useState<Fault | null>(null);
  const choose = async (value: string): Promise<void> => {
    const chosen: Language | null = languages.find((one) => one === value) ?? null;
    setFault(await saveSettings({ ...settings, language: chosen }));
  };
  return (
    <div>
      <Field label={words.language}>
        <Select
          root={{ style: { minWidth: 0 } }}
          select={{ style: { width: '100%', minWidth: 0, textOverflow: 'ellipsis' } }}
          value={settings.language ?? ''}
          onChange={(_, { value }) => void choose(value)}
        >
          <option value="">{words.followOffice(languageNames[officeLanguage])}</option>
          {languages.map((one) => (
            <option key={one} value={one} lang={one}>
              {languageNames[one]}
            </option>
          ))}
        </Select>
      </Field>
      {fault !== null && <Problem problem={fault} />}
    </div>
  );
}
