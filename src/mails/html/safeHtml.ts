import createPurifier from 'dompurify';
import { oneLine, shownText } from '../characters';
import { ATTRIBUTES, ELEMENTS, LARGEST, WITHOUT_CONTENT } from './allowed';
import { bounded } from './bounded';
import { cutTree } from './cutTree';
import { mendLink } from './links';
import type { Pictures } from './pictures';
import { safeStyle } from './style';
import { textOf } from './textOf';

/** A mail's HTML as it may be shown, and what it says. */
export interface SafeHtml {
  readonly html: string;
  readonly text: string;
  readonly cut: boolean;
}

/** Counts the pictures that attributes would have fetched which are not kept. */
function countOthers(element: Element, name: string, value: string, pictures: Pictures): void {
  if (name === 'background' || (name === 'srcset' && !element.hasAttribute('src'))) pictures.leaveOut(value);
  if (name !== 'style') return;
  for (const [, source = ''] of value.matchAll(/url\(\s*["']?([^"')]{1,2000})/gi)) pictures.leaveOut(source);
}

function mendPicture(picture: Element, pictures: Pictures): void {
  const shown = pictures.shown(picture.getAttribute('src') ?? '');
  const alt = oneLine(picture.getAttribute('alt') ?? '');
  if (shown === null && alt === '') picture.remove();
  else if (shown === null) picture.replaceWith(alt);
  else {
    picture.setAttribute('src', shown);
    picture.setAttribute('alt', alt);
  }
}

function mend(element: Element, pictures: Pictures): void {
  if (element.nodeName === 'A') mendLink(element);
  else element.removeAttribute('href');
  for (const { name, value } of [...element.attributes]) {
    const largest = LARGEST[name];
    if (largest !== undefined && !(Number.parseInt(value, 10) <= largest)) element.removeAttribute(name);
  }
  const style = safeStyle(element.getAttribute('style') ?? '');
  if (style === '') element.removeAttribute('style');
  else element.setAttribute('style', style);
  if (element.nodeName === 'IMG') mendPicture(element, pictures);
  else element.removeAttribute('src');
}

/** The tree of what a mail may show. It belongs to no page: nothing in it loads or runs. */
function purified(html: string, pictures: Pictures): Node {
  const purifier = createPurifier(window);
  purifier.addHook('uponSanitizeAttribute', (element, { attrName, attrValue }) =>
    countOthers(element, attrName, attrValue, pictures),
  );
  return purifier.sanitize(html, {
    ALLOWED_TAGS: ELEMENTS,
    ALLOWED_ATTR: ATTRIBUTES,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    FORBID_CONTENTS: WITHOUT_CONTENT,
    RETURN_DOM: true,
  });
}

/**
 * HTML of a mail in which nothing runs, loads, covers or leads anywhere by itself, as far as it is shown; null where
 * the purifier gives up on it.
 */
export function safeHtml(html: string, pictures: Pictures): SafeHtml | null {
  const looked = bounded(html);
  try {
    const tree = purified(looked, pictures);
    if (!(tree instanceof HTMLElement)) return null;
    const texts = tree.ownerDocument.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
      node.nodeValue = shownText(node.nodeValue ?? '');
    }
    for (const element of tree.querySelectorAll('*')) mend(element, pictures);
    const text = textOf(tree);
    const cut = cutTree(tree);
    return { html: tree.innerHTML.trim(), text, cut: cut || looked.length < html.length };
  } catch {
    // Elements nested without end: a browser bounds them, and gives up elsewhere.
    return null;
  }
}
