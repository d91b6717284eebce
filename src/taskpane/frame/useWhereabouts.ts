import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Fault } from '../../app/ports';
import { withCurrent } from '../../app/settings';
import type { Dossier } from '../dossier/useDossier';
import type { Place } from './PlaceBar';
import { usePane } from './paneContext';
import type { Places, SettingsPage } from './places';

/** Where the user is in the pane, and the ways to elsewhere. */
export interface Whereabouts {
  readonly place: Place;
  /** What stands in front of the place; null for nothing. */
  readonly front: 'dossier' | 'overview' | 'replies' | null;
  readonly overview: boolean;
  readonly repliesOpen: boolean;
  /** The page in front of the settings; null for none. */
  readonly settingsPage: SettingsPage | null;
  /** Counts how often the menu asked for one more company; 0 when the settings were opened by themselves. */
  readonly additions: number;
  /** Why the company could not be changed; null where it could. */
  readonly fault: Fault | null;
  /** The ways that parts deep in a page may take. */
  readonly places: Places;
  readonly goTo: (place: Place) => void;
  /** To where a company is added. */
  readonly goToAdding: () => void;
  readonly switchTo: (company: string) => Promise<void>;
  readonly showOverview: () => void;
  readonly showReplies: () => void;
  readonly closeReplies: () => void;
  readonly showSettingsPage: (page: SettingsPage | null) => void;
}

interface Going {
  readonly adding?: number;
  readonly page?: SettingsPage | null;
}

/**
 * Keeps where the user is. Going to a place takes away what stands in front, and what was just told. A dossier stands in
 * front of all else, and is one company's: the overview of all makes room for it.
 */
export function useWhereabouts({ open, close }: Pick<Dossier, 'open' | 'close'>): Whereabouts {
  const { settings, changeSettings, tell } = usePane();
  const [place, setPlace] = useState<Place>('run');
  const [settingsPage, showSettingsPage] = useState<SettingsPage | null>(null);
  const [additions, setAdditions] = useState(0);
  const [overview, setOverview] = useState(false);
  const [repliesOpen, setRepliesOpen] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);

  useEffect(() => {
    // The top line names whose dossier it is.
    if (open) setOverview(false);
  }, [open]);

  const go = useCallback(
    (next: Place, { adding = 0, page = null }: Going = {}): void => {
      tell(null);
      close();
      setOverview(false);
      setRepliesOpen(false);
      setAdditions(adding);
      showSettingsPage(page);
      setPlace(next);
    },
    [tell, close],
  );
  const places = useMemo((): Places => ({ toSettings: (page) => go('settings', { page }) }), [go]);
  const showReplies = useCallback(() => {
    setOverview(false);
    setRepliesOpen(true);
  }, []);

  return {
    place,
    front: open ? 'dossier' : overview ? 'overview' : repliesOpen ? 'replies' : null,
    overview,
    repliesOpen,
    settingsPage,
    additions,
    fault,
    places,
    goTo: (next) => go(next),
    goToAdding: () => go('settings', { adding: additions + 1 }),
    switchTo: async (company) => {
      go(overview ? 'run' : place, { adding: additions, page: settingsPage });
      if (company === settings.current) return;
      const saved = await changeSettings((before) => withCurrent(before, company));
      setFault(saved.ok ? null : saved.error);
    },
    showOverview: () => {
      close();
      setOverview(true);
    },
    showReplies,
    closeReplies: () => setRepliesOpen(false),
    showSettingsPage,
  };
}
