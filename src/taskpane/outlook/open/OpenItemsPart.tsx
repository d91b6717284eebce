import { Button, makeStyles, Spinner, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import type { Correspondent } from '../../../app/ports';
import { openItemsWords } from '../../../wording/outlook/openItems';
import { Problem } from '../../components/Problem';
import { Section } from '../../components/Section';
import { SignIn } from '../../components/SignIn';
import { useOutlook } from '../outlookContext';
import { PublishedLists } from './PublishedLists';
import { type KeptLists, useOpenItems } from './useOpenItems';

const useStyles = makeStyles({
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  start: { justifySelf: 'start' },
});

interface Props {
  readonly people: readonly Correspondent[];
  readonly kept: KeptLists;
}

/** What is open of the people of a mail, by the list that a colleague published, and of which day that list is. */
export function OpenItemsPart({ people, kept }: Props) {
  const { ports, words, language } = useOutlook();
  const say = openItemsWords(language);
  const styles = useStyles();
  const { view, lookAgain } = useOpenItems(ports, kept, people);
  switch (view.kind) {
    case 'waiting':
      return <Spinner size="tiny" label={say.searching} className={styles.start} />;
    case 'no-folder':
      return <p className={styles.quiet}>{say.noFolder}</p>;
    case 'signed-out':
      return (
        <Section level={2} title={say.title}>
          <p className={styles.quiet}>{say.signIn}</p>
          <div>
            <SignIn
              identity={ports.identity}
              words={words.signIn}
              purposes={['team-folder']}
              onSignedIn={lookAgain}
            />
          </div>
        </Section>
      );
    case 'fault':
      return (
        <Problem problem={view.fault}>
          <Button size="small" icon={<ArrowSyncRegular />} onClick={lookAgain}>
            {words.frame.retry}
          </Button>
        </Problem>
      );
    case 'found':
      return (
        <Section level={2} title={say.title}>
          <PublishedLists {...view.beside} />
          {view.beside.fault !== null && (
            <Problem problem={view.beside.fault}>
              <Button size="small" icon={<ArrowSyncRegular />} onClick={lookAgain}>
                {words.frame.retry}
              </Button>
            </Problem>
          )}
        </Section>
      );
  }
}
