import type { Refusal } from '../host/workbook/refusal';
import type { State, TroubleKind } from './state';
import type { Store } from './store';

/** The newest troubles on the page: more than these are of no more help. */
const MOST = 5;

/** Shows what went wrong, each thing once. */
export class Troubles {
  private made = 0;

  constructor(private readonly state: Store<State>) {}

  report(kind: TroubleKind, detail = ''): void {
    const { troubles } = this.state.get();
    if (troubles.some((each) => each.kind === kind && each.detail === detail)) return;
    this.state.update({ troubles: [...troubles, { id: ++this.made, kind, detail }].slice(-MOST) });
  }

  /** The workbook did not take an edit. */
  refused({ code }: Refusal): void {
    if (code === 'sheet-protected') this.report('protected-sheet');
    else this.report('refused', code);
  }

  /** The pane did not compute the functions. */
  unanswered(cause: unknown): void {
    this.report('functions', cause instanceof Error ? cause.message : String(cause));
  }

  dismiss(id: number): void {
    this.state.update({ troubles: this.state.get().troubles.filter((each) => each.id !== id) });
  }

  clear(): void {
    this.state.update({ troubles: [] });
  }
}
