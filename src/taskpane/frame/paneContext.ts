import { createContext, useContext } from 'react';
import type { Administration, AppSettings, Fault, Ports } from '../../app/ports';
import type { DayNumber, Language, Result } from '../../core/index';
import type { PaneWords } from '../../wording/pane/words';
import type { SettingsChange } from './useSettings';

/** The ports as the pane has them: the letters come when the first is shown. */
export type PanePorts = Omit<Ports, 'letters'>;

/** What was just done, with the way back. */
export type Done = CompaniesDone | WrittenDone;

/** What was just written into the workbook. */
interface WrittenDone {
  /** In words. */
  readonly what: string;
  /** Takes it back; null when that worked. */
  readonly back: () => Promise<Fault | null>;
}

/** What was just done to the companies, and how it was before. */
interface CompaniesDone {
  /** In words. */
  readonly what: string;
  readonly before: Pick<AppSettings, 'administrations' | 'current'>;
  /** A company that was added, for the user to go on with. */
  readonly switchTo: Administration | null;
}

/** What every screen of the pane may use. */
export interface PaneTools {
  readonly ports: PanePorts;
  readonly words: PaneWords;
  readonly language: Language;
  /** Language of Office, which the pane follows unless told otherwise. */
  readonly officeLanguage: Language;
  readonly version: string;
  readonly settings: AppSettings;
  /** Changes, saves and uses the settings as they stand by then. */
  readonly changeSettings: (change: SettingsChange) => Promise<Result<AppSettings, Fault>>;
  /** As `changeSettings`, to these; null when that worked. */
  readonly saveSettings: (settings: AppSettings) => Promise<Fault | null>;
  /** Shows what was done above every page, with the way back; null takes it away. */
  readonly tell: (done: Done | null) => void;
  readonly asOf: DayNumber;
  readonly today: DayNumber;
}

export const PaneContext = createContext<PaneTools | null>(null);

/** The pane's tools; outside a pane that is a bug. */
export function usePane(): PaneTools {
  const tools = useContext(PaneContext);
  if (tools === null) throw new Error('no pane around this component');
  return tools;
}
