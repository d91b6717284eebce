import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { faultText } from '../../../wording/faults/faultText';
import { openSendsWords } from '../../../wording/pane/openSends';
import { Notice } from '../../components/Notice';
import { usePane } from '../../frame/paneContext';
import { isReading } from '../runReducer';
import type { Run } from '../useRun';
import { Interrupted } from './Interrupted';
import { MailNames } from './MailNames';
import { SignInAgain } from './SignInAgain';
import { UncertainMails } from './UncertainMails';
import { useGoingOn } from './useGoingOn';
import { useWatch } from './useWatch';

const useStyles = makeStyles({
  band: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    // What is uncertain may be long: the page below keeps its room.
    maxHeight: '60%',
    overflowY: 'auto',
    flexShrink: 0,
    outlineStyle: 'none',
  },
});

interface Props {
  readonly run: Run;
  /** False while another page is in front: it goes on watching, and shows nothing. */
  readonly shown: boolean;
}

/**
 * Watches what earlier runs left open while the pane is open, and says above the page what needs a person. Once the
 * sheet is read, the check and the proposal say it in their places.
 */
export function OpenSendsWatch({ run, shown }: Props) {
  const { words, language } = usePane();
  const text = openSendsWords(language);
  const styles = useStyles();
  const band = useRef<HTMLElement>(null);
  const look = useWatch(run);
  const missing = useGoingOn(run);
  const [givenUp, setGivenUp] = useState(0);
  useEffect(() => {
    // The button that had the keyboard is gone.
    if (givenUp > 0 && document.hasFocus()) band.current?.focus();
  }, [givenUp]);
  const { open, sending, checked, result, step, entries } = run.state;
  useEffect(() => {
    // The proposal of this check has them again: it is no news any more.
    if (checked !== null) setGivenUp(0);
  }, [checked]);
  if (!shown || open === null || sending !== null || result !== null) return null;
  if (checked !== null)
    return missing > 0 && step === 'propose' ? (
      <div className={styles.band}>
        <Notice kind="info">{text.missing(missing)}</Notice>
      </div>
    ) : null;
  const { fault, leftOver, unknown, pending } = open;
  if (fault === null && givenUp + leftOver.length + unknown.length + pending.length === 0) return null;
  if (isReading(run.state)) return null;
  return (
    <section ref={band} tabIndex={-1} aria-label={text.title} className={styles.band}>
      {fault !== null && (
        <Notice kind="warning">
          <strong>{text.unread}</strong>
          <span>{faultText(fault, language)}</span>
          <SignInAgain fault={fault} onSignedIn={look} />
          <Button size="small" onClick={look}>
            {words.frame.retry}
          </Button>
        </Notice>
      )}
      {leftOver.length > 0 && <Interrupted run={run} open={open} entries={entries} onGivenUp={setGivenUp} />}
      {givenUp > 0 && leftOver.length === 0 && <Notice kind="success">{text.givenUp(givenUp)}</Notice>}
      {unknown.length > 0 && (
        <Notice kind="warning">
          <UncertainMails entries={unknown} run={run} />
        </Notice>
      )}
      {pending.length > 0 && (
        <Notice kind="info">
          <strong>{text.pending(pending.length)}</strong>
          <span>{text.pendingHelp}</span>
          <MailNames entries={pending} />
        </Notice>
      )}
    </section>
  );
}
