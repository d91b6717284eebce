/** Something outside did not work. `code` selects the sentence; `detail` is copyable, never secret or personal. */
export interface Fault {
  readonly code:
    | 'sheet-empty'
    | 'sheet-protected'
    /** No sheet can be added: the structure of the workbook is protected. */
    | 'workbook-protected'
    | 'sheet-filtered'
    | 'sheet-changed'
    | 'sheet-gone'
    /** The sheet is one of ours: no list of open items. */
    | 'sheet-is-report'
    | 'sheet-is-customers'
    | 'sheet-is-dossier'
    | 'sheet-is-rules'
    | 'customers-changed'
    | 'dossier-changed'
    /** A row of a table of rules is no longer as it was read, or its table lacks a column (`detail`: its header). */
    | 'rules-changed'
    | 'rules-column-missing'
    /** A procedure that cannot be saved: its name (`detail`: why), or what is in it (`detail`: the first problem). */
    | 'procedure-name'
    | 'procedure-wrong'
    /** What was written says something else by now; it, or what is known of it, is no longer there. */
    | 'restore-changed'
    | 'restore-gone'
    /** What was written was built on since, by a later change. */
    | 'restore-newer'
    | 'sheet-too-large'
    | 'table-damaged'
    | 'workbook-unavailable'
    | 'sign-in-cancelled'
    | 'sign-in-failed'
    | 'account-mismatch'
    | 'mail-refused'
    /** The letter lacks what the law wants of it (`detail`: the rule and what is missing). */
    | 'letter-refused'
    | 'mail-too-large'
    /** What should be a mail is none, or is damaged. */
    | 'mail-unreadable'
    /** The mailbox no longer has it. */
    | 'mail-gone'
    /** What would be erased has to stay: something is open, or the term for keeping it runs (`detail`: which). */
    | 'erase-refused'
    | 'mail-limit'
    | 'mail-unreachable'
    | 'mail-answer-unreadable'
    | 'mail-unverified'
    /** An address of this mail is refused: of this mail alone. */
    | 'address-refused'
    /** The account may not read, or not send from, the mailbox. */
    | 'mailbox-denied'
    | 'mailbox-full'
    /** What was never allowed to the product: the user, or an administrator, has to agree. */
    | 'consent-missing'
    /** What is under way cannot be kept on this computer, so nothing is sent. */
    | 'journal-unavailable'
    | 'team-unreachable'
    /** The account may not write in the team folder. */
    | 'team-denied'
    | 'team-gone'
    | 'team-answer-unreadable'
    /** The link is none of a folder. */
    | 'team-link'
    | 'outlook-unavailable'
    | 'run-not-ready'
    /** Another pane on this computer sends. */
    | 'another-run'
    | 'cancelled'
    | 'unexpected';
  readonly detail: string;
  /** Where, in the user's terms: sheet name, row from 1, column from 1. */
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  /** For mail: true when the request may have been carried out all the same. */
  readonly mayHaveHappened?: boolean;
  /** Milliseconds that the other side asks to wait. */
  readonly retryAfter?: number;
}
