import { makeStyles, mergeClasses, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { BarProps } from './barProps';
import { FileBar } from './FileBar';
import { SettingsBar } from './SettingsBar';
import type { State } from './state';

const useStyles = makeStyles({
  bar: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    paddingInlineEnd: tokens.spacingHorizontalM,
  },
  files: { paddingInlineStart: tokens.spacingHorizontalM, paddingTop: tokens.spacingVerticalXS },
  // A tab has padding of its own: its word stands below the file's name.
  views: { paddingInlineStart: tokens.spacingHorizontalXS },
  name: {
    display: 'flex',
    alignItems: 'baseline',
    gap: tokens.spacingHorizontalXS,
    minWidth: 0,
    maxWidth: '40%',
  },
  unsaved: { color: tokens.colorNeutralForeground3 },
  // Keeps its place, so that the first edit does not push the buttons aside.
  saved: { visibility: 'hidden' },
});

const isView = (value: unknown): value is State['view'] =>
  value === 'workbook' || value === 'mailbox' || value === 'team';

/** What is open and what can be done with it; below it, what is shown and the settings of the workbench. */
export function TopBar({ session, state, words }: BarProps): ReactNode {
  const styles = useStyles();
  const name = state.workbook?.fileName ?? 'Dunning';
  return (
    <header className={styles.bar}>
      <div className={mergeClasses(styles.row, styles.files)}>
        <div className={styles.name}>
          <Text as="h1" weight="semibold" size={300} truncate wrap={false} title={name}>
            {name}
          </Text>
          <span
            className={mergeClasses(styles.unsaved, !state.modified && styles.saved)}
            role="img"
            aria-label={words.unsaved}
            title={words.unsaved}
          >
            •
          </span>
        </div>
        <FileBar session={session} state={state} words={words} />
      </div>
      <div className={mergeClasses(styles.row, styles.views)}>
        <TabList
          size="small"
          selectedValue={state.view}
          onTabSelect={(_event, { value }) => {
            if (isView(value)) session.setView(value);
          }}
        >
          <Tab value="workbook">{words.workbook}</Tab>
          <Tab value="mailbox">{words.mailbox}</Tab>
          <Tab value="team">{words.teamFolder}</Tab>
        </TabList>
        <SettingsBar session={session} state={state} words={words} />
      </div>
    </header>
  );
}
