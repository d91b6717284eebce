/** What mail programs write above the mail that is answered, as it is compared. */
const banners =
  /^[-_=*\s]{2,10}\s?(?:original message|oorspronkelijk bericht|message d'origine|message original|ursprungliche nachricht|original-nachricht|forwarded message|doorgestuurd bericht|message transfere|weitergeleitete nachricht|begin doorgestuurd)/;
const rule = /^_{10,}$/;
const sender = /^\*?(?:van|from|von|de|expediteur|afzender)\*? ?:/;
const sent =
  /^\*?(?:verzonden|sent|gesendet|envoye|envoye le|date|datum|aan|to|an|a|onderwerp|subject|objet|betreff)\*? ?:/;
const opening = /^(?:op|on|le|am|il|den|em|schrieb) /;
const wrote = /\b(?:schreef|heeft geschreven|wrote|a ecrit|schrieb|geschreven)\b.{0,90}:$/;

/** A head of a thread is no longer than this, over all its lines. */
const LONGEST = 300;

/**
 * What a line with which a thread may open means: all that follows is of others, only that line and what is quoted
 * under it, or nothing of the kind.
 * @param lines the line itself and some after it, as they are compared
 */
export function opensThread(lines: readonly string[]): 'rest' | 'line' | null {
  const [first = '', ...next] = lines;
  if (first === '') return null;
  if (banners.test(first) || rule.test(first)) return 'rest';
  if (sender.test(first) && next.slice(0, 5).some((line) => sent.test(line))) return 'rest';
  if (!opening.test(first) || first.length > LONGEST) return null;
  for (let count = 1; count <= 3; count += 1) {
    const head = lines.slice(0, count).join(' ');
    if (head.length > LONGEST) return null;
    if (!wrote.test(head)) continue;
    const under = lines.slice(count).find((line) => line !== '');
    return under?.startsWith('>') && count === 1 ? 'line' : 'rest';
  }
  return null;
}
