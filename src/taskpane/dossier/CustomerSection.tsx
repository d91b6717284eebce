import type { ItemDossier } from '../../app/describeDossier';
import type { CurrencyCode, Minor } from '../../core/index';
import { Disclosure } from '../components/Disclosure';
import { Facts } from '../components/Facts';
import { Section } from '../components/Section';
import { useLaterWords } from '../components/useLaterWords';
import { Timeline } from './Timeline';

interface Props {
  readonly view: ItemDossier;
  readonly money: (minor: Minor, currency: CurrencyCode) => string;
}

/** The customer behind the invoice: what is open in all, and every reminder that went out. */
export function CustomerSection({ view, money }: Props) {
  const { dossier } = useLaterWords();
  const { balances, openItems, customerReminders } = view;
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
      {customerReminders.length > 0 && (
        <Disclosure label={dossier.customerReminders(customerReminders.length)}>
          <Timeline reminders={customerReminders} money={money} named />
        </Disclosure>
      )}
    </Section>
  );
}
