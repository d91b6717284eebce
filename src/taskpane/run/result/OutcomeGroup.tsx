import { makeStyles, tokens } from '@fluentui/react-components';
import type { MailOutcome } from '../../../app/sending/results';
import type { Proposal } from '../../../core/index';
import { customerLabel } from '../../../core/index';
import { faultText } from '../../../wording/faults/faultText';
import { CopyDetail } from '../../components/CopyDetail';
import { Disclosure } from '../../components/Disclosure';
import { Notice, type NoticeKind } from '../../components/Notice';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0, display: 'grid', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly outcomes: readonly MailOutcome[];
  readonly proposal: Proposal;
  readonly kind: NoticeKind;
  readonly title: (count: number) => string;
  readonly help: string;
}

/** Mails that met the same fate: how many, what to do, and which customers. Nothing when there are none. */
export function OutcomeGroup({ outcomes, proposal, kind, title, help }: Props) {
  const { words, language } = usePane();
  const styles = useStyles();
  if (outcomes.length === 0) return null;
  const names = new Map(proposal.mails.map(({ id, customer }) => [id, customerLabel(customer)]));
  const faults = outcomes.flatMap((outcome) => ('fault' in outcome ? [outcome] : []));
  const detail = faults.map(({ key, fault }) => [key, fault.code, fault.detail].join(' ')).join('\n');
  return (
    <Notice kind={kind}>
      <strong>{title(outcomes.length)}</strong>
      <span>{help}</span>
      <Disclosure label={words.send.customers}>
        <ul className={styles.list}>
          {outcomes.map((outcome) => (
            <li key={outcome.mail}>
              {names.get(outcome.mail)}
              {'fault' in outcome && `: ${faultText(outcome.fault, language)}`}
            </li>
          ))}
        </ul>
      </Disclosure>
      {detail !== '' && <CopyDetail detail={detail} />}
    </Notice>
  );
}
