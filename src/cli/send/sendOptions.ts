import { fail, isEmailAddress, ok, type Result } from '../../core/index';
import type { OptionName } from '../specs';
import { graphPlaceOf } from './graphAddress';

/** Options of the command that sends. */
export interface SendOptions {
  /** Scheme and host of Graph; '' where the command has none. */
  readonly graphOrigin: string;
  /** True for a Graph on this very computer: nothing leaves it, so that any day may be tried. */
  readonly rehearsal: boolean;
  /** File of the journal; '' where the command has none. */
  readonly journal: string;
  /** Mails a minute. */
  readonly perMinute: number;
  /** Milliseconds after which a draft that was handed over and stayed one is handed over again. */
  readonly settle: number;
  /** Address of a shared mailbox; null for what the workbook says. */
  readonly mailbox: string | null;
  readonly drafts: boolean;
  /** Link of a team folder; null for what the workbook says. */
  readonly team: string | null;
  /** Tenant of the token, where it does not say itself. */
  readonly tenant: string | null;
  /** Codes of checks that somebody takes responsibility for. */
  readonly accept: readonly string[];
  readonly dryRun: boolean;
}

/** Exchange takes no more from a mailbox. */
const MOST_PER_MINUTE = 30;
const PER_MINUTE = 24;
const SETTLE_SECONDS = 600;
/** A mailbox may take this long to move a mail from Drafts to Sent Items. */
const LEAST_SETTLE_SECONDS = 60;
const MOST_SETTLE_SECONDS = 86_400;
const LONGEST = 2000;
const TENANT = /^[\w.-]{1,100}$/;
const CODES = /^[a-z-]+(?:,[a-z-]+)*$/;

type Values = ReadonlyMap<OptionName, string>;

/** Reads the options; fails with the sentence that says what is wrong with one. */
export function sendOptionsOf(values: Values): Result<SendOptions, string> {
  const given = values.get('graph');
  const place = given === undefined ? ok({ origin: '', loopback: false }) : graphPlaceOf(given);
  if (!place.ok) return place;
  const { origin, loopback } = place.value;
  const perMinute = wholeOf(values, 'per-minute', PER_MINUTE, 1, MOST_PER_MINUTE);
  if (!perMinute.ok) return perMinute;
  const least = loopback ? 1 : LEAST_SETTLE_SECONDS;
  const settle = wholeOf(values, 'settle', SETTLE_SECONDS, least, MOST_SETTLE_SECONDS);
  if (!settle.ok) return settle;
  const journal = values.get('journal') ?? '';
  if (values.has('journal') && journal.trim() === '') return fail('--journal needs a name.');
  const mailbox = values.get('mailbox') ?? null;
  if (mailbox !== null && !isEmailAddress(mailbox))
    return fail(`--mailbox "${mailbox}" is no e-mail address.`);
  const team = values.get('team') ?? null;
  if (team !== null && (!team.startsWith('https://') || team.length > LONGEST))
    return fail('--team is no link of a folder: it starts with https://.');
  const tenant = values.get('tenant') ?? null;
  if (tenant !== null && !TENANT.test(tenant)) return fail(`--tenant "${tenant}" is no id of a tenant.`);
  const accept = values.get('accept');
  if (accept !== undefined && !CODES.test(accept))
    return fail(`--accept "${accept}": give codes of checks, as export-fresh,rows-read.`);
  return ok({
    graphOrigin: origin,
    rehearsal: loopback,
    journal,
    perMinute: perMinute.value,
    settle: settle.value * 1000,
    mailbox,
    drafts: values.has('drafts'),
    team,
    tenant: tenant?.toLowerCase() ?? null,
    accept: accept?.split(',') ?? [],
    dryRun: values.has('dry-run'),
  });
}

function wholeOf(
  values: Values,
  name: OptionName,
  otherwise: number,
  least: number,
  most: number,
): Result<number, string> {
  const given = values.get(name);
  if (given === undefined) return ok(otherwise);
  const number = /^\d{1,6}$/.test(given) ? Number(given) : -1;
  return number >= least && number <= most
    ? ok(number)
    : fail(`--${name} "${given}": give a whole number from ${least} to ${most}.`);
}
