import { useMemo } from 'react';
import type { CheckedRun } from '../../../app/checked';
import type { ReplyMatch } from '../../../core/index';
import { Disclosure } from '../../components/Disclosure';
import { CustomerSearch } from '../../find/CustomerSearch';
import { onSheet } from '../../find/foundCustomers';
import { ChooseItems } from './ChooseItems';

interface Props {
  readonly checked: CheckedRun;
  readonly busy: boolean;
  readonly onFile: (match: Pick<ReplyMatch, 'customer' | 'items'>) => void;
}

/** Another customer for a mail: looked for by name, number or document, then its invoices ticked. */
export function PickCustomer({ checked, busy, onFile }: Props) {
  const findable = useMemo(() => onSheet(checked), [checked]);
  return (
    <CustomerSearch
      findable={findable}
      row={({ id, items }, name) => (
        <Disclosure label={name}>
          <ChooseItems
            checked={checked}
            customer={id}
            first={items}
            busy={busy}
            onFile={(chosen) => onFile({ customer: id, items: chosen })}
          />
        </Disclosure>
      )}
    />
  );
}
