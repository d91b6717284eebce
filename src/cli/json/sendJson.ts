import type { CheckedRun } from '../../app/checked';
import type { Account, Fault, SendEntry } from '../../app/ports';
import { holdKey, type OpenSends } from '../../app/sending/open';
import type { Hold, MailOutcome, RunResult } from '../../app/sending/results';
import { isoOfDay, type Language, type ProposedMail } from '../../core/index';
import { sendFaultText } from '../send/sendFault';
import { type CheckJson, checksJson } from './checkJson';
import { type MailJson, mailJson } from './mailJson';

interface FaultJson {
  readonly code: string;
  /** For support: nothing secret or personal. */
  readonly detail: string;
  readonly sentence: string;
}

interface HoldJson {
  readonly why: Hold['why'];
  readonly key: string;
  readonly by: string;
  readonly since: string;
}

/** What became of a mail. */
interface SentMailJson extends MailJson {
  /** Null where it was not tried. */
  readonly key: string | null;
  readonly state: MailOutcome['state'] | 'due';
  /** True where it had gone out before this run. */
  readonly earlier: boolean;
  readonly fault: FaultJson | null;
  readonly hold: HoldJson | null;
}

/** A mail of an earlier run without an end. */
interface OpenJson {
  readonly key: string;
  readonly customer: string;
  readonly currency: string;
  readonly state: SendEntry['state'];
  readonly since: string;
  readonly fault: FaultJson | null;
}

/** What there is to tell of a run. */
export interface SendRecord {
  readonly file: string;
  readonly checked: CheckedRun;
  readonly account: Account;
  readonly review: boolean;
  /** The mails that were to be sent. */
  readonly mails: readonly ProposedMail[];
  /** Null for a dry run. */
  readonly result: RunResult | null;
  readonly open: OpenSends;
  readonly code: number;
  readonly workbook: string | null;
}

const states = [
  'sent',
  'drafted',
  'pending',
  'unknown',
  'failed',
  'overtaken',
  'held',
  'waiting',
] as const satisfies readonly MailOutcome['state'][];

const moment = (milliseconds: number): string => new Date(milliseconds).toISOString();

/** A run of `dunning send` as JSON. */
export function sendJson(record: SendRecord, language: Language) {
  const { checked, result, open, mails, account } = record;
  const outcomes = new Map(result?.outcomes.map((outcome) => [outcome.mail, outcome]));
  const tried = new Set(mails);
  const faultJson = (fault: Fault | null): FaultJson | null =>
    fault && { code: fault.code, detail: fault.detail, sentence: sendFaultText(fault, language) };
  const holdOf = (mail: ProposedMail): Hold | null => {
    if (result === null) return open.holds.get(holdKey(mail.customer.id, mail.currency)) ?? null;
    const outcome = outcomes.get(mail.id);
    return outcome?.state === 'held' ? outcome.hold : null;
  };
  const count = (state: MailOutcome['state']): number =>
    state === 'held'
      ? mails.filter((mail) => holdOf(mail) !== null).length
      : [...outcomes.values()].filter((outcome) => outcome.state === state).length;
  return {
    file: record.file,
    asOf: isoOfDay(checked.asOf),
    sender: checked.administration?.name ?? '',
    account: account.address,
    mailbox: checked.administration?.mailbox || account.address,
    drafts: record.review,
    dryRun: result === null,
    exitCode: record.code,
    counts: Object.fromEntries(states.map((state) => [state, count(state)])) as Record<
      (typeof states)[number],
      number
    >,
    mails: mails.map((mail): SentMailJson => {
      const outcome = outcomes.get(mail.id);
      const hold = holdOf(mail);
      return {
        ...mailJson(checked, mail, language),
        key: outcome?.key ?? null,
        state: outcome?.state ?? (hold === null ? 'due' : 'held'),
        earlier: outcome?.state === 'sent' && outcome.earlier,
        fault: faultJson(outcome !== undefined && 'fault' in outcome ? outcome.fault : null),
        hold: hold && { why: hold.why, key: hold.key, by: hold.by, since: moment(hold.since) },
      };
    }),
    notSent: checked.proposal.mails
      .filter((mail) => !tried.has(mail))
      .map((mail) => mailJson(checked, mail, language)),
    open: [...open.pending, ...open.unknown, ...open.inDrafts, ...open.leftOver].map(
      ({ key, label, currency, state, at, fault }): OpenJson => ({
        key,
        customer: label,
        currency,
        state,
        since: moment(at),
        fault: faultJson(fault),
      }),
    ),
    recovered: checked.recovered,
    stoppedBy: faultJson(result?.stoppedBy ?? open.fault),
    unfiled: result?.unfiled?.count ?? 0,
    workbook: record.workbook,
    checks: checksJson(checked, language) satisfies CheckJson[],
  };
}

/** What `dunning send --json` prints. */
export type SendJson = ReturnType<typeof sendJson>;
