import { creditorReferenceOf, isCreditorReference } from '../references/creditorReference';
import { isOgm, ogmOf } from '../references/ogm';
import type { Span } from './reading';

/** A structured reference in a text, in its printed form. */
export interface FoundReference extends Span {
  readonly reference: string;
}

const OGM = /(?:(?:\+\+\+|\*\*\*) ?)?\b\d{3} ?[/.-]? ?\d{4} ?[/.-]? ?\d{5}(?!\d)(?: ?(?:\+\+\+|\*\*\*))?/g;
const RF = /\brf ?\d{2}(?: ?[a-z0-9]){1,21}/g;

/** Letters of the number itself, which its check digits prove. */
const LEAST = 4;

/**
 * Structured references in a plain text whose check digits are right: Belgian ones with or without their marks, and
 * creditor references (RF).
 * @example referencesIn('mededeling 090 9337 55493') //=> [{ reference: '+++090/9337/55493+++', start: 11, end: 25 }]
 */
export function referencesIn(text: string): readonly FoundReference[] {
  const found: FoundReference[] = [];
  for (const match of text.matchAll(OGM)) {
    const digits = match[0].replace(/\D/g, '');
    const before = text.charAt(match.index - 1);
    if (/[0-9a-z]/.test(before) || /^\d/.test(text.slice(match.index + match[0].length))) continue;
    const reference = isOgm(digits) ? ogmOf(digits.slice(0, 10)) : null;
    if (reference) found.push(spanned(match[0], match.index, reference));
  }
  for (const match of text.matchAll(RF)) {
    // Words behind the reference read as part of it: the longest that checks counts.
    for (let end = match[0].length; end > LEAST; end -= 1) {
      const written = match[0].slice(0, end);
      if (/[a-z0-9]/.test(match[0].charAt(end)) && match[0].charAt(end - 1) !== ' ') continue;
      if (!isCreditorReference(written) || written.replace(/\s/g, '').length <= LEAST + 1) continue;
      const reference = creditorReferenceOf(written.replace(/\s/g, '').slice(4));
      if (reference) found.push(spanned(written, match.index, reference));
      break;
    }
  }
  return found.sort((one, other) => one.start - other.start);
}

function spanned(written: string, index: number, reference: string): FoundReference {
  const start = index + (written.length - written.trimStart().length);
  return { reference, start, end: index + written.trimEnd().length };
}
