import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedRun } from '../../../app/checked';
import { customerLabel } from '../../../core/index';
import { AddressHelp } from './AddressHelp';

const FIRST = 6;

const useStyles = makeStyles({
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Names who cannot be written to, and leads to the table where the addresses belong. */
export function AddressFix({ checked }: { readonly checked: CheckedRun }) {
  const styles = useStyles();
  const names = checked.proposal.mails
    .filter((mail) => mail.blocked !== null)
    .map(({ customer }) => customerLabel(customer));
  const shown = [...new Set(names)].slice(0, FIRST).join(', ');
  return (
    <>
      <span className={styles.quiet}>{new Set(names).size > FIRST ? `${shown} …` : shown}</span>
      <AddressHelp checked={checked} />
    </>
  );
}
