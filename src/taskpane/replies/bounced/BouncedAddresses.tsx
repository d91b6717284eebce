import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { Fault } from '../../../app/ports';
import type { DossierEvent } from '../../../core/index';
import { dateText } from '../../../wording/dates';
import { repliesWords } from '../../../wording/pane/replies';
import { Address } from '../../components/Address';
import { Problem } from '../../components/Problem';
import { Section } from '../../components/Section';
import { usePortions } from '../../components/usePortions';
import { usePane } from '../../frame/paneContext';
import type { Run } from '../../run/useRun';
import { useCardStyles } from '../cardStyles';
import { useFiling } from '../offers/useFiling';
import { Undoable } from '../Undoable';
import type { BouncedOf } from './bouncedOf';

const FIRST = 20;

interface Props {
  readonly bounced: readonly BouncedOf[];
  readonly checked: CheckedRun;
  readonly run: Run;
}

/** Addresses that mails came back from: to be put right in the customer table, or right all the same. */
export function BouncedAddresses({ bounced, checked, run }: Props) {
  const { ports, language, today } = usePane();
  const words = repliesWords(language);
  const styles = useCardStyles();
  const filing = useFiling(run, checked);
  const [cleared, setCleared] = useState<{
    readonly of: string;
    readonly events: readonly DossierEvent[];
  } | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const { shown, next, showNext } = usePortions(bounced, FIRST);
  if (bounced.length === 0 && cleared === null) return null;
  const toTable = async ({ customer }: BouncedOf): Promise<void> => {
    const rows = await ports.customers.read();
    const { number, name } = checked.customers.get(customer) ?? { number: null, name: null };
    const row = rows.ok
      ? rows.value?.find((one) => (number === null ? one.name === name : one.number === number))
      : undefined;
    const shownRow = await ports.customers.show(row?.row);
    setFault(shownRow.ok ? null : shownRow.error);
  };
  const clear = async ({ customer, address }: BouncedOf): Promise<void> => {
    const detail = { day: today, note: '', address };
    const events = await filing.record([{ kind: 'bounce-cleared', item: '', customer, detail }]);
    if (events !== null) setCleared({ of: address, events });
  };
  return (
    <Section title={words.bounced(bounced.length)}>
      <span className={styles.small}>{words.bouncedHelp}</span>
      <ul className={styles.list}>
        {shown.map((one) => (
          <li key={`${one.customer} ${one.address}`} className={styles.card}>
            <strong>
              <bdi>{one.label}</bdi>
            </strong>
            <bdi>
              <Address address={one.address} />
            </bdi>
            <span className={styles.small}>
              {words.bouncedSince(dateText(one.since, language))}: <bdi>{one.subject}</bdi>
            </span>
            <div className={styles.actions}>
              <Button
                size="small"
                aria-label={words.toCustomerOf(one.label)}
                onClick={() => void toTable(one)}
              >
                {words.toCustomer}
              </Button>
              <Button
                size="small"
                disabledFocusable={filing.busy}
                aria-label={words.addressRightOf(one.address)}
                onClick={() => void clear(one)}
              >
                {words.addressRight}
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {next > 0 && (
        <Button size="small" className={styles.more} onClick={showNext}>
          {words.more(next)}
        </Button>
      )}
      {cleared !== null && (
        <Undoable
          said={words.addressRightOf(cleared.of)}
          busy={filing.busy}
          onUndo={async () => {
            if (await filing.undo(cleared.events)) setCleared(null);
          }}
        />
      )}
      {(fault ?? filing.fault) !== null && <BouncedProblem fault={fault ?? filing.fault} />}
    </Section>
  );
}

const BouncedProblem = ({ fault }: { readonly fault: Fault | null }) =>
  fault === null ? null : <Problem problem={fault} />;
