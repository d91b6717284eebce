import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { MailOutcome } from '../../../app/sending/results';
import type { Customer, Proposal } from '../../../core/index';
import { customerLabel } from '../../../core/index';
import { CopyDetail } from '../../components/CopyDetail';
import { Disclosure } from '../../components/Disclosure';
import { Notice, type NoticeKind } from '../../components/Notice';
import { useLaterWords } from '../../components/useLaterWords';
import { usePortions } from '../../components/usePortions';

const FIRST = 50;

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
});

interface Props<T extends MailOutcome> {
  readonly outcomes: readonly T[];
  readonly proposal: Proposal;
  readonly kind: NoticeKind;
  readonly title: (count: number) => string;
  readonly help: string;
  /** What is to be said of each behind its name, and the way out. */
  readonly children?: (outcome: T, customer: Customer) => ReactNode;
}

/** Mails that met the same fate: how many, what to do, and which customers. Nothing when there are none. */
export function OutcomeGroup<T extends MailOutcome>(props: Props<T>) {
  const { outcomes, proposal, kind, title, help, children } = props;
  const { send, check } = useLaterWords();
  const styles = useStyles();
  const { shown, next, showNext } = usePortions(outcomes, FIRST);
  if (outcomes.length === 0) return null;
  const customers = new Map(proposal.mails.map(({ id, customer }) => [id, customer]));
  const detail = outcomes
    .flatMap((outcome) =>
      'fault' in outcome ? [[outcome.key, outcome.fault.code, outcome.fault.detail]] : [],
    )
    .map((facts) => facts.join(' '))
    .join('\n');
  return (
    <Notice kind={kind}>
      <strong>{title(outcomes.length)}</strong>
      <span>{help}</span>
      <Disclosure label={send.customers}>
        <ul className={styles.list}>
          {shown.map((outcome) => {
            const customer = customers.get(outcome.mail);
            return (
              <li key={outcome.mail}>
                {customer && customerLabel(customer)}
                {customer && children?.(outcome, customer)}
              </li>
            );
          })}
        </ul>
        {next > 0 && (
          <Button size="small" onClick={showNext}>
            {check.more(next)}
          </Button>
        )}
      </Disclosure>
      {detail !== '' && <CopyDetail detail={detail} />}
    </Notice>
  );
}
