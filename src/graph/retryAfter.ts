/** Milliseconds of a Retry-After header, in seconds or as a date; null when there is none. */
export function retryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1000;
  // A date as HTTP has it begins with the day of the week; of other text engines make dates as they like.
  const at = /^[A-Z][a-z]{2}, \d{2} /.test(header) ? Date.parse(header) : Number.NaN;
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}
