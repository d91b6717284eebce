import path from 'node:path';
import { type CheckedRun, withAcceptance } from '../../app/checked';
import type { Administration } from '../../app/ports';
import { createSendControl, type SendControl } from '../../app/sending/control';
import type { OpenSends } from '../../app/sending/open';
import type { RunResult } from '../../app/sending/results';
import { sendRun } from '../../app/sendRun';
import { withAdministration } from '../../app/settings';
import { waitsForPerson } from '../../app/waitsForPerson';
import { createUrlPaymentLinks } from '../../browser/urlPaymentLinks';
import { createHash } from '../../browser/webHash';
import { createIds } from '../../browser/webIds';
import { fail, isoOfDay, ok, type ProposedMail, type Result } from '../../core/index';
import { saveWorkbook } from '../../host/workbook/file';
import type { Workbook } from '../../host/workbook/workbook';
import { createLetters } from '../../letters/createLetters';
import { type CheckedLedger, checkLedger } from '../checkLedger';
import { isSameFile, writeBytes } from '../files';
import type { Invocation } from '../invocation';
import { type FileJournal, openFileJournal } from '../journal/fileJournal';
import { sendJson } from '../json/sendJson';
import { openFile, withoutMacros } from '../ledger';
import { jsonText, type Outcome } from '../outcome';
import { type Connection, connectTo } from '../send/connection';
import { finalOutcomes } from '../send/finalOutcomes';
import { progressLine } from '../send/progressLine';
import { replyPorts } from '../send/replyPorts';
import { exitCodeOf, sendNotes } from '../send/sendEnd';
import { sendFaultText } from '../send/sendFault';
import { sendSummary } from '../send/sendSummary';
import { settleAll } from '../send/settling';
import { counted } from '../text/counted';
import { keepSettings } from '../workbook/workbookSettings';
import type { World } from '../world';
import { stopsOf } from './propose';

/** `dunning send`: the reminders by mail, each once, however often the command is given. */
export async function send(invocation: Invocation, world: World): Promise<Result<Outcome, string>> {
  const { file, out, journal: journalFile } = invocation;
  const wrong = wrongDay(invocation, world);
  if (wrong !== null) return fail(wrong);
  if (out !== '' && (await isSameFile(out, file)))
    return fail('--out is FILE itself: it may be changed in Excel while mails go out. Name another file.');
  const opened = await openFile(invocation, world);
  if (!opened.ok) return opened;
  const writable = out === '' ? opened : withoutMacros(opened.value, invocation);
  if (!writable.ok) return writable;
  const journal = await openFileJournal(journalFile, file);
  if (!journal.ok) return journal;
  try {
    const connection = await connectTo(invocation, world);
    if (!connection.ok) return connection;
    return await sendFrom(opened.value, connection.value, journal.value, invocation, world);
  } finally {
    await journal.value.close();
  }
}

/**
 * A mail says how late an invoice is, what interest runs and by when to pay, all from the day of the run: a mail of
 * another day than that on which it goes out would be wrong, and its term to pay too short in law. A Graph on this very
 * computer is a rehearsal, of any day.
 */
function wrongDay({ asOf, rehearsal }: Invocation, world: Pick<World, 'today'>): string | null {
  const today = world.today();
  if (rehearsal || asOf === today) return null;
  return `Mails carry the day on which they go out: give --as-of ${isoOfDay(today)}. What went out already is not sent twice.`;
}

