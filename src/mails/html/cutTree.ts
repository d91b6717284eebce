import { MOST_SHOWN_LINES, MOST_SHOWN_TEXT } from '../limits';

/** Elements that begin a line. */
export const LINES = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE BR CENTER DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(
    ' ',
  ),
);

/** Takes away what comes after a node. */
function removeAfter(node: Node, root: Node): void {
  for (let at: Node | null = node; at !== null && at !== root; at = at.parentNode) {
    while (at.nextSibling !== null) at.nextSibling.remove();
  }
}

/** Takes away what is beyond the lines and characters that are shown; true where that was something. */
export function cutTree(root: HTMLElement): boolean {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let characters = MOST_SHOWN_TEXT;
  let lines = MOST_SHOWN_LINES;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (LINES.has(node.nodeName)) lines--;
    const text = node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? '') : '';
    if (text.length > characters) node.nodeValue = text.slice(0, characters);
    characters -= text.length;
    if (characters < 0 || lines < 0) {
      removeAfter(node, root);
      return true;
    }
  }
  return false;
}
