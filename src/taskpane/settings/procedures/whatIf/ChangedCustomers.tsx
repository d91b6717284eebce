import { Input } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useDeferredValue, useMemo, useState } from 'react';
import type { CheckedRun } from '../../../../app/checked';
import { type CustomerChange, customerLabel, foldedText } from '../../../../core/index';
import { whatIfWords } from '../../../../wording/pane/whatIf';
import { Notice } from '../../../components/Notice';
import { Section } from '../../../components/Section';
import { VirtualList } from '../../../components/VirtualList';
import { usePane } from '../../../frame/paneContext';
import { ChangedCustomer } from './ChangedCustomer';

/** From so many on they can be searched. */
const MANY = 8;

/** About how high a customer is, and each of its lines, in pixels. */
const HEIGHT = { name: 52, line: 16 };

interface Props {
  readonly checked: CheckedRun;
  readonly customers: readonly CustomerChange[];
}

/** Customers who would be treated otherwise, those of whom most is asked first. */
export function ChangedCustomers({ checked, customers }: Props) {
  const { language } = usePane();
  const text = whatIfWords(language);
  const [search, setSearch] = useState('');
  const sought = useDeferredValue(search);
  const shown = useMemo(() => {
    const wanted = foldedText(sought.trim());
    if (wanted === '') return customers;
    return customers.filter(({ id }) => {
      const customer = checked.customers.get(id);
      return foldedText(`${customer?.name ?? ''} ${customer?.number ?? id}`).includes(wanted);
    });
  }, [checked, customers, sought]);
  return (
    <Section title={text.customers} level={4}>
      {customers.length > MANY && (
        <Input
          type="search"
          aria-label={text.search}
          placeholder={text.search}
          contentBefore={<SearchRegular />}
          value={search}
          onChange={(_, { value }) => setSearch(value)}
        />
      )}
      {shown.length === 0 && <Notice kind="info">{text.noMatch}</Notice>}
      <VirtualList
        rows={shown}
        keyOf={keyOf}
        height={({ moves }) => HEIGHT.name + HEIGHT.line * moves.length}
        label={text.customers}
      >
        {(change) => (
          <ChangedCustomer
            change={change}
            checked={checked}
            label={customerLabel(checked.customers.get(change.id) ?? { name: null, number: change.id })}
          />
        )}
      </VirtualList>
    </Section>
  );
}

const keyOf = ({ id }: CustomerChange): string => id;
