import type { LeftOutCause, LeftOutWhy } from '../leftOutWhy';

/** A reason as the sentence of an item takes it; '' for none. */
export function whyText(why: LeftOutWhy | null, causes: Readonly<Record<LeftOutCause, string>>): string {
  if (why === null) return '';
  const own = why.words.trim();
  return why.cause === 'other' && own !== '' ? own : causes[why.cause];
}
