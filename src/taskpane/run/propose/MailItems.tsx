import { makeStyles, tokens } from '@fluentui/react-components';
import { type CheckedRun, groupName } from '../../../app/checked';
import type { ProposedItem } from '../../../core/index';
import { chargeSums, customerLabel } from '../../../core/index';
import { dateText } from '../../../wording/dates';
import { chargeWords } from '../../../wording/pane/charges';
import { procedureSourceText } from '../../../wording/procedureSource';
import { ReasonLine } from '../../components/ReasonLine';
import { useLaterWords } from '../../components/useLaterWords';
import { useMoney } from '../../components/useMoney';
import { useRowTab } from '../../components/virtual/rowTab';
import { stop } from '../../components/virtual/stops';
import { usePane } from '../../frame/paneContext';
import type { ReviewedMail } from '../reviewedRun';
import type { Run } from '../useRun';
import { MailRemarks } from './MailRemarks';
import { Reason } from './Reason';
import { useRowStyles } from './rowStyles';
import { withoutAddress } from './withoutAddress';

const useStyles = makeStyles({
  // Below the name of the customer.
  content: {
    display: 'grid',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} 24px`,
  },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: tokens.spacingVerticalS,
  },
  text: { display: 'grid', gap: '2px', minWidth: 0, overflowWrap: 'anywhere' },
  total: {
    display: 'flex',
    justifyContent: 'space-between',
    fontWeight: tokens.fontWeightSemibold,
    borderTop: `1px solid ${tokens.colorNeutralStroke1}`,
  },
});

interface Props {
  readonly reviewed: ReviewedMail;
  readonly checked: CheckedRun;
  readonly run: Run;
}

/**
 * The invoices of a mail, each to be left out, with its own level and reason; then the credits, what is charged on top
 * and the total; then what is to be known of the mail, and by which procedure its customer is reminded.
 */
export function MailItems({ reviewed, checked, run }: Props) {
  const { proposed, mail, chosen } = reviewed;
  const { language } = usePane();
  const later = useLaterWords();
  const say = chargeWords(language);
  const rows = useRowStyles();
  const styles = useStyles();
  const { items } = checked.reading;
  const money = useMoney(items.currencies);
  const { customer } = proposed;
  const name = customerLabel(customer);
  const sums = mail === null ? [] : chargeSums(mail.charges);
  return (
    <div className={styles.content}>
      <ul className={styles.list} aria-label={later.propose.open(name)}>
        {proposed.items.map((item) => (
          <ItemLine key={items.key[item.index]} item={item} reviewed={reviewed} checked={checked} run={run} />
        ))}
        {proposed.credits.map((index) => (
          <li key={items.key[index]} className={rows.heading}>
            <span>{later.propose.credit(items.document[index] ?? '')}</span>
            <span className={rows.amount}>{money(items.open[index] ?? 0, proposed.currency)}</span>
          </li>
        ))}
        {sums.map(([kind, sum]) => (
          <li key={kind} className={rows.heading}>
            <span>{say.kinds[kind]}</span>
            <span className={rows.amount}>{money(sum, proposed.currency)}</span>
          </li>
        ))}
        {proposed.credits.length + sums.length > 0 && mail !== null && (
          <li className={styles.total}>
            <span>{later.propose.total}</span>
            <span className={rows.amount}>{money(mail.total, mail.currency)}</span>
          </li>
        )}
        {mail !== null && mail.payBy !== null && (
          <li className={rows.reason}>{say.payBy(dateText(mail.payBy, language))}</li>
        )}
      </ul>
      {mail !== null && <MailRemarks mail={mail} ticked={chosen} />}
      <span className={rows.reason}>
        {procedureSourceText(customer, language, groupName(checked, customer))}
      </span>
    </div>
  );
}

interface ItemProps {
  readonly item: ProposedItem;
  readonly reviewed: ReviewedMail;
  readonly checked: CheckedRun;
  readonly run: Run;
}

function ItemLine({ item: { index, asked }, reviewed: { proposed, without }, checked, run }: ItemProps) {
  const later = useLaterWords();
  const rows = useRowStyles();
  const styles = useStyles();
  const { items } = checked.reading;
  const money = useMoney(items.currencies);
  const tabIndex = useRowTab();
  const key = items.key[index] ?? '';
  const document = items.document[index] ?? '';
  const decision = checked.proposal.decisionAt(index);
  return (
    <li className={rows.line}>
      <input
        {...stop}
        type="checkbox"
        className={rows.check}
        tabIndex={tabIndex}
        checked={!without.has(key)}
        aria-label={later.propose.selectItem(document)}
        onChange={(event) => run.chooseItem(key, event.target.checked)}
      />
      <div className={styles.text}>
        <span className={rows.heading}>
          <span>{document}</span>
          <span className={rows.amount}>{money(asked, proposed.currency)}</span>
        </span>
        {decision !== undefined && (
          <ReasonLine className={rows.reason} reason={withoutAddress(decision.reason)} />
        )}
        {without.has(key) && (
          <Reason
            name={document}
            why={without.get(key) ?? null}
            onWhy={(why) => run.giveReason('items', key, why)}
          />
        )}
      </div>
    </li>
  );
}
