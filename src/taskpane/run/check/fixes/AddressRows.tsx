import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Fault } from '../../../../app/ports';
import { type Customer, customerId, customerLabel } from '../../../../core/index';
import { checkFixWords } from '../../../../wording/pane/checkFixes';
import { Problem } from '../../../components/Problem';
import { RemarkList } from '../../../components/RemarkList';
import { Unseen } from '../../../components/Unseen';
import { usePane } from '../../../frame/paneContext';

const MORE = 20;

const useStyles = makeStyles({
  link: { fontSize: tokens.fontSizeBase200, textDecorationLine: 'underline' },
});

/** Customers who cannot be written to, each with the way to its row, where the address belongs. */
export function AddressRows({ customers }: { readonly customers: readonly Customer[] }) {
  const { ports, language } = usePane();
  const text = checkFixWords(language);
  const styles = useStyles();
  const [fault, setFault] = useState<Fault | null>(null);
  const [missing, setMissing] = useState('');
  const show = async (customer: Customer): Promise<void> => {
    // Read now: rows move when the user sorts, or adds some.
    const rows = await ports.customers.read();
    const found = rows.ok ? rows.value?.find((row) => isOf(customer, row)) : undefined;
    setMissing(rows.ok && found === undefined ? text.noRow(customerLabel(customer)) : '');
    const shown = rows.ok && found !== undefined ? await ports.customers.show(found.row) : rows;
    setFault(shown.ok ? null : shown.error);
  };
  return (
    <>
      <RemarkList remarks={customers} more={MORE} keyOf={({ id }) => id}>
        {(customer) => (
          <Link
            as="button"
            className={styles.link}
            aria-label={text.showAddress(customerLabel(customer))}
            onClick={() => void show(customer)}
          >
            {customerLabel(customer)}
          </Link>
        )}
      </RemarkList>
      <Unseen live>{missing}</Unseen>
      {missing !== '' && <span aria-hidden>{missing}</span>}
      {fault !== null && <Problem problem={fault} />}
    </>
  );
}

/** By the number, else by the name, as the table is joined to the sheet. */
const isOf = ({ id, name }: Customer, row: { readonly number: string; readonly name: string }): boolean =>
  customerId(row) === id ||
  (name !== null &&
    row.name.trim() !== '' &&
    customerId({ number: null, name: row.name }) === customerId({ number: null, name }));
