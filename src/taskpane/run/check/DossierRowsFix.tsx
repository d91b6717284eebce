import type { Check } from '../../../app/checked';
import { usePane } from '../../frame/paneContext';
import { ShowRow } from './ShowRow';

/** Leads to the first row of the dossier that cannot be read. */
export function DossierRowsFix({ facts: { sheet = '', row = 1 } }: Pick<Check, 'facts'>) {
  const { ports } = usePane();
  return <ShowRow row={Number(row)} onShow={() => void ports.sheet.show(String(sheet), Number(row), 1)} />;
}
