import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { TeamRef } from '../../../app/ports';
import { companySendingWords } from '../../../wording/pane/companySending';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import { TeamFolderCard } from './TeamFolderCard';
import { useAsking } from './useAsking';

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    justifyItems: 'start',
    gap: tokens.spacingVerticalS,
  },
  field: { width: '100%' },
  input: { minWidth: 0, width: '100%' },
});

interface Props {
  readonly team: TeamRef | null;
  /** Link as typed, until its folder is found. */
  readonly link: string;
  /** True where it was to be saved before its folder was found. */
  readonly notFound: boolean;
  /** False for a folder that is saved already. */
  readonly isNew: boolean;
  readonly onChange: (changes: { readonly team?: TeamRef | null; readonly teamLink: string }) => void;
}

/** The folder by which those who send for the company keep out of each other's way: found by its link, or left. */
export function TeamField({ team, link, notFound, isNew, onChange }: Props) {
  const { ports, language } = usePane();
  const words = companySendingWords(language);
  const styles = useStyles();
  const { busy, answer, ask, clear } = useAsking<TeamRef>(ports.identity, 'team-folder');
  const field = useRef<HTMLInputElement>(null);
  const left = useRef(false);
  const [found, setFound] = useState(false);
  useEffect(() => {
    // The button that left the folder is gone: the keyboard goes on where another is given.
    if (team === null && left.current) field.current?.focus();
    left.current = false;
  }, [team]);

  const find = (): void => {
    if (link.trim() === '' || busy) return;
    void ask(async () => {
      const answered = await ports.teams.find(link.trim());
      if (answered.ok) {
        setFound(true);
        onChange({ team: answered.value, teamLink: '' });
      }
      return answered;
    });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault(); // it finds the folder; the form is saved by its button
    find();
  };
  if (team !== null)
    return (
      <TeamFolderCard
        team={team}
        isNew={isNew}
        takeFocus={found}
        onLeave={() => {
          left.current = true;
          clear();
          onChange({ team: null, teamLink: '' });
        }}
      />
    );
  return (
    <div className={styles.root}>
      <Field
        className={styles.field}
        label={words.teamLink}
        {...(notFound ? { validationMessage: words.teamFindFirst } : { hint: words.teamHelp })}
      >
        <Input
          className={styles.input}
          input={{ ref: field }}
          type="url"
          value={link}
          maxLength={2000}
          spellCheck={false}
          onKeyDown={onKeyDown}
          onChange={(_, { value }) => {
            clear();
            onChange({ teamLink: value });
          }}
        />
      </Field>
      {link.trim() !== '' && (
        <Button size="small" disabledFocusable={busy} onClick={find}>
          {busy ? words.trying : words.teamFind}
        </Button>
      )}
      {answer?.ok === false && <Problem problem={answer.error} />}
    </div>
  );
}
