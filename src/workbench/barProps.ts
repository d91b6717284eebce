import type { Session } from './session';
import type { State } from './state';
import type { Words } from './words';

/** What a bar of the workbench shows, and on which it acts. */
export interface BarProps {
  readonly session: Session;
  readonly state: State;
  readonly words: Words;
}
