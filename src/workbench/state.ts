import type { Workbook } from '../host/workbook/workbook';
import { SAMPLE_DAY } from './day';
import type { OfficeLanguage } from './languages';
import type { Preferences } from './preferences';
import type { Words } from './words';

/** What can go wrong; the sentence for each is in `words`. */
export type TroubleKind = keyof Words['troubles'];

/** Something the user should see; `detail` is a name or technical, and can be copied. */
export interface Trouble {
  readonly id: number;
  readonly kind: TroubleKind;
  readonly detail: string;
}

/** What the page shows. */
export interface State {
  /** Null until the sample is there. */
  readonly workbook: Workbook | null;
  readonly modified: boolean;
  readonly opening: boolean;
  readonly view: 'workbook' | 'mailbox' | 'team';
  readonly language: OfficeLanguage;
  readonly theme: 'light' | 'dark';
  /** ISO day that the clock of page and pane shows. */
  readonly today: string;
  readonly paneShown: boolean;
  /** Counts up when the pane must be loaded anew. */
  readonly paneLoads: number;
  readonly troubles: readonly Trouble[];
}

/** What it shows when it is opened. */
export const stateAtFirst = (preferences: Preferences): State => ({
  workbook: null,
  modified: false,
  opening: false,
  view: 'workbook',
  ...preferences,
  today: SAMPLE_DAY,
  paneShown: true,
  paneLoads: 0,
  troubles: [],
});
