import type { Language, LayoutChoice, Result } from '../../core/index';
import type { Fault } from './fault';
import type { Administration } from './letters';

/** Saved configuration: small, in the workbook, remembered on this computer for the next one. */
export interface AppSettings {
  readonly administration: Administration | null;
  /** Language of the pane; null follows Office. */
  readonly language: Language | null;
  /** What was chosen for sheets of a layout, the longest ago first. */
  readonly layouts: readonly RememberedLayout[];
  /** Findings that somebody took responsibility for, the longest ago first. Of this workbook only. */
  readonly acceptances: readonly Acceptance[];
}

/** A person's choice for every sheet with the same column names. */
export interface RememberedLayout {
  /** `Reading.layout`. */
  readonly fingerprint: string;
  readonly choice: LayoutChoice;
}

/** Who accepted a finding, and when. */
export interface Acceptance {
  /** Code of the check. */
  readonly code: string;
  /** Of the finding and of all that was read with it: see `findingFingerprint`. */
  readonly fingerprint: string;
  /** Address or name, '' when nobody is known. */
  readonly by: string;
  /** Moment (UTC, ISO 8601). */
  readonly at: string;
}

export interface Settings {
  load(): Promise<Result<AppSettings, Fault>>;
  save(settings: AppSettings): Promise<Result<void, Fault>>;
}

/** One text remembered on this computer, for the next workbook. */
export interface Memory {
  recall(): string | null;
  remember(text: string): void;
}
