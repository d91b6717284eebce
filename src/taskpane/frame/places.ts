import { createContext, useContext } from 'react';

/** Pages that stand in front of the settings. */
export type SettingsPage = 'texts' | 'procedures' | 'changes';

/** The ways from one place of the pane to another. */
export interface Places {
  /** To a page of the settings. */
  readonly toSettings: (page: SettingsPage) => void;
}

export const PlacesContext = createContext<Places | null>(null);

/** The ways from here; null outside the frame, as in Outlook. */
export const usePlaces = (): Places | null => useContext(PlacesContext);
