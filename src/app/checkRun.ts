import type { DayNumber, DunningProcedure, Language, ReadingFailure } from '../core/index';
import {
  eventsOf,
  fail,
  indexRows,
  ok,
  type Result,
  readingFingerprintInSlices,
  withoutForgotten,
  withoutMails,
} from '../core/index';
import { withKeptAcceptances } from './acceptances';
import type { Check, CheckedRun } from './checked';
import { finishErasing } from './dossier/finishErasing';
import { loadRules, type RulesPort } from './loadRules';
import { accountCheck } from './parts/accountCheck';
import * as checks from './parts/checks';
import { comparing } from './parts/comparing';
import { decideInSlices, defaultsOf, withProcedure } from './parts/deciding';
import { dossierChecks, keptAfter } from './parts/dossierChecks';
import { inTurns, type Turns } from './parts/inTurns';
import { joinCustomersInSlices } from './parts/joinCustomers';
import { lettersCheck, regulatedLetters } from './parts/letterChecks';
import { readingOptions } from './parts/readingOptions';
import { readOwnSheet } from './parts/readOwnSheet';
import { readSheet } from './parts/readSheet';
import { hasMailbox, type JournalPorts, type MailPorts, recover } from './parts/recover';
import { bouncedCheck, repliesCheck } from './parts/replyChecks';
import { chargesCheck, ratesCheck, rulesCheck } from './parts/rules/rulesChecks';
import { saidDayOf, withSaidDay } from './parts/saidDay';
import { sendsChecks } from './parts/sendsChecks';
import type { AppSettings, Fault, Ports, SheetReading } from './ports';
import { crossedBy, withCrossed } from './replies/crossing';
import { takeInReplies } from './replies/takeInReplies';
import { hasInbox, nothingTaken, type ReplyPorts } from './replies/takenIn';
import { currentAdministration } from './settings';

export interface CheckInput {
  readonly settings: AppSettings;
  /** Language of the pane: that of customers of whom nothing else is known, unless the administration has its own. */
  readonly language: Language;
  readonly asOf: DayNumber;
  /** Procedure of customers of whom nothing names one, instead of the administration's own. */
  readonly defaultProcedure?: DunningProcedure | null;
}

/**
 * Reads the administration's sheet, or the active one, joins it to the customer table and the dossier, takes over what
 * the mailbox knows and the dossier does not, files what customers answered, and proposes the run by the rules of the
 * workbook. Nothing is sent. A missing sign-in, an unreachable mailbox and a wrong rule are findings, not failures; a sheet,
 * table or dossier that cannot be read is a failure. Without the ports of a mailbox the dossier alone is the record; with
 * those of the journal it says what earlier runs left open. Where the last reading is kept, this one is compared with it.
 */
