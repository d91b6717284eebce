import { Link, makeStyles } from '@fluentui/react-components';
import type { Fault } from '../../../app/ports';
import type { Customer } from '../../../core/index';
import { customerId, customerLabel } from '../../../core/index';
import { faultText } from '../../../wording/faults/faultText';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  link: { fontSize: 'inherit', lineHeight: 'inherit', textDecorationLine: 'underline' },
});

/** Faults that are mended in the customer's own row. */
const ofCustomer: ReadonlySet<Fault['code']> = new Set(['address-refused', 'mail-refused']);

interface Props {
  readonly fault: Fault;
  readonly customer: Customer;
}

/** Why one mail did not go, and the way to the customer's row where that mends it. */
export function FailedMail({ fault, customer }: Props) {
  const { ports, language } = usePane();
  const { result: words } = useLaterWords();
  const styles = useStyles();
  const show = async (): Promise<void> => {
    const rows = await ports.customers.read();
    const id = customerId(customer);
    const named = customerId({ number: null, name: customer.name });
    const own = rows.ok ? (rows.value ?? []) : [];
    const row =
      own.find((one) => customerId(one) === id) ??
      own.find(({ name }) => customerId({ number: null, name }) === named);
    await ports.customers.show(row?.row);
  };
  return (
    <>
      {`: ${faultText(fault, language)} `}
      {ofCustomer.has(fault.code) && (
        <Link
          as="button"
          className={styles.link}
          aria-label={`${words.toCustomer}: ${customerLabel(customer)}`}
          onClick={() => void show()}
        >
          {words.toCustomer}
        </Link>
      )}
    </>
  );
}
