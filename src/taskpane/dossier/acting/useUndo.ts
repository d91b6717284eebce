import { useCallback } from 'react';
import type { TimelineEntry } from '../../../app/describeCustomer';
import { dossierActionWords } from '../../../wording/pane/dossierActions/words';
import { usePane } from '../../frame/paneContext';
import type { Acts } from './useActs';

/** Takes an entry of the timeline back; null on a day on which nothing can be filed. */
export function useUndo({ undo }: Pick<Acts, 'undo'>): ((entry: TimelineEntry) => void) | null {
  const { language, asOf, today } = usePane();
  const take = useCallback(
    (entry: TimelineEntry) => void undo(entry.events, dossierActionWords(language).undone),
    [undo, language],
  );
  return asOf === today ? take : null;
}
