/** A claim by what its file is called: hex digest and number. */
export interface ClaimName {
  readonly of: string;
  readonly number: number;
}

const claimForm = /^([0-9a-f]{64})-([1-9]\d{0,8})(-takeover)?\.json$/;
const entryForm = /^\d{8}t\d{9}z-[0-9a-f]{32}\.json$/;
const momentForm = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2}):(\d{2})\.(\d{3})Z$/;

/** True for a claim whose file can have a name. */
export const hasName = ({ of, number }: ClaimName): boolean => claimForm.test(claimFile({ of, number }));

/** `claimFile({ of: '0f…', number: 2 }) //=> 'claims/0f…-2.json'`, without its folder. */
export const claimFile = ({ of, number }: ClaimName): string => `${of}-${number}.json`;

/** The file by which somebody takes the claim over. */
export const takeoverFile = ({ of, number }: ClaimName): string => `${of}-${number}-takeover.json`;

/** What a file among the claims is, by its name; null for none of ours. */
export function readClaimName(name: string): (ClaimName & { readonly takeover: boolean }) | null {
  const [, of, number, takeover] = claimForm.exec(name) ?? [];
  return of === undefined ? null : { of, number: Number(number), takeover: takeover !== undefined };
}

/** True for a folder of entries: a month. */
export const isMonth = (name: string): boolean => /^\d{4}-\d{2}$/.test(name);

/** True for the file of an entry. */
export const isEntryFile = (name: string): boolean => entryForm.test(name);

/**
 * Folder and name of an entry: in order of time, and the same for the same content. Null where `at` is no moment.
 * `entryPlace('2026-11-21T09:30:00.000Z', 'ab…') //=> { month: '2026-11', name: '20261121t093000000z-ab….json' }`
 */
export function entryPlace(
  at: string,
  digest: string,
): { readonly month: string; readonly name: string } | null {
  const [, year, month, ...rest] = momentForm.exec(at) ?? [];
  if (year === undefined) return null;
  const [day = '', hour = '', minute = '', second = '', milli = ''] = rest;
  const time = `${year}${month}${day}t${hour}${minute}${second}${milli}z`;
  return { month: `${year}-${month}`, name: `${time}-${digest.slice(0, 32)}.json` };
}

/** SHA-256 as hex. */
export async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