async function sendFrom(
  workbook: Workbook,
  connection: Connection,
  journal: FileJournal,
  invocation: Invocation,
  world: World,
): Promise<Result<Outcome, string>> {
  const { language, perMinute, settle, drafts, out } = invocation;
  const { account, team, identity, mailer, mailbox, teams } = connection;
  const mail = {
    ...{ identity, mailer, mailbox, teams, journal, hash: createHash() },
    ...replyPorts(connection.inbox, invocation),
  };
  const change = (administration: Administration): Administration => ({
    ...administration,
    mailbox: invocation.mailbox ?? administration.mailbox,
    team: team ?? administration.team,
  });
  const ledger = await checkLedger(workbook, invocation, world, { ports: mail, change });
  if (!ledger.ok) return ledger;
  const run = accepted(ledger.value.checked, invocation, account.address, world);
  if (!run.ok) return run;
  const checked = run.value;
  const stops = stopsOf(checked, invocation);
  if (stops.length > 0) return fail(['Nothing is sent.', ...stops].join('\n'));

  const mails = checked.proposal.mails.filter((one) => maySendNow(one, checked));
  const ports = {
    ...ledger.value.ports,
    ...mail,
    letters: createLetters(),
    links: createUrlPaymentLinks(),
    ids: createIds(),
  };
  const { administration } = ledger.value.workingFor;
  const control = createSendControl();
  const interrupted = (): boolean => control.state === 'cancelled';
  const done = invocation.dryRun
    ? ok({ result: null, open: checked.open })
    : await interruptible(control, world, async () => {
        const sent = await sendRun(
          ports,
          { checked, mails, review: drafts },
          { control, perMinute, settle, onProgress: (how) => world.progress?.(progressLine(how)) },
        );
        if (!sent.ok) return sent;
        const settled = await settleAll(ports, {
          administration,
          settle,
          perMinute,
          isStopped: interrupted,
          onOpen: ({ pending }) => world.progress?.(`${counted(pending.length, 'mail')} on the way`),
        });
        if (!settled.ok) return settled;
        const entries = await journal.load(administration.id);
        const outcomes = finalOutcomes(sent.value.outcomes, entries.ok ? entries.value : []);
        return ok({ result: { ...sent.value, outcomes }, open: settled.value.open });
      });
  if (!done.ok) return fail(`Nothing is sent. ${sendFaultText(done.error, language)}`);
  return ended(ledger.value, { ...done.value, mails, checked, account, journal }, invocation, out);
}

/** Neither those that a person has to tick, nor those that have nobody to go to or lack what the law wants. */
const maySendNow = (mail: ProposedMail, { refusedLetters }: Pick<CheckedRun, 'refusedLetters'>): boolean =>
  !waitsForPerson(mail) && mail.blocked === null && !refusedLetters.has(mail.id);

/** The run with the checks that somebody took responsibility for. */
function accepted(
  checked: CheckedRun,
  { accept }: Pick<Invocation, 'accept'>,
  by: string,
  world: Pick<World, 'now'>,
): Result<CheckedRun, string> {
  let { checks } = checked;
  for (const code of accept) {
    const found = checks.find((check) => check.code === code);
    if (found === undefined) return fail(`--accept: there is no check "${code}".`);
    if (found.stopsSending && !found.acceptable)
      return fail(`--accept: nobody can take responsibility for "${code}".`);
    const acceptance = { by, at: new Date(world.now()).toISOString() };
    checks = withAcceptance(checks, found.code, acceptance);
  }
  return ok({ ...checked, checks });
}

/** Does work that Ctrl+C ends after the mail that is being handed over. */
async function interruptible<T>(
  control: SendControl,
  world: Pick<World, 'onInterrupt' | 'note' | 'progress'>,
  work: () => Promise<T>,
): Promise<T> {
  const listenNoMore = world.onInterrupt(() => {
    world.progress?.('');
    world.note('Stopping after the mail that is being handed over. Once more stops at once.');
    control.cancel();
  });
  try {
    return await work();
  } finally {
    listenNoMore();
  }
}

interface Ended {
  readonly result: RunResult | null;
  readonly open: OpenSends;
  readonly mails: readonly ProposedMail[];
  readonly checked: CheckedRun;
  readonly account: Connection['account'];
  readonly journal: FileJournal;
}

/** Writes the copy of the workbook, and tells what became of the mails. */
async function ended(
  { workbook, workingFor }: CheckedLedger,
  { result, open, mails, checked, account, journal }: Ended,
  { file, language, json, drafts }: Invocation,
  out: string,
): Promise<Result<Outcome, string>> {
  const notes = [...sendNotes(checked, journal, result, language)];
  let code = exitCodeOf(result, open);
  let copy: string | null = null;
  if (out !== '' && result !== null) {
    keepSettings(workbook, withAdministration(workingFor.settings, workingFor.administration));
    const saved = await writeBytes(out, await saveWorkbook(workbook));
    if (saved.ok) copy = path.normalize(out);
    else {
      notes.push(`${saved.error} The mails went out all the same: the mailbox knows of them.`);
      code ||= 1;
    }
  }
  const record = sendJson(
    { file, checked, account, review: drafts, mails, result, open, code, workbook: copy },
    language,
  );
  return ok({ output: json ? jsonText(record) : sendSummary(record), notes, code });
}
