import type {
  AppSettings,
  CustomerTable,
  DossierUpkeep,
  Journal,
  LedgerStore,
  Letters,
  MailReader,
  Ports,
  ReplyDesk,
  Reports,
  Restore,
  RulesTables,
  Sheet,
} from '../../app/ports';
import { ok } from '../../core/index';
import type { Stamps } from '../../excel/restore/recording';
import { onUse, opener } from './onUse';

/** The letters' library is loaded by the first mail that is shown or sent. */
export const lettersOnUse = (): (() => Promise<Letters>) =>
  opener(async () =>
    (await import(/* webpackChunkName: "letters" */ '../../letters/createLetters')).createLetters(),
  );

/** What reads mails from outside is loaded by the first mail that is opened. */
export const mailReaderOnUse = (): (() => Promise<MailReader>) =>
  opener(async () =>
    (await import(/* webpackChunkName: "mails" */ '../../mails/createMailReader')).createMailReader(),
  );

/** Sheets are read when the user asks for it. */
export function sheetOnUse(): Sheet {
  const use = onUse(async () =>
    (await import(/* webpackChunkName: "workbook" */ '../../excel/sheet')).createSheet(),
  );
  return {
    readActive: (how) => use((sheet) => sheet.readActive(how)),
    readNamed: (name, how) => use((sheet) => sheet.readNamed(name, how)),
    names: () => use((sheet) => sheet.names()),
    show: (name, row, column) => use((sheet) => sheet.show(name, row, column)),
  };
}

export function customersOnUse(stamps: Stamps): CustomerTable {
  const use = onUse(async () =>
    (await import(/* webpackChunkName: "workbook" */ '../../excel/customerTable')).createCustomerTable(
      stamps,
    ),
  );
  return {
    read: () => use((customers) => customers.read()),
    append: (rows, language) => use((customers) => customers.append(rows, language)),
    show: (row) => use((customers) => customers.show(row)),
  };
}

/** A dossier goes out as files when the user asks for it. */
export const zipOnUse = (): Ports['zip'] => async (files) =>
  (await import(/* webpackChunkName: "zip" */ '../../browser/zipFiles')).zipFiles(files);

/** The dossier is put in order when the user asks for it. */
export function upkeepOnUse(): DossierUpkeep {
  const use = onUse(async () =>
    (await import(/* webpackChunkName: "workbook" */ '../../excel/dossierUpkeep')).createDossierUpkeep(),
  );
  return {
    accept: () => use((upkeep) => upkeep.accept()),
    archive: (ids) => use((upkeep) => upkeep.archive(ids)),
    erase: (ids) => use((upkeep) => upkeep.erase(ids)),
  };
}

export function ledgerOnUse(stamps: Stamps): LedgerStore {
  const use = onUse(async () =>
    (await import(/* webpackChunkName: "workbook" */ '../../excel/ledgerTable')).createLedgerStore(stamps),
  );
  return {
    load: (administration) => use((ledger) => ledger.load(administration)),
    save: (snapshot) => use((ledger) => ledger.save(snapshot)),
  };
}

/** The tables of rules are looked at in a run and in the settings. */
export function rulesOnUse(stamps: Stamps): RulesTables {
  const use = onUse(async () =>
    (await import(/* webpackChunkName: "workbook" */ '../../excel/rulesTables')).createRulesTables(stamps),
  );
  return {
    read: () => use((rules) => rules.read()),
    make: (table, made) => use((rules) => rules.make(table, made)),
    replace: (table, at, made, goesOn) => use((rules) => rules.replace(table, at, made, goesOn)),
    show: (table, row) => use((rules) => rules.show(table, row)),
  };
}

/** Reports are made when the user asks for one. */
export function reportsOnUse(stamps: Stamps): Reports {
  const use = onUse(async () =>
    (await import(/* webpackChunkName: "reports" */ '../../excel/reports')).createReports(stamps),
  );
  return { make: (report) => use((reports) => reports.make(report)) };
}

/** What was done to the companies is kept once something was. */
export const companiesKeptOnUse =
  (stamps: Stamps) =>
  async (before: AppSettings, after: AppSettings): Promise<void> => {
    const keeper = await import(/* webpackChunkName: "workbook" */ '../../excel/restore/keepCompanies').catch(
      () => null,
    );
    await keeper?.keepCompanies(stamps, before, after);
  };

/** What was written is looked at where it is undone. */
export function restoreOnUse(stamps: Stamps): Restore {
  const use = onUse(async () =>
    (await import(/* webpackChunkName: "workbook" */ '../../excel/restore/createRestore')).createRestore(
      stamps,
    ),
  );
  return {
    list: () => use((restore) => restore.list()),
    undo: (id) => use((restore) => restore.undo(id)),
    companies: (id) => use((restore) => restore.companies(id)),
    takenOver: (id) => use((restore) => restore.takenOver(id)),
  };
}

/** The journal is read by the check, and written by what sends. */
export function journalOnUse(): Journal {
  const use = onUse(async () =>
    (await import(/* webpackChunkName: "journal" */ '../../browser/indexedJournal')).createIndexedJournal(),
  );
  return {
    load: (administration) => use((journal) => journal.load(administration)),
    write: (entries) => use((journal) => journal.write(entries)),
    handedOver: (since) => use((journal) => journal.handedOver(since)),
    begin: () => use(async (journal) => journal.begin?.() ?? ok(() => {})),
    forget: (administration, keys) => use((journal) => journal.forget(administration, keys)),
  };
}

/** What is known of replies is read where the mailbox is. */
export function replyDeskOnUse(): ReplyDesk {
  const use = onUse(async () =>
    (
      await import(/* webpackChunkName: "journal" */ '../../browser/indexedReplyDesk')
    ).createIndexedReplyDesk(),
  );
  return {
    load: (administration) => use((desk) => desk.load(administration)),
    save: (notes) => use((desk) => desk.save(notes)),
  };
}
