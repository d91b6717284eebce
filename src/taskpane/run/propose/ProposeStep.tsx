import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { type KeyboardEvent, useMemo, useRef } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { waitsForPerson } from '../../../app/waitsForPerson';
import { chargeWords } from '../../../wording/pane/charges';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { Unseen } from '../../components/Unseen';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { WhatIfLink } from '../../settings/procedures/whatIf/WhatIfLink';
import type { ReviewedMail } from '../reviewedRun';
import { StepPage } from '../StepPage';
import type { StepProps } from '../stepProps';
import { ChosenLine } from './ChosenLine';
import { Held } from './Held';
import { LeftOut } from './LeftOut';
import { countOf } from './leftOut';
import { withAllShown } from './look';
import { MailList } from './MailList';
import { NothingToSend } from './NothingToSend';
import { SelectAll } from './SelectAll';
import { Tasks } from './Tasks';
import { Toolbar } from './Toolbar';
import { useLeftOut } from './useLeftOut';
import { useLook } from './useLook';
import { useShownMails } from './useShownMails';
import { WithoutAddress } from './WithoutAddress';

const useStyles = makeStyles({
  bottom: { outlineStyle: 'none' },
  jump: { flexShrink: 0, alignSelf: 'flex-start', textAlign: 'start', fontSize: tokens.fontSizeBase200 },
});

/** From so many mails on there is something to find and to order. */
const MANY = 7;

/** A mail that goes out once a person ticks it. */
const isWaiting = ({ proposed, mail, possible, chosen }: ReviewedMail): boolean =>
  possible && !chosen && waitsForPerson(mail ?? proposed);

/** The second step: who would be reminded of what, and why. */
export function ProposeStep({ run, takeFocus }: StepProps) {
  const { checked } = run.state;
  return checked === null ? null : <Proposal run={run} takeFocus={takeFocus} checked={checked} />;
}

function Proposal({ run, takeFocus, checked }: StepProps & { readonly checked: CheckedRun }) {
  const { words, language, settings, asOf } = usePane();
  const later = useLaterWords();
  const text = proposeLookWords(language);
  const styles = useStyles();
  const handle = useLook(run);
  const searchBox = useRef<HTMLInputElement>(null);
  const free = useMemo(() => run.mails.filter(({ hold }) => hold === null), [run.mails]);
  const allBlocked = free.every(({ proposed }) => proposed.blocked !== null);
  // What was sought among many would hide some of the few that are left, and nothing on the screen would say so.
  const tools = free.length >= MANY && !allBlocked;
  const look = useMemo(() => (tools ? handle.look : withAllShown(handle.look)), [tools, handle.look]);
  const { facts, groups, mails } = useShownMails(checked, free, look);
  const waiting = useMemo(() => free.filter(isWaiting).length, [free]);
  const customers = useMemo(() => new Set(free.map(({ proposed }) => proposed.customer.id)).size, [free]);
  const narrowed = mails.length < free.length;
  const rows = <MailList groups={groups} checked={checked} run={run} look={{ ...handle, look }} />;
  const held = <Held mails={run.mails} onCheck={() => run.go('check')} />;
  const out = useLeftOut(checked, run.mails);
  const bottom = useRef<HTMLDivElement>(null);
  const leftOut = (
    <div ref={bottom} tabIndex={-1} className={styles.bottom}>
      {out !== null && <LeftOut out={out} />}
    </div>
  );

  if (allBlocked)
    return (
      <StepPage
        title={words.steps.propose}
        takeFocus={takeFocus}
        footer={
          free.length > 0 && (
            <Button icon={<ArrowSyncRegular />} onClick={() => void run.check(settings, asOf, true)}>
              {words.reading.readAgain}
            </Button>
          )
        }
      >
        <NothingToSend checked={checked} />
        {free.length > 0 && <WithoutAddress checked={checked} rows={rows} />}
        {held}
        <Tasks checked={checked} />
        {leftOut}
        <WhatIfLink />
      </StepPage>
    );
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target } = event;
    if (event.key !== '/' || !(target instanceof HTMLElement) || searchBox.current === null) return;
    if (target.matches('input:not([type="checkbox"]), textarea, select')) return;
    event.preventDefault();
    searchBox.current.focus();
    searchBox.current.select();
  };
  return (
    <StepPage
      title={later.propose.title(customers)}
      takeFocus={takeFocus}
      onKeyDown={onKeyDown}
      footer={
        <>
          <ChosenLine chosen={run.chosen} />
          <Button appearance="primary" disabled={run.chosen.length === 0} onClick={() => run.go('preview')}>
            {later.propose.next}
          </Button>
        </>
      }
    >
      {run.state.problem !== null && <Problem problem={run.state.problem} />}
      {tools && (
        <Toolbar
          handle={handle}
          facts={facts}
          currencies={checked.reading.items.currencies}
          searchBox={searchBox}
        />
      )}
      <Unseen live>{narrowed ? text.shown(mails.length, free.length) : ''}</Unseen>
      <SelectAll mails={mails} narrowed={narrowed} run={run} />
      {free.length >= MANY && out !== null && out.groups.length > 0 && (
        <Link
          as="button"
          className={styles.jump}
          onClick={() => {
            bottom.current?.scrollIntoView();
            bottom.current?.focus();
          }}
        >
          {later.propose.leftOut(countOf(out.groups))}
        </Link>
      )}
      {waiting > 0 && <span>{chargeWords(language).waiting(waiting)}</span>}
      {mails.length === 0 && (
        <Notice kind="info" announce={false}>
          {look.search.trim() === '' ? text.noMatch : later.propose.noMatch}
        </Notice>
      )}
      {rows}
      {held}
      <Tasks checked={checked} />
      {leftOut}
      <WhatIfLink />
    </StepPage>
  );
}
