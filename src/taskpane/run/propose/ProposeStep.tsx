import { Button, Input, makeStyles } from '@fluentui/react-components';
import { ArrowSyncRegular, SearchRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { waitsForPerson } from '../../../app/waitsForPerson';
import { chargeWords } from '../../../wording/pane/charges';
import { Notice } from '../../components/Notice';
import { Problem } from '../../components/Problem';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import type { ReviewedMail } from '../reviewedRun';
import { StepPage } from '../StepPage';
import type { StepProps } from '../stepProps';
import { Held } from './Held';
import { LeftOut } from './LeftOut';
import { MailRow } from './MailRow';
import { matching } from './matching';
import { NothingToSend } from './NothingToSend';
import { SelectAll } from './SelectAll';
import { Tasks } from './Tasks';
import { WithoutAddress } from './WithoutAddress';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** A mail that goes out once a person ticks it. */
const isWaiting = ({ proposed, mail, refused, chosen }: ReviewedMail): boolean =>
  proposed.blocked === null && refused === null && mail !== null && !chosen && waitsForPerson(mail);

/** The second step: who would be reminded of what, and why. */
export function ProposeStep({ run, takeFocus }: StepProps) {
  const { checked } = run.state;
  return checked === null ? null : <Proposal run={run} takeFocus={takeFocus} checked={checked} />;
}

function Proposal({ run, takeFocus, checked }: StepProps & { readonly checked: CheckedRun }) {
  const { words, language, settings, asOf } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const wanted = useDeferredValue(search);
  const { items } = checked.reading;
  const free = useMemo(() => run.mails.filter(({ hold }) => hold === null), [run.mails]);
  const shown = useMemo(() => matching(free, items, wanted), [free, items, wanted]);
  const waiting = free.filter(isWaiting).length;
  const invoices = run.chosen.reduce((total, mail) => total + mail.items.length, 0);

  const customers = new Set(free.map(({ proposed }) => proposed.customer.id)).size;
  const rows = (
    <ul className={styles.list}>
      {shown.map((reviewed) => (
        <MailRow key={reviewed.proposed.id} reviewed={reviewed} checked={checked} run={run} />
      ))}
    </ul>
  );

  const held = <Held mails={run.mails} onCheck={() => run.go('check')} />;

  if (free.every(({ proposed }) => proposed.blocked !== null))
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
        <LeftOut checked={checked} />
      </StepPage>
    );
  return (
    <StepPage
      title={later.propose.title(customers)}
      takeFocus={takeFocus}
      footer={
        <>
          <span>
            {run.chosen.length > 0
              ? later.propose.selected(run.chosen.length, invoices)
              : later.propose.nextNone}
          </span>
          <Button appearance="primary" disabled={run.chosen.length === 0} onClick={() => run.go('preview')}>
            {later.propose.next}
          </Button>
        </>
      }
    >
      {run.state.problem !== null && <Problem problem={run.state.problem} />}
      {free.length > 6 && (
        <Input
          type="search"
          aria-label={later.propose.search}
          placeholder={later.propose.search}
          contentBefore={<SearchRegular />}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      )}
      <SelectAll mails={shown} onChoose={run.choose} />
      {waiting > 0 && <span>{chargeWords(language).waiting(waiting)}</span>}
      {shown.length === 0 && <Notice kind="info">{later.propose.noMatch}</Notice>}
      {rows}
      {held}
      <Tasks checked={checked} />
      <LeftOut checked={checked} />
    </StepPage>
  );
}
