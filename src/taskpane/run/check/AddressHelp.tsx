import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** What to do about customers who cannot be written to, and the way to the table where addresses belong. */
export function AddressHelp({ checked }: { readonly checked: CheckedRun }) {
  const { ports } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  return (
    <>
      <span className={styles.quiet}>{later.check.addressesHelp}</span>
      {checked.unknownCustomers.length < checked.customers.size && (
        <Button size="small" onClick={() => void ports.customers.show()}>
          {later.check.showCustomers}
        </Button>
      )}
    </>
  );
}
