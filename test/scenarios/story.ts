import { type DossierEvent, emptyDossier, foldDossier } from '../../src/core/index';
import { eventsOf, type ItemRow, inShort, type RunOptions, runOn } from '../core/dunning/openItemsOf';

/**
 * A story told in runs: each proposes on a day, sends all that it proposes, and says it in short with the work that it
 * leaves. What else happens is told between the runs.
 */
export class Story {
  private dossier = emptyDossier;

  constructor(
    private rows: readonly ItemRow[],
    private readonly options: Omit<RunOptions, 'dossier'> = {},
  ) {}

  /** Something happens. */
  happens(...events: readonly DossierEvent[]): void {
    this.dossier = foldDossier(this.dossier, events);
  }

  /** The newest list of open items. */
  list(rows: readonly ItemRow[]): void {
    this.rows = rows;
  }

  /** Runs and sends; what the mails ask on top of the invoices comes after a plus. */
  run(on: string, options: Omit<RunOptions, 'dossier'> = {}): string {
    const proposal = runOn(on, this.rows, { ...this.options, ...options, dossier: this.dossier });
    this.happens(...eventsOf(proposal, this.rows, on));
    const said = inShort(proposal, this.rows).map((words, at) => {
      const mail = proposal.mails[at];
      const notice = mail?.kind === 'notice' ? ' notice' : '';
      const charged = mail === undefined || mail.total === mail.net ? '' : ` + ${mail.total - mail.net}`;
      return `${words}${notice}${charged}`;
    });
    const work = proposal.tasks.map(({ kind }) => `task ${kind}`);
    return [...said, ...work].join(', ') || 'nothing';
  }

  /** Why the only item is as it is, on a day on which nothing is sent. */
  why(on: string, options: Omit<RunOptions, 'dossier'> = {}): string | undefined {
    return runOn(on, this.rows, { ...this.options, ...options, dossier: this.dossier }).decisions[0]?.reason
      .code;
  }
}
