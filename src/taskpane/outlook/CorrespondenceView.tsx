import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { Suspense } from 'react';
import type { Correspondence } from '../../app/describeCorrespondence';
import type { Account, OpenMail } from '../../app/ports';
import { oneLine } from '../../wording/oneLine';
import { Notice } from '../components/Notice';
import { Section } from '../components/Section';
import { latePart } from '../frame/latePart';
import { LastOpen } from './LastOpen';
import type { KeptLists } from './open/useOpenItems';
import { useOutlook } from './outlookContext';
import { People } from './People';
import { ReminderCard } from './ReminderCard';
import { ReminderList } from './ReminderList';

/** Subjects of mails that cannot be read are shortened and no more of them named. */
const LONGEST_SUBJECT = 60;
const MOST_SUBJECTS = 3;

const useStyles = makeStyles({
  foot: {
    marginTop: 'auto',
    display: 'grid',
    justifyItems: 'start',
    gap: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  quiet: { margin: 0 },
});

interface Props {
  readonly account: Account;
  readonly mail: OpenMail;
  readonly correspondence: Correspondence;
  readonly kept: KeptLists;
  readonly onLookAgain: () => void;
}

/** Comes once there is somebody whose open items may be known. */
const OpenItemsPart = latePart(
  async () => (await import(/* webpackChunkName: "open-items" */ './open/OpenItemsPart')).OpenItemsPart,
);

/** Who the mail is with, whether it is a reminder itself, and what else was reminded. */
export function CorrespondenceView({ account, mail, correspondence, kept, onLookAgain }: Props) {
  const { correspondence: say } = useOutlook().words;
  const styles = useStyles();
  const { people, itself, reminders, lastOpen, unreadable } = correspondence;
  const isSender = people.length === 1 && people[0] === mail.from;
  const count = reminders.length;
  const none = itself === null ? say.none(people.length) : say.noneElse(people.length);
  return (
    <>
      {people.length > 0 ? (
        <People people={people} label={isSender ? say.from : say.to} />
      ) : (
        <Notice kind="info" announce={false}>
          <strong>{say.nobodyYet}</strong>
          {mail.mode === 'compose' && <span>{say.nobodyYetHelp}</span>}
        </Notice>
      )}
      {people.length > 0 && (
        <Suspense fallback={null}>
          <OpenItemsPart people={people} kept={kept} />
        </Suspense>
      )}
      {lastOpen !== null && <LastOpen day={lastOpen.day} totals={lastOpen.totals} />}
      {itself !== null && (
        <Section level={2} title={say.itself}>
          <ReminderCard reminder={itself} />
        </Section>
      )}
      {count > 0 && (
        <Section level={2} title={itself === null ? say.reminders(count) : say.otherReminders(count)}>
          <ReminderList reminders={reminders} />
        </Section>
      )}
      {count === 0 && people.length > 0 && <p className={styles.quiet}>{none}</p>}
      {unreadable.length > 0 && (
        <Notice kind="warning">
          {say.unreadable(
            unreadable.length,
            unreadable
              .slice(0, MOST_SUBJECTS)
              .map(({ subject }) => oneLine(subject, LONGEST_SUBJECT))
              .join(', '),
          )}
        </Notice>
      )}
      <footer className={styles.foot}>
        {(people.length > 0 || count > 0) && <span>{say.onlyThisMailbox(account.address)}</span>}
        <Button size="small" appearance="subtle" icon={<ArrowSyncRegular />} onClick={onLookAgain}>
          {say.lookAgain}
        </Button>
      </footer>
    </>
  );
}
