import { opensThread } from './opensThread';
import type { Span } from './reading';

/** Ways in which a letter is closed: what stands under it is a signature. */
const closings =
  `met vriendelijke groet|vriendelijke groet|met beleefde groet|met hartelijke groet|hartelijke groet
beste groeten|met sportieve groet|hoogachtend|met de meeste hoogachting|groeten|groetjes|groet,|mvg|m.v.g
cordialement|bien cordialement|bien a vous|cdlt|cdt|salutations|sinceres salutations|meilleures salutations
veuillez agreer|veuillez recevoir|je vous prie d'agreer|nous vous prions d'agreer|bonne reception,|amicalement
mit freundlichen|mit besten grussen|mit freundlichem gruss|freundliche grusse|viele grusse|beste grusse|schone grusse
liebe grusse|herzliche grusse|mfg|lg,|vg,|hochachtungsvoll|gruss,|gruesse|mit freundlichen gruessen
kind regards|best regards|warm regards|regards|kindest regards|yours sincerely|yours faithfully|sincerely
yours truly|best wishes|with regards|rgds|sent from my|verzonden vanaf|verstuurd vanaf|envoye de mon
envoye depuis|gesendet von|von meinem|outlook voor|outlook for|outlook pour`.split(/[|\n]/);

/** A line that closes a letter is short. */
const LONGEST_CLOSING = 90;

const postscript = /^p\.? ?s\.?(?:[ :.,]|$)/;

/** True for a line with which a letter is closed: `Bedankt en met vriendelijke groeten,`. */
function closes(line: string): boolean {
  if (/^--? ?$/.test(line)) return true;
  if (line.length > LONGEST_CLOSING) return false;
  return closings.some((closing) => {
    const at = line.indexOf(closing);
    return at === 0 || (at > 0 && at < 40 && !/[.?!:0-9]/.test(line.slice(0, at)) && line.length < at + 60);
  });
}

/**
 * Lines that the writer wrote for this mail, an empty one between paragraphs: without what is quoted, without the
 * thread below and without the signature; a postscript counts.
 */
export function bodyLines(text: string): readonly Span[] {
  const lines = linesOf(text);
  const body: Span[] = [];
  let signed = false;
  let written = false;
  for (const [nth, line] of lines.entries()) {
    const said = text.slice(line.start, line.end);
    if (said.startsWith('>')) {
      body.push({ start: line.start, end: line.start });
      continue;
    }
    const thread = opensThread(lines.slice(nth, nth + 8).map(({ start, end }) => text.slice(start, end)));
    if (thread === 'rest') break;
    if (thread === 'line') continue;
    if (postscript.test(said)) signed = false;
    else if (written && closes(said)) signed = true;
    if (signed) continue;
    if (said !== '') written = true;
    body.push(line);
  }
  return body;
}

/** Lines without the spaces at their ends. */
function linesOf(text: string): readonly Span[] {
  const lines: Span[] = [];
  for (let at = 0; at <= text.length; ) {
    const found = text.indexOf('\n', at);
    const stop = found < 0 ? text.length : found;
    let [start, end] = [at, stop];
    while (start < end && text.charAt(start) === ' ') start += 1;
    while (end > start && text.charAt(end - 1) === ' ') end -= 1;
    lines.push({ start, end });
    at = stop + 1;
  }
  return lines;
}
