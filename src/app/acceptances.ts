import { type DayNumber, textFingerprint } from '../core/index';
import { type Check, type CheckedRun, withAcceptance } from './checked';
import type { Acceptance, Account, Administration, AppSettings } from './ports';

/** Acceptances that a workbook keeps: months of runs. */
const MOST_ACCEPTANCES = 200;
const LONGEST = 300;

/**
 * Short text over a finding and all that was read with it. An acceptance holds where it is the same: another amount
 * in the sheet, another unreadable row, and it is asked again. What depends on the day is accepted for that day.
 */
export function findingFingerprint(check: Check, reading: string, asOf: DayNumber): string {
  const { code, finding, facts, issues, places, problems } = check;
  const day = code === 'export-fresh' ? asOf : null;
  const rules = problems.length === 0 ? [] : [problems];
  return textFingerprint(JSON.stringify([reading, finding, facts, issues, places, day, ...rules]));
}

/** In whose name a finding is accepted: the account that is signed in, else the company's signatory. */
export const acceptedBy = (account: Account | null, administration: Administration | null): string =>
  account?.address ?? administration?.signatory ?? '';

/** The acceptance of a check by whoever is here, at a moment in milliseconds. */
export const acceptanceOf = (
  check: Check,
  { fingerprint, asOf, account, administration }: AcceptedRun,
  now: number,
): Acceptance => ({
  code: check.code,
  fingerprint: findingFingerprint(check, fingerprint, asOf),
  by: acceptedBy(account, administration),
  at: new Date(now).toISOString(),
});

type AcceptedRun = Pick<CheckedRun, 'fingerprint' | 'asOf' | 'account' | 'administration'>;

/** The checks, with what was accepted of exactly these findings before. */
export function withKeptAcceptances(
  checks: readonly Check[],
  { acceptances }: Pick<AppSettings, 'acceptances'>,
  reading: string,
  asOf: DayNumber,
): readonly Check[] {
  return checks.reduce((all: readonly Check[], check) => {
    const fingerprint = findingFingerprint(check, reading, asOf);
    const kept = acceptances.find((one) => isSame(one, { code: check.code, fingerprint }));
    return kept === undefined ? all : withAcceptance(all, check.code, { by: kept.by, at: kept.at });
  }, checks);
}

const isSame = (one: Acceptance, { code, fingerprint }: Pick<Acceptance, 'code' | 'fingerprint'>): boolean =>
  one.code === code && one.fingerprint === fingerprint;

/** Keeps an acceptance; the oldest goes when there are too many. */
export function withAccepted(settings: AppSettings, acceptance: Acceptance): AppSettings {
  const others = settings.acceptances.filter((one) => !isSame(one, acceptance));
  return { ...settings, acceptances: [...others, acceptance].slice(-MOST_ACCEPTANCES) };
}

/** Takes an acceptance back. */
export const withoutAccepted = (
  settings: AppSettings,
  acceptance: Pick<Acceptance, 'code' | 'fingerprint'>,
): AppSettings => ({
  ...settings,
  acceptances: settings.acceptances.filter((one) => !isSame(one, acceptance)),
});

/** Saved acceptances from outside; one that is damaged accepts nothing. */
export function parseAcceptances(saved: unknown): readonly Acceptance[] {
  if (!Array.isArray(saved)) return [];
  return saved.filter(isAcceptance).slice(-MOST_ACCEPTANCES).map(onlyOurs);
}

const onlyOurs = ({ code, fingerprint, by, at, day }: Acceptance): Acceptance => ({
  ...{ code, fingerprint, by, at },
  ...(day !== undefined && { day }),
});

function isAcceptance(saved: unknown): saved is Acceptance {
  if (typeof saved !== 'object' || saved === null) return false;
  const parts = ['code', 'fingerprint', 'by', 'at'].map((name) => (saved as Record<string, unknown>)[name]);
  const { day } = saved as Record<string, unknown>;
  if (day !== undefined && !Number.isSafeInteger(day)) return false;
  return parts.every((part) => typeof part === 'string' && part.length <= LONGEST);
}
