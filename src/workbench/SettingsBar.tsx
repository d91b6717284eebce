import { Button, Field, Input, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { PanelRightContractRegular } from '@fluentui/react-icons/svg/panel-right-contract';
import { PanelRightExpandRegular } from '@fluentui/react-icons/svg/panel-right-expand';
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import type { ReactNode } from 'react';
import type { BarProps } from './barProps';
import { isOfficeLanguage, languageNames, officeLanguages } from './languages';
import { MailTroubleChoice } from './MailTroubleChoice';

const useStyles = makeStyles({
  settings: {
    marginInlineStart: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  field: { gridTemplateColumns: 'auto auto', columnGap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
});

/** The day, the language and the theme of Office, and whether the pane is shown. */
export function SettingsBar({ session, state, words }: BarProps): ReactNode {
  const styles = useStyles();
  const otherTheme = state.theme === 'dark' ? words.lightTheme : words.darkTheme;
  return (
    <div className={styles.settings}>
      <MailTroubleChoice troubles={session.mailTroubles} language={state.language} />
      <Field className={styles.field} label={words.day} orientation="horizontal" size="small">
        <Input
          type="date"
          size="small"
          value={state.today}
          onChange={(_event, { value }) => session.setToday(value)}
        />
      </Field>
      <Select
        size="small"
        aria-label={words.language}
        title={words.language}
        value={state.language}
        onChange={(_event, { value }) => {
          if (isOfficeLanguage(value)) session.setLanguage(value);
        }}
      >
        {officeLanguages.map((language) => (
          <option key={language} value={language}>
            {languageNames[language]}
          </option>
        ))}
      </Select>
      <Button
        size="small"
        appearance="subtle"
        icon={state.theme === 'dark' ? <WeatherSunnyRegular /> : <WeatherMoonRegular />}
        aria-label={otherTheme}
        title={otherTheme}
        onClick={() => session.setTheme(state.theme === 'dark' ? 'light' : 'dark')}
      />
      <ToggleButton
        size="small"
        appearance="subtle"
        checked={state.paneShown}
        icon={state.paneShown ? <PanelRightContractRegular /> : <PanelRightExpandRegular />}
        aria-label={words.pane}
        title={state.paneShown ? words.hidePane : words.showPane}
        onClick={() => session.setPaneShown(!state.paneShown)}
      />
    </div>
  );
}
