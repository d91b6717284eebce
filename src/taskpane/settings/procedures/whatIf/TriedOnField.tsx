import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { CheckedRun } from '../../../../app/checked';
import type { TriedChoices, TriedOn } from '../../../../app/parts/whatIf/triedOn';
import { whatIfWords } from '../../../../wording/pane/whatIf';
import { usePane } from '../../../frame/paneContext';
import { CustomerPicker } from '../../texts/CustomerPicker';
import { previewCustomers } from '../../texts/previewCustomers';

const useStyles = makeStyles({
  // A select is as wide as its longest option, unless told otherwise.
  select: { minWidth: 0, '& > select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' } },
});

/** Before the name of an owner in the value of an option. */
const OWNER = 'owner:';

const optionOf = (on: TriedOn): string => (on.kind === 'owner' ? OWNER + on.owner : on.kind);

interface Props {
  readonly checked: CheckedRun;
  readonly choices: TriedChoices;
  readonly on: TriedOn;
  readonly onChoose: (on: TriedOn) => void;
}

/** On whom a procedure is tried. */
export function TriedOnField({ checked, choices, on, onChoose }: Props) {
  const { language } = usePane();
  const text = whatIfWords(language);
  const styles = useStyles();
  const customers = useMemo(() => previewCustomers(checked), [checked]);
  const [first] = customers;
  const chosen = on.kind === 'customer' ? customers.find(({ customer }) => customer.id === on.id) : undefined;
  const choose = (value: string): void => {
    if (value === 'holders' || value === 'company') onChoose({ kind: value });
    else if (value.startsWith(OWNER)) onChoose({ kind: 'owner', owner: value.slice(OWNER.length) });
    else if (first !== undefined) onChoose({ kind: 'customer', id: first.customer.id });
  };
  return (
    <>
      <Field label={text.on}>
        <Select className={styles.select} value={optionOf(on)} onChange={(_, { value }) => choose(value)}>
          <option value="holders">{text.holders(choices.holders)}</option>
          <option value="company">{text.company(choices.company)}</option>
          {choices.owners.map(({ owner, customers: count }) => (
            <option key={owner} value={OWNER + owner}>
              {text.owner(owner, count)}
            </option>
          ))}
          {first !== undefined && <option value="customer">{text.oneCustomer}</option>}
        </Select>
      </Field>
      {chosen !== undefined && (
        <CustomerPicker
          customers={customers}
          chosen={chosen}
          onChoose={(id) => onChoose({ kind: 'customer', id })}
        />
      )}
    </>
  );
}
