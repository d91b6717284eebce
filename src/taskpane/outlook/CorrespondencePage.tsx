import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { Correspondence } from '../../app/describeCorrespondence';
import type { CorrespondenceWords } from '../../wording/outlook/correspondence';
import { Notice } from '../components/Notice';
import { Problem } from '../components/Problem';
import { SignIn } from '../components/SignIn';
import { Unseen } from '../components/Unseen';
import { CorrespondenceView } from './CorrespondenceView';
import type { KeptLists } from './open/useOpenItems';
import { useOutlook } from './outlookContext';
import { useCorrespondence, type View } from './useCorrespondence';

const useStyles = makeStyles({
  page: {
    boxSizing: 'border-box',
    minHeight: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
});

/** Who the mail is with and what they were reminded of, or why that cannot be said. */
export function CorrespondencePage() {
  const { ports, words } = useOutlook();
  const styles = useStyles();
  const { view, lookAgain } = useCorrespondence(ports);
  /** Lists of open items, which are not read again for each mail. */
  const kept = useRef<KeptLists>({ record: null });
  const onLookAgain = (): void => {
    kept.current = { record: null };
    lookAgain();
  };
  return (
    <main className={styles.page}>
      <Unseen live>{view.kind === 'found' && summary(view.correspondence, words.correspondence)}</Unseen>
      <Content view={view} kept={kept.current} onLookAgain={onLookAgain} />
    </main>
  );
}

/** What a screen reader says when the pane has followed to another mail. */
function summary({ people, itself, reminders }: Correspondence, say: CorrespondenceWords): string {
  const [{ name, address } = { name: '', address: '' }] = people;
  const who = name === '' ? address : name;
  const found = itself === null ? say.reminders(reminders.length) : say.itself;
  return who === '' ? say.nobodyYet : `${who}: ${found}`;
}

interface ContentProps {
  readonly view: View;
  readonly kept: KeptLists;
  readonly onLookAgain: () => void;
}

function Content({ view, kept, onLookAgain }: ContentProps) {
  const { ports, words } = useOutlook();
  const { correspondence: say } = words;
  const signIn = <SignIn identity={ports.identity} words={words.signIn} onSignedIn={onLookAgain} />;
  switch (view.kind) {
    case 'waiting':
      return <Spinner size="small" label={say.searching} />;
    case 'no-mail':
      return (
        <Notice kind="info">
          <strong>{say.noMail}</strong>
          <span>{say.noMailHelp}</span>
        </Notice>
      );
    case 'signed-out':
      return (
        <Notice kind="info">
          <strong>{say.notSignedIn}</strong>
          <span>{say.notSignedInHelp}</span>
          {signIn}
        </Notice>
      );
    case 'fault':
      return (
        <Problem problem={view.fault}>
          {view.fault.code.startsWith('sign-in') ? (
            signIn
          ) : (
            <Button size="small" icon={<ArrowSyncRegular />} onClick={onLookAgain}>
              {words.frame.retry}
            </Button>
          )}
        </Problem>
      );
    case 'found':
      return <CorrespondenceView {...view} kept={kept} onLookAgain={onLookAgain} />;
  }
}
