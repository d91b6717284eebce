import type { Fault } from '../ports';
import { LONGEST_ASKED } from './timing';

type Code = Fault['code'];

/** Of one mail alone. */
const ofOneMail: ReadonlySet<Code> = new Set<Code>([
  'address-refused',
  'letter-refused',
  'mail-too-large',
  'mail-refused',
]);

/** What may be over in a moment. */
const passing: ReadonlySet<Code> = new Set<Code>([
  'mail-unreachable',
  'mail-limit',
  'mail-answer-unreadable',
  'team-unreachable',
  'team-answer-unreadable',
]);

/** What a fault means for a run: this mail alone fails, it is tried again, or the run stops. */
export function meaningOf({ code, retryAfter = 0 }: Fault): 'this-mail' | 'try-again' | 'stop' {
  if (ofOneMail.has(code)) return 'this-mail';
  return passing.has(code) && retryAfter <= LONGEST_ASKED ? 'try-again' : 'stop';
}

/** What a run waits for that tries again. */
export const waitsFor = ({ code }: Fault): 'limit' | 'connection' =>
  code === 'mail-limit' ? 'limit' : 'connection';
