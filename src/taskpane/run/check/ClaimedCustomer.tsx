import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { OpenClaim } from '../../../app/ports';
import { takeOverClaim } from '../../../app/takeOverClaim';
import { holdWords } from '../../../wording/pane/holds';
import { Problem } from '../../components/Problem';
import { usePane } from '../../frame/paneContext';
import { Confirmed } from '../open/Confirmed';
import { momentText } from '../open/momentText';
import { useSettling } from '../open/useSettling';
import type { Run } from '../useRun';

const useStyles = makeStyles({
  claim: { display: 'grid', gap: tokens.spacingVerticalXXS, justifyItems: 'start' },
  name: { fontWeight: tokens.fontWeightSemibold },
});

interface Props {
  readonly claim: OpenClaim;
  readonly run: Run;
}

/** One customer whom somebody of the team is at. */
export function ClaimedCustomer({ claim, run }: Props) {
  const { ports, language, today } = usePane();
  const words = holdWords(language);
  const styles = useStyles();
  const { busy, fault, act } = useSettling(run);
  const [inVain, setInVain] = useState(false);
  const by = claim.takenOver?.by || claim.by || words.someone;
  const takeOver = async (): Promise<void> => {
    setInVain(false);
    const done = await act((administration) => takeOverClaim(ports, { administration, claim }));
    setInVain(done !== null && !done.taken);
  };
  return (
    <li className={styles.claim}>
      <span className={styles.name}>{claim.label}</span>
      <span>{words.since(by, momentText(claim.takenOver?.at ?? claim.at, today, language))}</span>
      <Confirmed
        label={words.takeOver}
        aria-label={words.takeOverOf(claim.label)}
        disabledFocusable={busy}
        title={words.takeOverTitle(claim.label)}
        confirm={words.takeOverConfirm}
        onConfirm={() => void takeOver()}
      >
        {words.takeOverHelp(by)}
      </Confirmed>
      <span role="status">{inVain && words.notTaken}</span>
      {fault !== null && <Problem problem={fault} />}
    </li>
  );
}
