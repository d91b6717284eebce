import { useCallback, useState } from 'react';
import type { CustomerSort } from '../../wording/pane/customers';
import { type ListPlace, newPlace } from '../components/virtual/listPlace';

/** What the user looked for among the customers, kept for the way back. */
export interface CustomersView {
  readonly sought: string;
  readonly sort: CustomerSort;
  /** True: only those to whom nothing more is delivered on credit. */
  readonly onlyStopped: boolean;
  /** Where the list was left. */
  readonly place: ListPlace;
}

const freshView = (): CustomersView => ({
  sought: '',
  sort: 'overdue',
  onlyStopped: false,
  place: newPlace(),
});

/** Keeps it while the user is elsewhere in the pane. */
export function useCustomersView(): readonly [CustomersView, (change: Partial<CustomersView>) => void] {
  const [view, setView] = useState(freshView);
  const change = useCallback((part: Partial<CustomersView>) => setView((now) => ({ ...now, ...part })), []);
  return [view, change];
}
