import { bodyLines } from './bodyLines';
import type { PlainText } from './plainText';
import type { Span } from './reading';

/** A sentence of a mail, by its place in the plain text. */
export interface Sentence extends Span {
  /** Number of the paragraph or list that it stands in. */
  readonly paragraph: number;
  readonly asks: boolean;
}

/** Words that end in a point without ending a sentence. */
const abbreviations = new Set(
  `nr no num art ref fact rech rg inv bv dhr mevr mvr mw mr mrs ms dr ir ing ca st str tel min max incl excl exl btw tva
  bzw ggf inkl zzgl vgl evtl usw d.h z.b u.a i.d.r m.b.t i.v.m t.a.v o.a d.d d.m.v p.o a.u.b s.v.p a.s e.d n.a.v
  o.v.v b.v m.u.v t.e.m t.o.v ste mme mm cf env resp jan febr feb mrt apr aug sept sep okt oct nov dec dez janv fevr
  avr juil mo di mi do fr sa so ma wo vr za zo approx vs dd i.h.v t.b.v z.hd p.a lfd ltd inc abs bspw bzgl betr v.a m.i.v`.split(
    /\s+/,
  ),
);

const months =
  /^(?:jan|feb|fev|mrt|maart|mar|mars|marz|maerz|apr|avr|mei|mai|may|jun|juin|jul|juil|aug|aout|sep|okt|oct|nov|dec|dez)/;

/** A line shorter than this was not broken by the width of a window. */
const FULL_LINE = 48;

/** No sentence is quoted longer than this; a longer one is cut at a space. */
const LONGEST_SENTENCE = 1000;

const bullet = /^(?:[-*+>]|\d{1,2}[.)]|[a-z]\))\s/;

/**
 * Sentences that the writer wrote for this mail: abbreviations, numbers and broken lines do not end one, points of a
 * list do.
 */
export function sentencesOf(plain: PlainText): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let paragraph = 0;
  let block: Span | null = null;
  const close = () => {
    if (block) sentences.push(...cut(plain, block, paragraph));
    block = null;
  };
  for (const line of bodyLines(plain.text)) {
    const said = plain.text.slice(line.start, line.end);
    if (said === '') {
      close();
      paragraph += 1;
    } else if (block && goesOn(plain, block, line, said)) block = { start: block.start, end: line.end };
    else {
      close();
      block = line;
    }
  }
  close();
  return sentences;
}

/** True where a line goes on with the sentence of the line above it. */
function goesOn(plain: PlainText, block: Span, line: Span, said: string): boolean {
  if (bullet.test(said) || /[.?!:;]$/.test(plain.text.slice(block.start, block.end))) return false;
  const above = plain.text.lastIndexOf('\n', block.end - 1) + 1;
  return !plain.isCapital(line.start) || block.end - Math.max(above, block.start) >= FULL_LINE;
}

function cut(plain: PlainText, block: Span, paragraph: number): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = block.start;
  for (let at = block.start; at < block.end; at += 1) {
    const far = at - start >= LONGEST_SENTENCE && plain.text.charAt(at) === ' ';
    if (at < block.end - 1 && !far && !endsAt(plain, at)) continue;
    let end = far ? at : at + 1;
    while (end > start && /\s/.test(plain.text.charAt(end - 1))) end -= 1;
    if (end > start)
      sentences.push({ start, end, paragraph, asks: plain.text.slice(end - 3, end).includes('?') });
    start = at + 1;
    while (start < block.end && /\s/.test(plain.text.charAt(start))) start += 1;
    at = Math.max(at, start - 1);
  }
  return sentences;
}

/** True where a mark at a place ends a sentence. */
function endsAt(plain: PlainText, at: number): boolean {
  const { text } = plain;
  const mark = text.charAt(at);
  if (mark !== '.' && mark !== '?' && mark !== '!') return false;
  let next = at + 1;
  while (/["')]/.test(text.charAt(next))) next += 1;
  if (!/\s/.test(text.charAt(next))) return false;
  if (mark !== '.') return true;
  while (/\s/.test(text.charAt(next))) next += 1;
  let from = at;
  while (from > 0 && at - from < 20 && /[a-z0-9.]/.test(text.charAt(from - 1))) from -= 1;
  const word = text.slice(from, at);
  if (/^[a-z]$/.test(word) || abbreviations.has(word)) return false;
  if (!/^(?:\d{1,2}\.)?\d{1,2}$/.test(word)) return true;
  return plain.isCapital(next) && !months.test(text.slice(next, next + 5));
}
