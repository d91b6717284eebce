import { MOST_ELEMENTS, MOST_HTML, MOST_TAGS } from '../limits';

/** Elements that a parser opens again in each block that follows, until they are closed (HTML, 13.2.4.3). */
const REOPENED = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '));

/**
 * HTML as far as it is looked at: up to so many characters, tags, and elements that a parser would make of them. A few
 * thousand `<font>` that nobody closes, and as many paragraphs, are millions of elements.
 * @example bounded('<p>Hello</p>') //=> '<p>Hello</p>'
 */
export function bounded(html: string): string {
  const text = html.slice(0, MOST_HTML);
  const open = new Map<string, number>();
  let reopened = 0;
  let elements = 0;
  let tags = 0;
  for (const { 1: closing, 2: tag = '', index } of text.matchAll(/<(\/?)([a-z][a-z0-9]{0,15})?/gi)) {
    const name = tag.toLowerCase();
    elements += 1 + reopened;
    if (++tags > MOST_TAGS || elements > MOST_ELEMENTS) return text.slice(0, index);
    const count = open.get(name) ?? 0;
    const step = closing === '' ? 1 : -Math.min(count, 1);
    if (!REOPENED.has(name) || step === 0) continue;
    open.set(name, count + step);
    reopened += step;
  }
  return text;
}
