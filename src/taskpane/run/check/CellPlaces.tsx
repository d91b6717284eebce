import { makeStyles, tokens } from '@fluentui/react-components';
import type { CellPlace } from '../../../app/checked';
import { useLaterWords } from '../../components/useLaterWords';
import { usePane } from '../../frame/paneContext';
import { ShowRow } from './ShowRow';

const FIRST = 5;

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: 'none', fontSize: tokens.fontSizeBase200 },
});

/** Cells of the customer table that were not understood, each with its way there. */
export function CellPlaces({ places }: { readonly places: readonly CellPlace[] }) {
  const { ports } = usePane();
  const later = useLaterWords();
  const styles = useStyles();
  const text = ({ row, field, content }: CellPlace): string => {
    if (field === 'number') return later.check.duplicateCustomer(row, content);
    if (field === 'group') return later.check.groupUnread(row, content);
    return later.check.cellUnread(row, later.check[field], content);
  };
  return (
    <ul className={styles.list}>
      {places.slice(0, FIRST).map((place) => (
        <li key={`${place.row} ${place.field}`}>
          {text(place)} <ShowRow row={place.row} onShow={() => void ports.customers.show(place.row)} />
        </li>
      ))}
    </ul>
  );
}
