import { createContext, useContext } from 'react';
import type { Clock, CurrentMail, Identity, Mailbox, Memory, TeamFolders } from '../../app/ports';
import type { Language } from '../../core/index';
import type { OutlookWords } from '../../wording/outlook/words';

/** The ports that the pane beside a mail uses. */
export interface OutlookPorts {
  readonly currentMail: CurrentMail;
  readonly identity: Identity;
  readonly mailbox: Pick<Mailbox, 'allRecordedEvents'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Where the pane in Excel remembers its settings on this computer. */
  readonly memory: Pick<Memory, 'recall'>;
  readonly teams: Pick<TeamFolders, 'shelf'>;
}

/** What every part of the pane may use. */
export interface OutlookTools {
  readonly ports: OutlookPorts;
  readonly words: OutlookWords;
  readonly language: Language;
}

export const OutlookContext = createContext<OutlookTools | null>(null);

/** The pane's tools; outside the pane that is a bug. */
export function useOutlook(): OutlookTools {
  const tools = useContext(OutlookContext);
  if (tools === null) throw new Error('no pane around this component');
  return tools;
}
