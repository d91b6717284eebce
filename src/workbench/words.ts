import type { OfficeLanguage } from './languages';
import { de } from './words/de';
import { en } from './words/en';
import { fr } from './words/fr';
import { nl } from './words/nl';

/** The words of the page around the product. */
export interface Words {
  readonly open: string;
  readonly openHint: string;
  readonly save: string;
  readonly reopen: string;
  readonly reset: string;
  readonly day: string;
  readonly language: string;
  readonly darkTheme: string;
  readonly lightTheme: string;
  readonly showPane: string;
  readonly hidePane: string;
  readonly pane: string;
  readonly outlookPane: string;
  readonly workbook: string;
  readonly mailbox: string;
  readonly teamFolder: string;
  readonly unsaved: string;
  readonly opening: string;
  readonly cancel: string;
  readonly dismiss: string;
  readonly loseTitle: string;
  readonly loseText: (file: string) => string;
  readonly loseConfirm: string;
  readonly reopenTitle: string;
  readonly reopenText: (file: string) => string;
  readonly reopenConfirm: string;
  readonly resetTitle: string;
  readonly resetText: string;
  readonly resetConfirm: string;
  readonly drafts: string;
  readonly sent: string;
  readonly inbox: string;
  readonly folders: string;
  readonly emptyFolder: string;
  readonly chooseMessage: string;
  readonly from: string;
  readonly to: string;
  readonly replyTo: string;
  readonly message: string;
  readonly noSubject: string;
  /** What a person does with a draft, and that it did not work. */
  readonly sendDraft: string;
  readonly deleteDraft: string;
  readonly draftNotMoved: string;
  /** The view of the team folder. */
  readonly team: {
    readonly explained: string;
    readonly copy: string;
    readonly copied: string;
    readonly files: (count: number) => string;
    readonly noFiles: string;
    readonly claim: (customer: string) => string;
    readonly open: string;
    readonly ended: (customer: string) => string;
    readonly takeover: (customer: string) => string;
    readonly entry: (sent: number, notSent: number, events: number) => string;
    readonly other: string;
    readonly playColleague: string;
    readonly nameCompanyFirst: string;
    readonly noCustomers: string;
    readonly customer: string;
    readonly remind: (name: string) => string;
    readonly reminds: (name: string, customer: string) => string;
    readonly takenAlready: (by: string, customer: string) => string;
    readonly giveUp: (name: string) => string;
    readonly gaveUp: (name: string, count: number) => string;
    readonly failed: (detail: string) => string;
  };
  /** One sentence per thing that can go wrong; a detail may follow. */
  readonly troubles: {
    readonly 'unknown-member': string;
    readonly 'frame-error': string;
    readonly functions: string;
    readonly 'mailbox-not-kept': string;
    readonly 'sample-missing': string;
    readonly 'protected-sheet': string;
    readonly refused: string;
    readonly 'not-a-workbook': string;
    readonly encrypted: string;
    readonly 'too-large': string;
    readonly empty: string;
    readonly 'not-saved': string;
  };
}

/** Words per language; both kinds of Dutch share these. */
export const words: Readonly<Record<OfficeLanguage, Words>> = {
  'nl-BE': nl,
  'nl-NL': nl,
  'fr-FR': fr,
  'de-DE': de,
  'en-US': en,
};
