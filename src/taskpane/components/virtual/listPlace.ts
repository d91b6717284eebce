import type { VirtualItem } from '@tanstack/react-virtual';

/** Where a list was left, for the next time that it is shown: its owner keeps it, the list writes it. */
export interface ListPlace {
  /** How far its page was scrolled, in pixels. */
  offset: number;
  /** Heights of its rows as they were measured. */
  sizes: VirtualItem[];
  /** Key of the row that had the focus last. */
  active: string | null;
}

/** Of a list that was never shown. */
export const newPlace = (): ListPlace => ({ offset: 0, sizes: [], active: null });
