import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import { usePane } from '../../frame/paneContext';

const FIRST = 6;

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Names who cannot be written to, and leads to the table where the addresses belong. */
export function AddressFix({ checked }: { readonly checked: CheckedRun }) {
  const { ports, words } = usePane();
  const styles = useStyles();
  const names = checked.proposal.mails
    .filter((mail) => mail.blocked !== null)
    .map(({ customer }) => customer.name ?? customer.number ?? '');
  const shown = names.slice(0, FIRST).join(', ');
  return (
    <>
      <span className={styles.quiet}>{names.length > FIRST ? `${shown} …` : shown}</span>
      <span className={styles.quiet}>{words.check.addressesHelp}</span>
      {checked.unknownCustomers.length < checked.customers.size && (
        <Button size="small" onClick={() => void ports.customers.show()}>
          {words.check.showCustomers}
        </Button>
      )}
    </>
  );
}
