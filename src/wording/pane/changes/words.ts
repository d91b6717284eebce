/** What a change was of: tables and sheets of the workbook, or what is set for a company. */
type Place = 'procedures' | 'rates' | 'rules' | 'texts' | 'customers' | 'report' | 'ledger' | 'companies';

/** A change as far as its words need it. */
export interface Change {
  readonly place: Place;
  readonly did: 'made' | 'added' | 'changed' | 'removed' | 'restored';
  readonly of: string;
  readonly rows: number;
  /** `none` of what was undone: a sheet is gone, which cannot come back. */
  readonly way?: 'back' | 'delete' | 'none';
}

/** What was changed, as the rest of a sentence: a count with its noun, or a name. */
export interface Subjects {
  readonly count: Readonly<Record<Place, (count: number) => string>>;
  /** The table or sheet itself. */
  readonly whole: Readonly<Record<Place, string>>;
  /** One that has a name: a procedure, a report, a company. */
  readonly named: Readonly<Record<'procedures' | 'report' | 'companies', (name: string) => string>>;
}

/** Words of what the product wrote into the workbook, and of the ways back. */
export interface ChangesWords {
  readonly title: string;
  readonly help: string;
  readonly open: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly damaged: string;
  readonly today: string;
  readonly yesterday: string;
  /** Where it stands and when it was. */
  readonly place: (sheet: string, time: string) => string;
  readonly undone: string;
  readonly tooLarge: string;
  readonly undo: string;
  /** Undoes what was undone. */
  readonly redo: string;
  readonly didUndo: (what: string) => string;
  readonly didRedo: string;
  readonly showRow: (row: number) => string;
  readonly deleteTitle: (sheet: string) => string;
  readonly deleteHelp: string;
  readonly deleteYes: string;
  readonly again: string;
}

export interface AllWords extends ChangesWords {
  readonly subjects: Subjects;
  readonly deeds: Readonly<Record<Change['did'], (subject: string) => string>>;
}
