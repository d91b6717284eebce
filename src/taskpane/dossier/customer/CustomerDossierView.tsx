import { Suspense, useMemo, useState } from 'react';
import type { CustomerDossier } from '../../../app/describeCustomer';
import type { DossierAction } from '../../../wording/pane/dossierActions/words';
import { Section } from '../../components/Section';
import { useLaterWords } from '../../components/useLaterWords';
import { Waiting } from '../../components/Waiting';
import { CreditPart } from '../../customers/CreditPart';
import { usePane } from '../../frame/paneContext';
import { LateQuiet } from '../../settings/quiet/lateQuiet';
import { Acting } from '../acting/Acting';
import { actionsForCustomer } from '../acting/actionsFor';
import type { Acts } from '../acting/useActs';
import { useUndo } from '../acting/useUndo';
import { RunningLines } from '../running/RunningLines';
import { runningOfWhole } from '../running/runningOf';
import { Timeline } from '../timeline/Timeline';
import { useTelling } from '../timeline/useTelling';
import type { DossierPlace } from '../useDossier';
import { CustomerItems } from './CustomerItems';
import { CustomerSummary } from './CustomerSummary';
import { CustomerWarnings } from './CustomerWarnings';
import { EraseCustomer } from './EraseCustomer';
import { ExportCustomer } from './ExportCustomer';

interface Props {
  readonly view: CustomerDossier;
  readonly acts: Acts;
  readonly onGo: (place: DossierPlace) => void;
  readonly onErased: (customer: string) => void;
  /** Is told that a quiet period changed. */
  readonly onRules: () => void;
}

/** One customer: what is open, what wants a look, what can be filed, and what happened. */
export function CustomerDossierView({ view, acts, onGo, onErased, onRules }: Props) {
  const { asOf, today, language } = usePane();
  const { dossier } = useLaterWords();
  const { customer, judged, timeline, items, state } = view;
  const [action, setAction] = useState<DossierAction | null>(null);
  /** Items that the form was opened for; none where it chooses. */
  const [asked, setAsked] = useState<readonly string[]>([]);
  const begin = (chosen: DossierAction, keys: readonly string[]): void => {
    acts.forget();
    setAsked(keys);
    setAction(chosen);
  };
  const events = useMemo(() => timeline.flatMap((entry) => entry.events), [timeline]);
  const telling = useTelling(judged, events);
  const readOnly = asOf !== today;
  const { administration } = judged;
  const onUndo = useUndo(acts);
  return (
    <>
      <CustomerSummary view={view} money={telling.money} />
      <CustomerWarnings view={view} acts={readOnly ? null : acts} />
      <CreditPart view={view} money={telling.money} />
      <RunningLines
        running={runningOfWhole(view, { language, money: telling.money })}
        onAction={readOnly ? null : begin}
      />
      <Acting
        key={asked.join()}
        offered={actionsForCustomer(state, items)}
        action={action}
        target={{
          customer,
          item: null,
          items,
          asked,
          state,
          settings: judged.rules.settings,
          owner: state.owner ?? customer.owner ?? '',
        }}
        acts={acts}
        money={telling.money}
        onAction={(chosen) => {
          setAsked([]);
          setAction(chosen);
        }}
      />
      <CustomerItems items={items} money={telling.money} onOpen={(key) => onGo({ kind: 'item', key })} />
      <Suspense fallback={<Waiting />}>
        <LateQuiet
          key={customer.id}
          customer={customer}
          findable={null}
          read={judged.rules}
          fixed={readOnly}
          onChanged={onRules}
        />
      </Suspense>
      <Section title={dossier.timeline}>
        <Timeline entries={timeline} telling={telling} named onUndo={onUndo} />
      </Section>
      {administration !== null && <ExportCustomer view={view} administration={administration} />}
      {administration !== null && !readOnly && (
        <EraseCustomer
          view={view}
          administration={administration}
          by={acts.by}
          onErased={() => onErased(customer.id)}
        />
      )}
    </>
  );
}
