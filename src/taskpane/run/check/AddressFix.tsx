import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import { type Customer, customerLabel } from '../../../core/index';
import { AddressHelp } from './AddressHelp';
import { AddressRows } from './fixes/AddressRows';

const FIRST = 6;

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Who cannot be written to: each with the way to its row where the workbook has a customer table, else by name. */
export function AddressFix({ checked }: { readonly checked: CheckedRun }) {
  const styles = useStyles();
  const customers = withoutAddress(checked);
  const names = customers.slice(0, FIRST).map(customerLabel).join(', ');
  return (
    <>
      {checked.unknownCustomers.length < checked.customers.size ? (
        <AddressRows customers={customers} />
      ) : (
        <span className={styles.quiet}>{customers.length > FIRST ? `${names} …` : names}</span>
      )}
      <AddressHelp checked={checked} />
    </>
  );
}

/** Each once, in the order of the sheet. Who is only bounced has a finding of its own. */
const withoutAddress = ({ proposal }: CheckedRun): readonly Customer[] => [
  ...new Map(
    proposal.mails
      .filter(({ blocked }) => blocked !== null && blocked !== 'bounced')
      .map(({ customer }) => [customer.id, customer]),
  ).values(),
];
