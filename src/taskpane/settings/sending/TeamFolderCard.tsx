import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FolderPeopleRegular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { TeamRef } from '../../../app/ports';
import { companySendingWords } from '../../../wording/pane/companySending';
import { teamFolderWords } from '../../../wording/pane/teamFolder';
import { Question } from '../../components/Question';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  root: { display: 'grid', justifyItems: 'start', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  name: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightSemibold,
    minWidth: 0,
  },
  facts: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
  },
  icon: { flexShrink: 0, fontSize: '20px' },
  quiet: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly team: TeamRef;
  /** False for a folder that is saved already. */
  readonly isNew: boolean;
  /** True where it takes the place of the field in which it was found, and so the keyboard. */
  readonly takeFocus: boolean;
  readonly onLeave: () => void;
}

/** The folder of the team: its name, what it needs and who sees what is in it, the way there, and the way out. */
export function TeamFolderCard({ team, isNew, takeFocus, onLeave }: Props) {
  const { words: all, language } = usePane();
  const words = companySendingWords(language);
  const told = teamFolderWords(language);
  const styles = useStyles();
  const [asking, setAsking] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takeFocus) root.current?.querySelector('a')?.focus();
  }, [takeFocus]);
  return (
    <div ref={root} className={styles.root}>
      <span>{words.team}</span>
      <span className={styles.name}>
        <FolderPeopleRegular aria-hidden className={styles.icon} />
        <span>{team.name}</span>
      </span>
      {isNew ? (
        <ul className={mergeClasses(styles.facts, styles.quiet)}>
          {[told.needs, told.permission, told.seen, told.copied, told.published, told.stays].map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      ) : (
        <span className={styles.quiet}>{told.seen}</span>
      )}
      {isNew && <strong role="status">{words.teamSave}</strong>}
      <Link href={team.link} target="_blank" rel="noopener noreferrer">
        {words.teamOpen}
      </Link>
      <Button size="small" onClick={() => setAsking(true)}>
        {words.teamLeave}
      </Button>
      {asking && (
        <Question
          title={words.teamLeaveTitle}
          onCancel={() => setAsking(false)}
          actions={
            <>
              <Button onClick={() => setAsking(false)}>{all.frame.cancel}</Button>
              <Button appearance="primary" onClick={onLeave}>
                {words.teamLeaveYes}
              </Button>
            </>
          }
        >
          <span>
            {words.teamLeaveMeans} {told.leaveKeeps}
          </span>
        </Question>
      )}
    </div>
  );
}