export async function checkRun(
  ports: CheckPorts & Partial<MailPorts & JournalPorts & UpkeepPort & LedgerPort & Omit<ReplyPorts, 'clock'>>,
  { settings, language, asOf, defaultProcedure = null }: CheckInput,
  how?: Pick<SheetReading, 'onRows' | 'signal'>,
): Promise<Result<CheckedRun, Fault | ReadingFailure>> {
  const administration = currentAdministration(settings);
  const { administrations } = settings;
  const options = readingOptions(administration, settings, asOf);
  const { clock } = ports;
  const turns = { clock, signal: how?.signal };
  const asked = { ...how, clock };
  const sheet = await readSheet(
    (wanted) => readOwnSheet(ports.sheet, administration, wanted),
    options,
    asked,
  );
  if (!sheet.ok) return sheet;
  const sealed = await inTurns(readingFingerprintInSlices(sheet.value.reading), clock, how?.signal);
  if (!sealed.ok) return sealed;
  const fingerprint = sealed.value;
  const said = saidDayOf(sheet.value.reading, settings, fingerprint);
  const read = withSaidDay(sheet.value.reading, said);
  const rows = await ports.customers.read();
  if (!rows.ok) return rows;
  const scope = { administration, administrations };
  const loaded = await loadRules(ports, scope);
  if (!loaded.ok) return loaded;
  const rules = withProcedure(loaded.value, defaultProcedure);
  const defaults = defaultsOf(administration, language, rules);
  const joining = await inTurns(
    joinCustomersInSlices(read.items.customers, rows.value ?? [], defaults, scope),
    clock,
    how?.signal,
  );
  if (!joining.ok) return joining;
  const joined = joining.value;
  const filed = await ports.dossier.load();
  if (!filed.ok) return filed;
  const foreign = checks.ownItems(read, administration, administrations);
  // What may be another administration's is not compared: taking it over would clear this one's items.
  const ledger = foreign.length === 0 ? ports.ledger : undefined;
  const comparison = await comparing(ledger, administration, read, joined.customerIds, turns);
  if (!comparison.ok) return comparison;
  const { reading, compared } = comparison.value;

  const recovery = await recover(ports, administration, filed.value, how?.signal);
  if (how?.signal?.aborted) return fail({ code: 'cancelled', detail: '' });
  const known = eventsOf(filed.value.events, options.administration);
  const recorded = withoutForgotten([...known, ...recovery.events]);
  // Where a team folder was read that is done.
  if (administration !== null && ports.upkeep !== undefined && recovery.synced === null)
    await finishErasing({ dossier: ports.dossier, upkeep: ports.upkeep }, administration, filed.value);
  const { account } = recovery;
  const { customers, customerIds } = joined;
  const mailboxRead = hasInbox(ports) && administration !== null && account !== null && foreign.length === 0;
  const replies = mailboxRead
    ? await takeInReplies(ports, {
        ...{ administration, account, dataDay: reading.dataDay },
        sources: { items: reading.items, customers, customerIds, events: recorded },
      })
    : nothingTaken;
  if (how?.signal?.aborted) return fail({ code: 'cancelled', detail: '' });
  const events = [...recorded, ...replies.events];
  const decided = await inTurns(decideInSlices(reading, joined, events, rules, asOf), clock, how?.signal);
  if (!decided.ok) return decided;
  const { states, customerStates, proposal: proposed } = decided.value;
  const proposal = foreign.length === 0 ? proposed : withoutMails(proposed);

  // The selection in the sheet is looked up from now on.
  const indexed = await inTurns(indexRows(reading), clock, how?.signal);
  if (!indexed.ok) return indexed;
  const run = { reading, asOf, rules, customers: joined.customers, parents: joined.parents, proposal };
  const looked = await regulatedLetters(ports, run, administration, turns);
  if (!looked.ok) return looked;
  const letters = looked.value;
  const crossed = crossedBy(replies.waiting, reading.dataDay);
  const recovered = recovery.events.length;
  const today = ports.clock.today();
  const found: readonly Check[] = [
    checks.sheetAddsUp(reading),
    checks.rowsRead(reading),
    ...foreign,
    checks.exportFresh(reading, asOf, today, rules.settings.freshWorkingDays, said),
    ...checks.sameList(compared?.comparison ?? null),
    checks.customersKnown(joined, rows.value !== null),
    ...rulesCheck(rules),
    ...ratesCheck(rules, proposal),
    ...chargesCheck(proposal),
    ...lettersCheck(letters),
    checks.addresses(proposal),
    ...bouncedCheck(proposal),
    checks.sender(administration),
    ...accountCheck(administration, proposal),
    ...(hasMailbox(ports) ? [checks.mailbox(recovery.account, recovery.mailFault, recovery.unreadable)] : []),
    ...(mailboxRead ? [repliesCheck(replies, crossed)] : []),
    ...sendsChecks(recovery.open, administration),
    ...dossierChecks(await keptAfter(ports.dossier, filed.value), recovery.synced),
    checks.dossier(known.length, recovered, recovery.filingFault),
  ];
  return ok({
    reading,
    options,
    asOf,
    defaults,
    rules,
    procedures: rules.procedures,
    administration,
    administrations,
    customers: joined.customers,
    parents: joined.parents,
    others: joined.others,
    customerIds: joined.customerIds,
    unknownCustomers: joined.unknown,
    states,
    customerStates,
    events,
    proposal,
    refusedLetters: letters.refused,
    compared,
    checks: withKeptAcceptances(found, settings, fingerprint, asOf),
    fingerprint,
    recovered,
    account,
    replies,
    open: withCrossed(recovery.open, crossed, proposal.mails),
    readOnly: asOf !== today,
  });
}

/** What every place that checks a run has. */
interface CheckPorts extends RulesPort {
  readonly sheet: Pick<Ports['sheet'], 'readActive' | 'readNamed'>;
  readonly customers: Pick<Ports['customers'], 'read'>;
  readonly dossier: Ports['dossier'];
  readonly clock: Pick<Ports['clock'], 'today'> & Turns;
}

/** What keeps the last reading, which not every place has. */
type LedgerPort = { readonly ledger: Pick<Ports['ledger'], 'load'> };

/** What forgets erased customers, which not every place has. */
type UpkeepPort = Pick<Ports, 'upkeep'>;
