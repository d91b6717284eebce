import { LINES } from './cutTree';

/** Elements whose lines stand apart from what is around them. */
const APART = new Set(['BLOCKQUOTE', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'OL', 'P', 'TABLE', 'UL']);

/** What HTML says as plain text: a line for each block, a space between the cells of a row. */
export function textOf(root: HTMLElement): string {
  const parts: string[] = [];
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.nodeValue ?? '';
      parts.push(node.parentElement?.closest('pre') ? text : text.replace(/\s+/g, ' '));
    } else if (node.nodeName === 'TD' || node.nodeName === 'TH') parts.push('\t');
    else if (LINES.has(node.nodeName)) parts.push(APART.has(node.nodeName) ? '\n\n' : '\n');
  }
  return parts
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
