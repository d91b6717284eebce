import { makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular, PersonRegular, WarningFilled } from '@fluentui/react-icons';
import { type KeyboardEvent, memo, useId } from 'react';
import type { CheckedRun } from '../../../app/checked';
import { chargesTotal, customerLabel } from '../../../core/index';
import { lackText } from '../../../wording/law/lackText';
import { chargeWords } from '../../../wording/pane/charges';
import { proposeLookWords } from '../../../wording/pane/proposeLook';
import { LevelBadge } from '../../components/LevelBadge';
import { ReasonLine } from '../../components/ReasonLine';
import { useLaterWords } from '../../components/useLaterWords';
import { useMoney } from '../../components/useMoney';
import { useRowTab } from '../../components/virtual/rowTab';
import { stop } from '../../components/virtual/stops';
import { usePane } from '../../frame/paneContext';
import type { ReviewedMail } from '../reviewedRun';
import type { Run } from '../useRun';
import { MailItems } from './MailItems';
import { waitingText } from './MailRemarks';
import { NoticeBadge } from './NoticeBadge';
import { Reason } from './Reason';
import { useRowStyles } from './rowStyles';
import { withoutAddress } from './withoutAddress';
import { wrongAddresses } from './wrongAddresses';

const useStyles = makeStyles({
  note: {
    display: 'grid',
    gridTemplateColumns: '16px minmax(0, 1fr)',
    gap: tokens.spacingHorizontalXS,
    '& > svg': { fontSize: '16px' },
  },
  onTop: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2, textAlign: 'end' },
  // Below the name of the customer.
  below: { paddingInlineStart: '24px' },
  warn: { color: tokens.colorStatusWarningForeground3, flexShrink: 0 },
});

interface Props {
  readonly reviewed: ReviewedMail;
  readonly checked: CheckedRun;
  readonly run: Run;
  /** Whether its invoices are shown. */
  readonly open: boolean;
  readonly onOpen: (id: string, open: boolean) => void;
}

/** One choice must not render thousands of rows again: a row changes with its own mail and items only. */
const sameRow = (one: Props, other: Props): boolean =>
  one.checked === other.checked && one.reviewed === other.reviewed && one.open === other.open;

/** A customer to remind: choose, see why, and open the invoices. */
export const MailRow = memo(function MailRow({ reviewed, checked, run, open, onOpen }: Props) {
  const { language } = usePane();
  const later = useLaterWords();
  const say = chargeWords(language);
  const { keys, backs } = proposeLookWords(language);
  const rows = useRowStyles();
  const styles = useStyles();
  const tabIndex = useRowTab();
  const id = useId();
  const { proposed, chosen } = reviewed;
  const mail = reviewed.mail ?? proposed;
  const { customer } = proposed;
  const name = customerLabel(customer);
  const money = useMoney(checked.reading.items.currencies);
  const leading = mail.items.find((item) => item.level === mail.level);
  const decision = leading && checked.proposal.decisionAt(leading.index);
  const waiting = waitingText(mail, say, chosen);
  const onTop = chargesTotal(mail.charges);
  const problem =
    proposed.blocked === 'no-address'
      ? later.propose.noAddress
      : proposed.blocked === 'bad-address'
        ? `${later.propose.badAddress}: ${wrongAddresses(customer)}`
        : proposed.blocked === 'bounced'
          ? backs.bounced
          : reviewed.refused !== null
            ? `${later.propose.refused} ${lackText(reviewed.refused.lack, language)}`
            : reviewed.mail === null
              ? later.propose.notPositive
              : null;
  const toggle = (): void => onOpen(proposed.id, !open);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    toggle();
  };
  const Chevron = open ? ChevronDownRegular : ChevronRightRegular;
  return (
    <>
      <div className={rows.line}>
        <input
          {...stop}
          type="checkbox"
          className={rows.check}
          tabIndex={tabIndex}
          title={keys}
          checked={chosen}
          disabled={problem !== null}
          aria-label={later.propose.selectMail(name)}
          onChange={(event) => run.choose([proposed.id], event.target.checked)}
          onKeyDown={onKeyDown}
        />
        <button
          type="button"
          {...(problem !== null && stop)}
          className={rows.open}
          tabIndex={tabIndex}
          aria-expanded={open}
          aria-controls={open ? id : undefined}
          onClick={toggle}
        >
          <span className={rows.heading}>
            <span className={rows.name}>{name}</span>
            <span className={rows.amount}>{money(mail.total, mail.currency)}</span>
          </span>
          {onTop > 0 && <span className={styles.onTop}>{say.onTop(money(onTop, mail.currency))}</span>}
          <span className={rows.meta}>
            {mail.kind === 'notice' ? <NoticeBadge /> : <LevelBadge level={mail.level} />}
            <span>{later.propose.items(mail.items.length)}</span>
            {reviewed.edit !== null && <span>{later.preview.edited}</span>}
            <Chevron aria-hidden className={rows.chevron} />
          </span>
          {problem !== null && (
            <span className={styles.note}>
              <WarningFilled aria-hidden className={styles.warn} />
              {problem}
            </span>
          )}
          {problem === null && waiting !== null && !open && (
            <span className={styles.note}>
              <PersonRegular aria-hidden />
              {waiting}
            </span>
          )}
          {!open && decision !== undefined && (
            <ReasonLine className={rows.reason} reason={withoutAddress(decision.reason)} />
          )}
        </button>
      </div>
      {reviewed.possible && reviewed.leftOut && (
        <div className={styles.below}>
          <Reason name={name} why={reviewed.why} onWhy={(why) => run.giveReason('mails', proposed.id, why)} />
        </div>
      )}
      {open && (
        <div id={id}>
          <MailItems reviewed={reviewed} checked={checked} run={run} />
        </div>
      )}
    </>
  );
}, sameRow);
