import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CustomerDossier } from '../../../app/describeCustomer';
import type { CurrencyCode, Minor } from '../../../core/index';
import { dossierCustomerWords } from '../../../wording/pane/dossierCustomer';
import { procedureSourceText } from '../../../wording/procedureSource';
import { Address } from '../../components/Address';
import { Facts } from '../../components/Facts';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  root: { display: 'grid', gap: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  small: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface Props {
  readonly view: CustomerDossier;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
}

/** Who it is, how to write to them, and what is open. */
export function CustomerSummary({ view, money }: Props) {
  const { language } = usePane();
  const { dossier } = useLaterWords();
  const words = dossierCustomerWords(language);
  const styles = useStyles();
  const { customer, balances, items, group, state } = view;
  const sums = (of: 'open' | 'overdue') =>
    balances.map((balance) => <span key={balance.currency}>{money(balance[of], balance.currency)}</span>);
  const owner = state.owner ?? customer.owner;
  const contacts: [string, ReactNode][] = [
    [words.contacts, customer.emails.length === 0 ? words.noAddress : addresses(customer.emails)],
    ...(customer.cc.length === 0 ? [] : ([[words.copies, addresses(customer.cc)]] as [string, ReactNode][])),
    ...(owner === null ? [] : ([[words.owner, <bdi key="owner">{owner}</bdi>]] as [string, ReactNode][])),
  ];
  return (
    <div className={styles.root}>
      {customer.number !== null && customer.name !== null && (
        <span className={styles.small}>{dossier.customerNumber(customer.number)}</span>
      )}
      <Facts facts={contacts} small />
      <Facts
        facts={[
          [dossier.openItems, items.length],
          [dossier.openAmount, sums('open')],
          [dossier.overdue, sums('overdue')],
        ]}
      />
      <span className={styles.small}>{procedureSourceText(customer, language, group)}</span>
    </div>
  );
}

const addresses = (all: readonly string[]) =>
  all.map((address) => <Address key={address} address={address} />);
