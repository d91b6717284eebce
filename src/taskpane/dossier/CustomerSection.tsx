import { Button } from '@fluentui/react-components';
import { PersonRegular } from '@fluentui/react-icons';
import type { ItemDossier } from '../../app/describeDossier';
import type { CurrencyCode, Minor } from '../../core/index';
import { dossierCustomerWords } from '../../wording/pane/dossierCustomer';
import { Facts } from '../components/Facts';
import { Section } from '../components/Section';
import { useLaterWords } from '../components/useLaterWords';
import { usePane } from '../frame/paneContext';

interface Props {
  readonly view: Pick<ItemDossier, 'balances' | 'openItems'>;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
  readonly onOpen: () => void;
}

/** The customer behind the invoice: what is open in all, and the way to its own page. */
export function CustomerSection({ view, money, onOpen }: Props) {
  const { dossier } = useLaterWords();
  const words = dossierCustomerWords(usePane().language);
  const { balances, openItems } = view;
  const sums = (of: 'open' | 'overdue') =>
    balances.map((balance) => <span key={balance.currency}>{money(balance[of], balance.currency)}</span>);
  return (
    <Section title={dossier.customer}>
      <Facts
        facts={[
          [dossier.openItems, openItems],
          [dossier.openAmount, sums('open')],
          [dossier.overdue, sums('overdue')],
        ]}
      />
      <Button size="small" icon={<PersonRegular />} style={{ justifySelf: 'start' }} onClick={onOpen}>
        {words.open}
      </Button>
    </Section>
  );
}
