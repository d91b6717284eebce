import {
  Button,
  Field,
  Input,
  makeStyles,
  Select,
  Tab,
  TabList,
  Text,
  ToggleButton,
  Toolbar,
  ToolbarButton,
  tokens,
} from '@fluentui/react-components';
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset';
import { ArrowSyncRegular } from '@fluentui/react-icons/svg/arrow-sync';
import { FolderOpenRegular } from '@fluentui/react-icons/svg/folder-open';
import { PanelRightContractRegular } from '@fluentui/react-icons/svg/panel-right-contract';
import { PanelRightExpandRegular } from '@fluentui/react-icons/svg/panel-right-expand';
import { SaveRegular } from '@fluentui/react-icons/svg/save';
import { WeatherMoonRegular } from '@fluentui/react-icons/svg/weather-moon';
import { WeatherSunnyRegular } from '@fluentui/react-icons/svg/weather-sunny';
import { type ReactNode, useRef } from 'react';
import { ConfirmDialog } from './ConfirmDialog';
import { isOfficeLanguage, languageNames, officeLanguages } from './languages';
import type { Session } from './session';
import type { State } from './state';
import { useFileActions } from './useFileActions';
import type { Words } from './words';

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0`,
  },
  action: { fontWeight: tokens.fontWeightRegular, minWidth: 'auto' },
  name: { display: 'flex', alignItems: 'baseline', gap: tokens.spacingHorizontalS, minWidth: 0 },
  unsaved: { color: tokens.colorNeutralForeground3 },
  settings: {
    marginInlineStart: 'auto',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  field: { gridTemplateColumns: 'auto auto', columnGap: tokens.spacingHorizontalXS, whiteSpace: 'nowrap' },
  picker: { display: 'none' },
});

/** File, views and settings of the workbench. */
export function TopBar(props: {
  readonly session: Session;
  readonly state: State;
  readonly words: Words;
}): ReactNode {
  const { session, state, words } = props;
  const styles = useStyles();
  const picker = useRef<HTMLInputElement>(null);
  const files = useFileActions(session, state, words);
  const busy = state.opening || !state.workbook;
  return (
    <header className={styles.bar}>
      <div className={styles.row}>
        <div className={styles.name}>
          <Text as="h1" weight="semibold" size={300}>
            {state.workbook?.fileName ?? 'Dunning'}
          </Text>
          {state.modified && (
            <span className={styles.unsaved} role="img" aria-label={words.unsaved} title={words.unsaved}>
              •
            </span>
          )}
        </div>
        <Toolbar size="small" aria-label={words.workbook}>
          <ToolbarButton
            className={styles.action}
            icon={<FolderOpenRegular />}
            title={words.openHint}
            disabled={busy}
            onClick={() => picker.current?.click()}
          >
            {words.open}
          </ToolbarButton>
          <ToolbarButton
            className={styles.action}
            icon={<SaveRegular />}
            disabled={busy}
            onClick={() => session.save()}
          >
            {words.save}
          </ToolbarButton>
          <ToolbarButton
            className={styles.action}
            icon={<ArrowSyncRegular />}
            disabled={busy}
            onClick={files.reopen}
          >
            {words.reopen}
          </ToolbarButton>
          <ToolbarButton
            className={styles.action}
            icon={<ArrowResetRegular />}
            disabled={state.opening}
            onClick={files.reset}
          >
            {words.reset}
          </ToolbarButton>
        </Toolbar>
        <input
          ref={picker}
          className={styles.picker}
          type="file"
          aria-label={words.openHint}
          accept=".xlsx,.csv"
          onChange={({ target }) => {
            const picked = target.files?.[0];
            target.value = '';
            if (picked) files.open(picked);
          }}
        />
        <div className={styles.settings}>
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
            aria-label={state.theme === 'dark' ? words.lightTheme : words.darkTheme}
            title={state.theme === 'dark' ? words.lightTheme : words.darkTheme}
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
      </div>
      <TabList
        size="small"
        selectedValue={state.view}
        onTabSelect={(_event, { value }) => session.setView(value === 'mailbox' ? 'mailbox' : 'workbook')}
      >
        <Tab value="workbook">{words.workbook}</Tab>
        <Tab value="mailbox">{words.mailbox}</Tab>
      </TabList>
      <ConfirmDialog question={files.question} cancel={words.cancel} onClose={files.closeQuestion} />
    </header>
  );
}
