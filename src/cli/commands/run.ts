import { type CheckedRun, namesIn } from '../../app/checked';
import { keepFirst } from '../../app/parts/keepFirst';
import { withAdministration } from '../../app/settings';
import { waitsForPerson } from '../../app/waitsForPerson';
import { type RefusedMail, type WrittenMail, type WrittenRun, writeRun } from '../../app/writeRun';
import { createUrlPaymentLinks } from '../../browser/urlPaymentLinks';
import { createHash } from '../../browser/webHash';
import { fail, isoOfDay, type Language, ok, type Result } from '../../core/index';
import { saveWorkbook } from '../../host/workbook/file';
import type { Workbook } from '../../host/workbook/workbook';
import { createLetters } from '../../letters/createLetters';
import { faultText } from '../../wording/faults/faultText';
import { lackText } from '../../wording/law/lackText';
import { findingText } from '../../wording/pane/findingText';
import { checkLedger } from '../checkLedger';
import { emlOf } from '../eml';
import { draftNames } from '../fileNames';
import { firstTaken, type Tree, writeTree } from '../files';
import type { Invocation } from '../invocation';
import { mailJson } from '../json/mailJson';
import { proposalJson } from '../json/proposalJson';
import { openFile, withoutMacros } from '../ledger';
import { jsonText, type Outcome } from '../outcome';
import { reportOf } from '../run/report';
import { writeReport } from '../run/writeReport';
import { counted } from '../text/counted';
import { createWorkbookDossier } from '../workbook/workbookDossier';
import { createWorkbookLedger } from '../workbook/workbookLedger';
import { keepSettings } from '../workbook/workbookSettings';
import type { World } from '../world';
import { warningsOf } from './propose';

/** What a run writes into its folder. */
const OUTBOX = 'outbox';
const WORKBOOK = 'workbook.xlsx';
const RECORD = 'run.json';

/** Who wrote the drafts, in the dossier, where nobody gave a name or address. */
const BY = 'dunning run';

/** `dunning run`: the drafts, the workbook with dossier and report, and the record of the run. */
export async function run(invocation: Invocation, world: World): Promise<Result<Outcome, string>> {
  const { out, strict } = invocation;
  const taken = await firstTaken(out, [RECORD, WORKBOOK, OUTBOX]);
  if (taken !== null)
    return fail(`${out} already has ${taken} of an earlier run. Give another folder with --out.`);
  const opened = await openFile(invocation, world);
  if (!opened.ok) return opened;
  const workbook = opened.value;
  const writable = withoutMacros(workbook, invocation);
  if (!writable.ok) return writable;
  const ledger = await checkLedger(workbook, invocation, world);
  if (!ledger.ok) return ledger;
  const { checked, workingFor } = ledger.value;
  const { administration: sender, settings } = workingFor;
  const warnings = warningsOf(checked, invocation);
  // A row that cannot be read may be the very reminder that would be written again.
  const damage = checked.checks.find(({ code }) => code === 'dossier-damage');
  if (damage)
    return fail(`Nothing is written. ${findingText(damage, namesIn(checked), invocation.language)}.`);
  if (strict && warnings.length > 0) return fail(['Nothing is written.', ...warnings].join('\n'));

  const now = world.now();
  const done = await writeRun(
    { letters: createLetters(), links: createUrlPaymentLinks(), hash: createHash() },
    { checked, sender, by: invocation.from ?? (sender.name || BY), at: isoMoment(now) },
  );
  const { written, refused } = done;
  const names = draftNames(written.map(({ proposed }) => proposed));
  const outbox = await draftsOf(written, names, { name: sender.name, address: invocation.from }, now, world);
  keepSettings(workbook, withAdministration(settings, sender));
  const filed = await file(workbook, checked, done, names, invocation);
  if (!filed.ok) return filed;
  await keepFirst(createWorkbookLedger(workbook), checked, now);
  const record = recordOf(checked, done, names, invocation);
  const tree: Tree = {
    [OUTBOX]: outbox,
    [WORKBOOK]: await saveWorkbook(workbook),
    [RECORD]: new TextEncoder().encode(jsonText(record)),
  };
  const saved = await writeTree(out, tree);
  if (!saved.ok) return saved;
  return ok({
    output: invocation.json
      ? jsonText(record)
      : summary(written, record.waiting.length + refused.length, out),
    notes: [...warnings, ...remarks(done, record.waiting.length, sender.name, invocation.language)],
  });
}

const isoMoment = (milliseconds: number): string => new Date(milliseconds).toISOString();

