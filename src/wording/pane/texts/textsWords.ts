import type { Placeholder, TextPart, TextSource } from '../../../core/index';

/** Conditions of which the menu has a piece of text ready. */
export const snippets = ['one', 'dated', 'mixed'] as const;
export type Snippet = (typeof snippets)[number];

/** For whom a text is, each in a few words; the name is that of the group, procedure or profile. */
interface AudienceWords {
  readonly group: (name: string) => string;
  readonly procedure: (name: string) => string;
  readonly profile: (name: string) => string;
  readonly business: string;
  readonly consumer: string;
  readonly all: string;
}

/** Words of the page on which a company writes the texts of its letters. */
export interface TextsWords {
  readonly title: string;
  readonly help: string;
  readonly unsaved: (count: number) => string;
  readonly open: string;
  readonly back: string;

  readonly step: string;
  readonly language: string;
  readonly kind: string;
  readonly kinds: { readonly business: string; readonly consumer: string; readonly all: string };
  readonly profile: string;
  readonly allProfiles: string;
  readonly narrower: string;
  readonly group: string;
  readonly groupHelp: string;
  readonly procedure: string;
  readonly allProcedures: string;

  readonly used: string;
  readonly shipped: string;
  readonly row: (row: number, audience: string) => string;
  readonly rowWrong: (row: number) => string;
  readonly audience: AudienceWords;
  /** What goes before what. */
  readonly order: string;
  readonly sources: Readonly<Record<TextSource, string>>;
  /** Rows that go before the one that is shown, for some of its customers. */
  readonly narrowerRows: (rows: string) => string;
  readonly bothDutch: string;

  readonly parts: Readonly<Record<TextPart, string>>;
  readonly paragraphs: string;
  readonly blank: string;
  readonly takeOver: string;
  readonly insert: string;
  readonly fields: string;
  readonly choices: string;
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  readonly snippets: Readonly<Record<Snippet, string>>;
  /** What a piece says in a letter of this language: where the condition holds, and where not ('' for nothing). */
  readonly snippetTexts: Readonly<Record<Snippet, readonly [yes: string, no: string]>>;
  readonly replaceBy: (what: string) => string;

  readonly preview: string;
  readonly customer: string;
  readonly searchHelp: string;
  readonly more: (count: number) => string;
  readonly noMatch: string;
  readonly noCustomers: string;
  readonly nothingToPay: string;
  /** The way out where a letter lacks what the law has it announce, and what else becomes of it. */
  readonly insertAnnouncement: string;
  readonly notSent: string;
  /** Of a customer that the text is shown on, but is not for. */
  readonly otherText: string;
  readonly readFirst: string;
  readonly read: string;
  readonly senderFirst: string;
  readonly problemsFirst: string;
  readonly mailTo: string;

  readonly save: string;
  readonly saving: string;
  readonly saved: string;
  readonly remove: string;
  readonly removeRow: string;
  readonly removed: string;
  readonly undo: string;
  readonly undone: string;
  readonly changed: string;
  readonly overtaken: string;
  readonly discard: string;
  readonly mend: string;
  readonly sending: string;
}
