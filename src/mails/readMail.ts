import type { Attachment, Email } from 'postal-mime';
import type { Fault, ReadMail } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import { oneLine, shownText } from './characters';
import { cutText } from './cutText';
import { filesOf } from './files';
import { picturesOf } from './html/pictures';
import { safeHtml } from './html/safeHtml';
import { parse } from './parse';
import { peopleOf } from './people';

const bare = (contentId: string): string => contentId.replace(/^\s*<|>\s*$/g, '');

/** Files that a picture in the HTML can name, by content id: the first of each. */
function byContentId(attachments: readonly Attachment[]): ReadonlyMap<string, Attachment> {
  const found = new Map<string, Attachment>();
  for (const each of attachments) {
    const id = bare(each.contentId ?? '');
    if (id !== '' && !found.has(id)) found.set(id, each);
  }
  return found;
}

function bytesOf(file: Attachment | undefined): Uint8Array | null {
  const content = file?.content;
  if (content === undefined || typeof content === 'string') return null;
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

/** The moment that a mail gives itself, where that is one. */
const momentOf = (date: string | undefined): string | null =>
  date !== undefined && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(date) ? date : null;

function shownOf(email: Email): Result<ReadMail, Fault> {
  const files = byContentId(email.attachments);
  const pictures = picturesOf((id) => bytesOf(files.get(id)));
  const safe = email.html === undefined ? null : safeHtml(email.html, pictures);
  if (safe === null && email.html !== undefined && email.text === undefined) {
    return fail({ code: 'mail-too-large', detail: 'html' });
  }
  const { text, cut } = cutText(shownText(email.text ?? safe?.text ?? '').trim());
  const inText = new Set([...pictures.used].flatMap((id) => files.get(id) ?? []));
  return ok({
    subject: oneLine(email.subject ?? ''),
    from: peopleOf(email.from && [email.from])[0] ?? null,
    to: peopleOf(email.to),
    cc: peopleOf(email.cc),
    at: momentOf(email.date),
    text,
    html: safe?.html ?? null,
    leftOutPictures: pictures.leftOut,
    files: filesOf(email.attachments, inText),
    cut: cut || (safe?.cut ?? email.html !== undefined),
  });
}

/** A mail as it came, as a person may read it; `mail-unreadable` or `mail-too-large` where it cannot be. */
export async function readMail(bytes: Uint8Array): Promise<Result<ReadMail, Fault>> {
  const email = await parse(bytes);
  return email.ok ? shownOf(email.value) : email;
}
