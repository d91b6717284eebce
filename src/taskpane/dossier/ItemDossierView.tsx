import { useMemo, useState } from 'react';
import type { ItemDossier } from '../../app/describeDossier';
import { customerBalances } from '../../app/parts/balances';
import { cardAt } from '../../app/parts/itemCard';
import type { DossierAction } from '../../wording/pane/dossierActions/words';
import { Section } from '../components/Section';
import { useLaterWords } from '../components/useLaterWords';
import { usePane } from '../frame/paneContext';
import { Acting } from './acting/Acting';
import { actionsForItem } from './acting/actionsFor';
import type { Acts } from './acting/useActs';
import { useUndo } from './acting/useUndo';
import { CustomerSection } from './CustomerSection';
import { ItemSummary } from './ItemSummary';
import { RunningLines } from './running/RunningLines';
import { runningOfInvoice } from './running/runningOf';
import { Timeline } from './timeline/Timeline';
import { useTelling } from './timeline/useTelling';
import type { DossierPlace } from './useDossier';

interface Props {
  readonly view: ItemDossier;
  readonly acts: Acts;
  /** The form that is open from the start; null for none. */
  readonly action: DossierAction | null;
  readonly onGo: (place: DossierPlace) => void;
}

/** One invoice: how it stands, what can be filed, what happened, and its customer. */
export function ItemDossierView({ view, acts, action: asked, onGo }: Props) {
  const { asOf, today, language } = usePane();
  const { dossier } = useLaterWords();
  const { item, judged, timeline, customerState } = view;
  const [action, setAction] = useState(asOf === today ? asked : null);
  const events = useMemo(() => timeline.flatMap((entry) => entry.events), [timeline]);
  const telling = useTelling(judged, events);
  const onUndo = useUndo(acts);
  const items = useMemo(
    () =>
      action === null
        ? []
        : customerBalances(judged, item.customer.id).openAt.flatMap((index) => cardAt(judged, index) ?? []),
    [judged, item, action],
  );
  const choices = items.some(({ key }) => key === item.key) ? items : [item, ...items];
  const begin = (chosen: DossierAction): void => {
    acts.forget();
    setAction(chosen);
  };
  const owner = customerState.owner ?? item.customer.owner ?? '';
  return (
    <>
      <ItemSummary item={item} money={telling.money} />
      <RunningLines
        running={runningOfInvoice(view, { language, money: telling.money })}
        onAction={asOf === today ? begin : null}
      />
      <Acting
        offered={actionsForItem(item, customerState)}
        action={action}
        target={{
          customer: item.customer,
          item: item.key,
          items: choices,
          asked: [],
          state: customerState,
          settings: judged.rules.settings,
          owner,
        }}
        acts={acts}
        money={telling.money}
        onAction={setAction}
      />
      <Section title={dossier.timeline}>
        <Timeline entries={timeline} telling={telling} named={false} onUndo={onUndo} />
      </Section>
      <CustomerSection
        view={view}
        money={telling.money}
        onOpen={() => onGo({ kind: 'customer', id: item.customer.id })}
      />
    </>
  );
}
