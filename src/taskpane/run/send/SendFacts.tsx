import { type CheckedRun, namesIn } from '../../../app/checked';
import type { ProposedMail } from '../../../core/index';
import { moneyText } from '../../../wording/amounts';
import { dateText } from '../../../wording/dates';
import { Address } from '../../components/Address';
import { Facts } from '../../components/Facts';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { amountsByCurrency } from './amountsByCurrency';

interface Props {
  readonly mails: readonly ProposedMail[];
  readonly checked: CheckedRun;
}

/** How many customers and invoices, how much per currency, from whom and as of when. */
export function SendFacts({ mails, checked }: Props) {
  const { language } = usePane();
  const { send: words } = useLaterWords();
  const customers = new Set(mails.map((mail) => mail.customer.id)).size;
  const invoices = mails.reduce((total, mail) => total + mail.items.length, 0);
  const amounts = amountsByCurrency(mails).map(([currency, minor]) => (
    <span key={currency}>{moneyText(minor, currency, language)}</span>
  ));
  const from = checked.account === null ? words.notSignedIn : <Address address={namesIn(checked).account} />;
  return (
    <Facts
      facts={[
        [words.customers, customers],
        [words.invoices, invoices],
        [words.amount, amounts],
        [words.from, from],
        [words.asOf, dateText(checked.asOf, language)],
      ]}
    />
  );
}
