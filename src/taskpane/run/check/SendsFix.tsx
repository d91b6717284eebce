import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import { openSendsWords } from '../../../wording/pane/openSends';
import { Section } from '../../components/Section';
import { usePane } from '../../frame/paneContext';
import { InDrafts } from '../open/InDrafts';
import { LeftOver } from '../open/LeftOver';
import { MailNames } from '../open/MailNames';
import { UncertainMails } from '../open/UncertainMails';
import type { Run } from '../useRun';

const useStyles = makeStyles({
  parts: { display: 'grid', gap: tokens.spacingVerticalM, minWidth: 0 },
  part: { display: 'grid', gap: tokens.spacingVerticalXS, justifyItems: 'start', minWidth: 0 },
});

interface Props {
  readonly checked: CheckedRun;
  readonly run: Run;
}

/** Mails of earlier runs that are not finished: each kind with what to do. */
export function SendsFix({ checked, run }: Props) {
  const words = openSendsWords(usePane().language);
  const styles = useStyles();
  const { unknown, leftOver, inDrafts, pending } = checked.open;
  const [draft] = inDrafts;
  return (
    <div className={styles.parts}>
      {unknown.length > 0 && (
        <div className={styles.part}>
          <UncertainMails entries={unknown} run={run} />
        </div>
      )}
      {leftOver.length > 0 && (
        <Section level={4} title={words.leftOver(leftOver.length)}>
          <span>{words.goOnHelp}</span>
          <MailNames entries={leftOver} />
          <LeftOver entries={leftOver} run={run} />
        </Section>
      )}
      {draft !== undefined && (
        <Section level={4} title={words.inDrafts(inDrafts.length)}>
          <span>{words.inDraftsHelp(draft.mailbox)}</span>
          <InDrafts entries={inDrafts} run={run} />
        </Section>
      )}
      {pending.length > 0 && (
        <Section level={4} title={words.pending(pending.length)}>
          <span>{words.pendingHelp}</span>
          <MailNames entries={pending} />
        </Section>
      )}
    </div>
  );
}
