import type { CheckedRun } from '../../../app/checked';
import type { ProposedMail } from '../../../core/index';
import { moneyText } from '../../../wording/amounts';
import { dateText } from '../../../wording/dates';
import { Address } from '../../components/Address';
import { Facts } from '../../components/Facts';
import { usePane } from '../../frame/paneContext';
import { amountsByCurrency } from './amountsByCurrency';

interface Props {
  readonly mails: readonly ProposedMail[];
  readonly checked: CheckedRun;
}

/** How many customers and invoices, how much per currency, from whom and as of when. */
export function SendFacts({ mails, checked }: Props) {
  const { words, language } = usePane();
  const customers = new Set(mails.map((mail) => mail.customer.id)).size;
  const invoices = mails.reduce((total, mail) => total + mail.items.length, 0);
  const amounts = amountsByCurrency(mails).map(([currency, minor]) => (
    <span key={currency}>{moneyText(minor, currency, language)}</span>
  ));
  const { account } = checked;
  const from = account === null ? words.send.notSignedIn : <Address address={account.address} />;
  return (
    <Facts
      facts={[
        [words.send.customers, customers],
        [words.send.invoices, invoices],
        [words.send.amount, amounts],
        [words.send.from, from],
        [words.send.asOf, dateText(checked.asOf, language)],
      ]}
    />
  );
}
