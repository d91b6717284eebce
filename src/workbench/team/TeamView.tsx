import { Badge, Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons/svg/copy';
import { type ReactNode, useEffect, useState } from 'react';
import type { Workbook } from '../../host/workbook/workbook';
import type { OfficeLanguage } from '../languages';
import { moment } from '../moment';
import type { Words } from '../words';
import { ColleagueForm } from './ColleagueForm';
import type { DemoTeam } from './demoTeam';
import type { TeamFile } from './teamFiles';

const useStyles = makeStyles({
  page: {
    flexGrow: 1,
    minWidth: 0,
    overflow: 'auto',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: tokens.spacingHorizontalXL,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '60em' },
  heading: { margin: 0 },
  link: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  address: { overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
  list: { listStyle: 'none', margin: 0, padding: 0 },
  file: {
    display: 'flex',
    flexDirection: 'column',
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  what: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  path: {
    color: tokens.colorNeutralForeground3,
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
});

/** The team folder of the demo: its link, a colleague to play, and what lies in it. */
export function TeamView(props: {
  readonly team: DemoTeam;
  readonly workbook: Workbook | null;
  readonly language: OfficeLanguage;
  readonly words: Words;
}): ReactNode {
  const { team, workbook, language, words } = props;
  const say = words.team;
  const styles = useStyles();
  useRedraw(team);
  const files = team.files();
  return (
    <section className={styles.page} aria-label={words.teamFolder}>
      <div className={styles.part}>
        <Text as="h2" size={500} weight="semibold" className={styles.heading}>
          {team.ref.name}
        </Text>
        <Text>{say.explained}</Text>
        <div className={styles.link}>
          <Text font="monospace" className={styles.address}>
            {team.ref.link}
          </Text>
          <CopyButton text={team.ref.link} words={words} />
        </div>
      </div>
      {workbook && <ColleagueForm team={team} workbook={workbook} words={words} />}
      <div className={styles.part}>
        <Text as="h3" size={400} weight="semibold" className={styles.heading}>
          {say.files(files.length)}
        </Text>
        {files.length === 0 && <Text className={styles.quiet}>{say.noFiles}</Text>}
        <ul className={styles.list}>
          {files.map((file) => (
            <li key={file.path} className={styles.file}>
              <span className={styles.what}>
                <Text weight="semibold">{sentenceOf(file, words)}</Text>
                {file.meaning.kind === 'claim' && file.meaning.open && (
                  <Badge appearance="tint" color="warning">
                    {say.open}
                  </Badge>
                )}
              </span>
              <Text size={200}>
                {file.who} · {moment(file.at, language)}
              </Text>
              <span className={styles.path}>{file.path}</span>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

function sentenceOf({ meaning }: TeamFile, { team: say }: Words): string {
  switch (meaning.kind) {
    case 'claim':
      return meaning.open ? say.claim(meaning.customer) : say.ended(meaning.customer);
    case 'takeover':
      return say.takeover(meaning.customer);
    case 'entry':
      return say.entry(meaning.sent, meaning.notSent, meaning.events);
    default:
      return say.other;
  }
}

/** Copies a text, and says so until it is used again. */
function CopyButton({ text, words }: { readonly text: string; readonly words: Words }): ReactNode {
  const [copied, setCopied] = useState(false);
  return (
    <>
      <Button
        size="small"
        icon={<CopyRegular />}
        onClick={() => {
          void navigator.clipboard.writeText(text).then(
            () => setCopied(true),
            () => setCopied(false),
          );
        }}
      >
        {words.team.copy}
      </Button>
      <Text role="status" size={200}>
        {copied ? words.team.copied : ''}
      </Text>
    </>
  );
}

/** Draws again after every change of the folder. */
function useRedraw(team: DemoTeam): void {
  const [, setChanges] = useState(0);
  useEffect(() => team.subscribe(() => setChanges((changes) => changes + 1)), [team]);
}
