import { useEffect, useMemo, useState } from 'react';
import type { CheckedRun } from '../../app/checked';
import { describeSelection, type ItemCard } from '../../app/describeSelection';
import type { SelectedRow, Selection } from '../../app/ports';

/** The card of the row selected in the sheet; null when it is no item that was read. */
export function useSelection(selection: Selection, checked: CheckedRun | null): ItemCard | null {
  const [row, setRow] = useState<SelectedRow | null>(null);
  useEffect(() => {
    let stop: (() => void) | null = null;
    let gone = false;
    const watch = async (): Promise<void> => {
      const watching = await selection.watch((selected) => {
        if (!gone) setRow(selected);
      });
      if (!watching.ok) return; // the card is a help: the pane works without it
      if (gone) watching.value();
      else stop = watching.value;
    };
    void watch();
    return () => {
      gone = true;
      stop?.();
    };
  }, [selection]);
  return useMemo(
    () => (row === null || checked === null ? null : describeSelection(checked, row)),
    [row, checked],
  );
}
