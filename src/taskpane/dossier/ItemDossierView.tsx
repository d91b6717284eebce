import type { ItemDossier } from '../../app/describeDossier';
import { Notice } from '../components/Notice';
import { Section } from '../components/Section';
import { useLaterWords } from '../components/useLaterWords';
import { useMoney } from '../components/useMoney';
import { CustomerSection } from './CustomerSection';
import { ItemSummary } from './ItemSummary';
import { Timeline } from './Timeline';

/** Currencies of sheet and history. */
function currenciesOf({ currencies, customerReminders }: ItemDossier): readonly string[] {
  const then = customerReminders.flatMap(({ invoices }) => invoices.map(({ currency }) => currency));
  return [...new Set([...currencies, ...then])];
}

/** One invoice: how it stands, what happened, and its customer. */
export function ItemDossierView({ view }: { readonly view: ItemDossier }) {
  const { dossier } = useLaterWords();
  const money = useMoney(currenciesOf(view));
  return (
    <>
      <ItemSummary item={view.item} money={money} />
      <Section title={dossier.timeline}>
        {view.reminders.length + view.happenings.length === 0 ? (
          <Notice kind="info" announce={false}>
            <span>{dossier.empty}</span>
            <span>{dossier.emptyHelp}</span>
          </Notice>
        ) : (
          <Timeline reminders={view.reminders} happenings={view.happenings} money={money} named={false} />
        )}
      </Section>
      <CustomerSection view={view} money={money} />
    </>
  );
}
