import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { answerSend } from '../../../app/answerSend';
import type { SendEntry } from '../../../app/ports';
import type { PersonAnswer } from '../../../app/sending/personAnswer';
import { uncertainWords } from '../../../wording/pane/uncertain';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../useRun';
import { Confirmed } from './Confirmed';
import { momentText } from './momentText';
import { useSettling } from './useSettling';

const useStyles = makeStyles({
  mail: { display: 'grid', gap: tokens.spacingVerticalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

interface Props {
  readonly entry: SendEntry;
  readonly run: Run;
}

/** A mail of which only a person can tell whether it went out: what is known, and the three answers. */
export function UncertainMail({ entry, run }: Props) {
  const { ports, language, today } = usePane();
  const words = uncertainWords(language);
  const styles = useStyles();
  const { busy, fault, act } = useSettling(run);
  const [lookedInVain, setLookedInVain] = useState(false);
  const { key, label, submittedAt } = entry;
  const answer = async (said: PersonAnswer): Promise<void> => {
    setLookedInVain(false);
    const settled = await act((administration) => answerSend(ports, { administration, key, answer: said }));
    // What is known now takes it off the list.
    setLookedInVain(settled?.open.unknown.some((one) => one.key === key) ?? false);
  };
  return (
    <li className={styles.mail}>
      <span className={styles.name}>{label}</span>
      <span>
        {submittedAt === null
          ? words.neverHandedOver
          : words.handedOver(momentText(submittedAt, today, language))}
      </span>
      <span className={styles.actions}>
        <Button
          size="small"
          aria-label={`${words.lookAgain}: ${label}`}
          disabledFocusable={busy}
          onClick={() => void answer('look-again')}
        >
          {busy ? words.looking : words.lookAgain}
        </Button>
        <Confirmed
          label={words.wentOut}
          aria-label={`${words.wentOut}: ${label}`}
          disabledFocusable={busy}
          title={words.wentOutTitle(label)}
          confirm={words.wentOutConfirm}
          onConfirm={() => void answer('sent')}
        >
          {words.wentOutHelp}
        </Confirmed>
        <Confirmed
          label={words.didNot}
          aria-label={`${words.didNot}: ${label}`}
          disabledFocusable={busy}
          title={words.didNotTitle(label)}
          confirm={words.didNotConfirm}
          onConfirm={() => void answer('not-sent')}
        >
          {words.didNotHelp}
        </Confirmed>
      </span>
      <span role="status">{lookedInVain && words.stillUnknown}</span>
      {fault !== null && <Problem problem={fault} />}
    </li>
  );
}
