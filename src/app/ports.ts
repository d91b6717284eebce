/**
 * What the use cases need from the world. Each use case takes only the ports it uses (`Pick<Ports, …>`);
 * composition roots wire the adapters.
 */

import type { Inbox, ReplyDesk } from './ports/inbox';
import type { Journal } from './ports/journal';
import type { Letters } from './ports/letters';
import type { Identity, Mailbox, Mailer } from './ports/mail';
import type { MailReader } from './ports/mailReader';
import type { PaymentLinks } from './ports/paymentLinks';
import type { Reports } from './ports/reports';
import type { Restore } from './ports/restore';
import type { RulesTables } from './ports/rules';
import type { Settings } from './ports/settings';
import type { Clock, Hash, Ids } from './ports/system';
import type { TeamFolders } from './ports/team';
import type {
  CustomerTable,
  DossierStore,
  DossierUpkeep,
  LedgerStore,
  Selection,
  Sheet,
} from './ports/workbook';

export type * from './ports/fault';
export type * from './ports/inbox';
export type * from './ports/journal';
export type * from './ports/letters';
export type * from './ports/mail';
export type * from './ports/mailReader';
export type * from './ports/outlook';
export type * from './ports/paymentLinks';
export type * from './ports/reports';
export type * from './ports/restore';
export type * from './ports/rules';
export type * from './ports/settings';
export type * from './ports/system';
export type * from './ports/team';
export type * from './ports/workbook';

export interface Ports {
  readonly sheet: Sheet;
  readonly customers: CustomerTable;
  /** Procedures, rates and settings of the workbook. */
  readonly rules: RulesTables;
  readonly reports: Reports;
  readonly dossier: DossierStore;
  readonly upkeep: DossierUpkeep;
  readonly ledger: LedgerStore;
  readonly identity: Identity;
  /** Of the mailbox with this address, '' for the user's own. */
  readonly mailer: (address: string) => Mailer;
  readonly mailbox: (address: string) => Mailbox;
  /** Like `mailbox`, by address. */
  readonly inbox: (address: string) => Inbox;
  readonly replyDesk: ReplyDesk;
  readonly openMailReader: () => Promise<MailReader>;
  readonly journal: Journal;
  readonly teams: TeamFolders;
  readonly letters: Letters;
  /** The letters where they are not loaded yet. */
  readonly openLetters: () => Promise<Letters>;
  readonly links: PaymentLinks;
  /** Files by name as one zip file. */
  readonly zip: (files: Readonly<Record<string, Uint8Array>>) => Promise<Uint8Array>;
  readonly settings: Settings;
  readonly restore: Restore;
  readonly selection: Selection;
  readonly hash: Hash;
  readonly ids: Ids;
  readonly clock: Clock;
}