async function draftsOf(
  written: readonly WrittenMail[],
  names: readonly string[],
  from: { readonly name: string; readonly address: string | null },
  at: number,
  { progress }: Pick<World, 'progress'>,
): Promise<Tree> {
  const drafts: Record<string, Uint8Array> = {};
  for (const [index, { mail }] of written.entries()) {
    progress?.(`${index + 1} of ${written.length} mails`);
    drafts[names[index] ?? mail.key] = await emlOf({ ...mail, from, at });
  }
  return drafts;
}

/** Files the reminders in the workbook's dossier and adds the report. */
async function file(
  workbook: Workbook,
  checked: CheckedRun,
  { written, refused }: WrittenRun,
  names: readonly string[],
  { language }: Invocation,
): Promise<Result<void, string>> {
  const events = written.flatMap(({ mail }) => mail.events);
  if (events.length > 0) {
    const filed = await createWorkbookDossier(workbook).append(events);
    if (!filed.ok) return fail(`Nothing is written. ${faultText(filed.error, language)}`);
  }
  const drafts = written.map(({ proposed }, index) => ({ proposed, file: names[index] ?? '' }));
  const reported = writeReport(workbook, reportOf(checked, { drafts, refused }, language));
  return reported.ok ? ok(undefined) : fail(`The report cannot be written: ${reported.error.code}.`);
}

function recordOf(
  checked: CheckedRun,
  { written, refused }: WrittenRun,
  names: readonly string[],
  { file: source, language }: Invocation,
) {
  const { mails, items, ...proposal } = proposalJson(checked, language);
  const waiting = mails.filter(waitsForPerson);
  const lacking = refused.map(({ proposed, lack }) => mailJson(checked, proposed, language, lack));
  const ids = new Set<string | null>([...waiting, ...lacking].map(({ id }) => id));
  return {
    file: source,
    ...proposal,
    // Nothing was written for these.
    items: items.map((item) => (ids.has(item.mail) ? { ...item, action: 'wait', level: 0 } : item)),
    asOf: isoOfDay(checked.asOf),
    mails: written.map(({ proposed, mail }, index) => ({
      ...mailJson(checked, proposed, language),
      to: mail.to,
      cc: mail.cc,
      key: mail.key,
      subject: mail.subject,
      file: `${OUTBOX}/${names[index]}`,
    })),
    waiting,
    lacking,
    workbook: WORKBOOK,
  };
}

const summary = (written: readonly WrittenMail[], unwritten: number, out: string): string => {
  if (written.length === 0)
    return `${unwritten === 0 ? 'No reminder is due' : 'No draft is written'}. Workbook and report are in ${out}.\n`;
  const items = written.reduce((count, { proposed }) => count + proposed.items.length, 0);
  return `${written.length} drafts for ${items} items in ${out}. Open each in Outlook, look at it, and send it.\n`;
};

/** What whoever opens the drafts has to see to. */
function remarks(
  { written, refused }: WrittenRun,
  waiting: number,
  name: string,
  language: Language,
): string[] {
  const nobody = written.filter(({ mail }) => mail.to.length === 0).length;
  return [
    ...(nobody === 0
      ? []
      : [`${nobody} of ${written.length} drafts have no e-mail address: fill it in before you send them.`]),
    ...(waiting === 0 ? [] : [waitingText(waiting)]),
    ...lackingTexts(refused, language),
    ...(name === '' && written.length > 0
      ? ['The mails name no company: give its name with --sender, or set it in the pane.']
      : []),
  ];
}

/** Nobody can tick a mail here: what becomes of those that want it, and the way out. */
function waitingText(mails: number): string {
  const [wait, are, them] = mails === 1 ? ['mail waits', 'is', 'it'] : ['mails wait', 'are', 'them'];
  return (
    `${mails} ${wait} for a person (waiting in ${RECORD}) and ${are} neither in the ${OUTBOX} nor in the dossier. ` +
    `Open ${WORKBOOK} in Excel and tick ${them} in the Dunning pane to send ${them}.`
  );
}

/** The letters that lack what the law wants, by what that is. */
function lackingTexts(refused: readonly RefusedMail[], language: Language): string[] {
  const counts = new Map<string, number>();
  for (const { lack } of refused) {
    const why = lackText(lack, language);
    counts.set(why, (counts.get(why) ?? 0) + 1);
  }
  return [...counts].map(
    ([why, count]) =>
      `${counted(count, 'mail')} not written (lacking in ${RECORD}). ${why} Give --enterprise-number and --sells, or mend the text in the workbook.`,
  );
}
