/** What a fault sentence may need: the code and the place, as ports know them. */
export interface FaultFacts {
  readonly code: FaultCode;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: number;
  readonly mayHaveHappened?: boolean;
}

/** Every fault that has a sentence. */
export const faultCodes = [
  'sheet-empty',
  'sheet-protected',
  'workbook-protected',
  'sheet-filtered',
  'sheet-changed',
  'sheet-gone',
  'sheet-is-report',
  'sheet-is-customers',
  'sheet-is-dossier',
  'sheet-is-rules',
  'customers-changed',
  'dossier-changed',
  'rules-changed',
  'rules-column-missing',
  'procedure-name',
  'procedure-wrong',
  'restore-changed',
  'restore-newer',
  'restore-gone',
  'sheet-too-large',
  'table-damaged',
  'workbook-unavailable',
  'sign-in-cancelled',
  'sign-in-failed',
  'account-mismatch',
  'mail-refused',
  'letter-refused',
  'mail-too-large',
  'mail-unreadable',
  'mail-gone',
  'erase-refused',
  'mail-limit',
  'mail-unreachable',
  'mail-answer-unreadable',
  'mail-unverified',
  'address-refused',
  'mailbox-denied',
  'mailbox-full',
  'consent-missing',
  'journal-unavailable',
  'team-unreachable',
  'team-denied',
  'team-gone',
  'team-answer-unreadable',
  'team-link',
  'outlook-unavailable',
  'run-not-ready',
  'another-run',
  'cancelled',
  'unexpected',
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** Places a sentence names, worded already: `blad “Posten”, rij 12`, or the general word where it is unknown. */
interface PlaceWords {
  /** With the name: `Het blad “Posten”`; without: `Dit blad`. */
  readonly sheet: string;
  /** `rij 12`, or `een rij`. */
  readonly row: string;
}

/** The sentences of one language: what happened, and what to do. */
export type FaultSentences = Readonly<Record<FaultCode, (place: PlaceWords) => string>> & {
  readonly place: (facts: FaultFacts) => PlaceWords;
  /** Follows a mail fault after which the mail may have gone out all the same. */
  readonly mayHaveHappened: string;
};

/** Column letters as Excel shows them. `columnLetters(28) //=> 'AB'` */
export function columnLetters(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnLetters(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
