import { createContext, useContext } from 'react';

/** 0 in the row that the Tab key reaches, -1 in the others. */
export const RowTabContext = createContext<0 | -1>(0);

/**
 * The `tabIndex` of every control in a row of a `VirtualList`: Tab goes into the list and out of it, the arrows go
 * through its rows, be they three or three thousand. 0 outside such a list.
 */
export const useRowTab = (): 0 | -1 => useContext(RowTabContext);
