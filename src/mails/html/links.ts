import { LONGEST_LINK } from '../limits';

/** Where a link may lead: to a page or to someone's mailbox, by an address that says where. */
function targetOf(href: string): string | null {
  const text = href.trim();
  if (text.length > LONGEST_LINK || !/^(?:https?:\/\/|mailto:)/i.test(text)) return null;
  try {
    const url = new URL(text);
    // A name before the host is there to look like one; what follows a mailbox writes the mail for the reader.
    if (url.username !== '' || url.password !== '') return null;
    return url.protocol === 'mailto:' ? `mailto:${url.pathname}` : url.href;
  } catch {
    return null;
  }
}

/**
 * Makes a link one that opens elsewhere, tells nothing and shows its real address; one that leads to no page or mailbox
 * stays as plain words.
 */
export function mendLink(link: Element): void {
  const target = targetOf(link.getAttribute('href') ?? '');
  for (const { name } of [...link.attributes]) if (name !== 'style') link.removeAttribute(name);
  if (target === null) return;
  link.setAttribute('href', target);
  link.setAttribute('title', target);
  link.setAttribute('target', '_blank');
  link.setAttribute('rel', 'noopener noreferrer nofollow');
}
