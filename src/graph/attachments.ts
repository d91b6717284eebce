import type { LetterImage, MailFile, OutgoingMail, Purpose } from '../app/ports';
import { ok, type Result } from '../core/index';
import { base64Length, base64Of } from './base64';
import { segment } from './call';
import type { GraphClient } from './client';
import type { GraphFault } from './fault';
import { z } from './shape';
import { upload } from './upload';

const FILE = '#microsoft.graph.fileAttachment';

/** Bytes from which on a file needs an upload session: Graph takes smaller ones in one request, and only those. */
const LARGE = 3 * 1024 * 1024;

/** An attachment as the mailbox has it; what is no file has no content here. */
const Attachment = z.object({
  id: z.string().min(1),
  name: z.string().nullish(),
  contentType: z.string().nullish(),
  isInline: z.boolean().nullish(),
  contentId: z.string().nullish(),
  contentBytes: z.string().nullish(),
});
type Attachment = z.infer<typeof Attachment>;

/** A draft in Graph: its path, and what asking for it is for. */
export interface DraftPlace {
  readonly path: string;
  readonly purpose: Purpose;
}

/** An image of a mail as Graph takes it: shown where the HTML names its content id, and in no list of files. */
export const inlineAttachment = ({ contentId, name, type, base64 }: LetterImage): object => ({
  '@odata.type': FILE,
  name,
  contentType: type,
  contentId,
  isInline: true,
  contentBytes: base64,
});

/** A file of a mail as Graph takes it. */
export const fileAttachment = ({ name, type, bytes }: MailFile): object => ({
  '@odata.type': FILE,
  name,
  contentType: type,
  isInline: false,
  contentBytes: base64Of(bytes),
});

const isImage = (found: Attachment, image: LetterImage): boolean =>
  found.isInline === true &&
  found.contentId === image.contentId &&
  found.contentType === image.type &&
  found.contentBytes === image.base64;

const isFile = (found: Attachment, { name, type, bytes }: MailFile): boolean =>
  found.isInline !== true &&
  found.name === name &&
  found.contentType === type &&
  found.contentBytes?.length === base64Length(bytes.length) &&
  found.contentBytes === base64Of(bytes);

/** Attaches files to a draft, in their order. One that fails ends it. */
export async function attachFiles(
  client: GraphClient,
  draft: DraftPlace,
  files: readonly MailFile[],
): Promise<Result<void, GraphFault>> {
  for (const file of files) {
    const attached =
      file.bytes.length < LARGE
        ? await attach(client, draft, fileAttachment(file))
        : await upload(client, draft.path, file, draft.purpose);
    if (!attached.ok) return attached;
  }
  return ok(undefined);
}

const attach = (client: GraphClient, { path, purpose }: DraftPlace, body: object) =>
  client.act({ operation: 'attachment-add', method: 'POST', path: `${path}/attachments`, body, purpose });

/**
 * Leaves a draft with the images and files of the mail, files in their order, and no other attachment, since writing
 * a draft anew cannot. What it has already stays: mostly one request. A step that fails ends it, and the draft is not
 * to be sent then.
 */
export async function replaceAttachments(
  client: GraphClient,
  draft: DraftPlace,
  mail: Pick<OutgoingMail, 'images' | 'files'>,
): Promise<Result<void, GraphFault>> {
  const path = `${draft.path}/attachments`;
  const { purpose } = draft;
  // Not selected: the content id is a field of files alone, by which Graph cannot select.
  const found = await client.list({ operation: 'attachments', method: 'GET', path, purpose }, Attachment);
  if (!found.ok) return found;
  const { stale, images, files } = compared(found.value, mail);
  for (const { id } of stale) {
    const one = `${path}/${segment(id)}`;
    const removed = await client.act({
      operation: 'attachment-remove',
      method: 'DELETE',
      path: one,
      purpose,
    });
    if (!removed.ok) return removed;
  }
  for (const image of images) {
    const added = await attach(client, draft, inlineAttachment(image));
    if (!added.ok) return added;
  }
  return attachFiles(client, draft, files);
}

/** What a draft has too much, and what it lacks. Of the files it keeps those that it has in their order from the first. */
function compared(found: readonly Attachment[], mail: Pick<OutgoingMail, 'images' | 'files'>) {
  const images = [...mail.images];
  const stale: Attachment[] = [];
  let kept = 0;
  let inOrder = true;
  for (const attachment of found) {
    const image = images.findIndex((wanted) => isImage(attachment, wanted));
    if (image >= 0) {
      images.splice(image, 1);
      continue;
    }
    const file = mail.files[kept];
    inOrder &&= attachment.isInline === true || (file !== undefined && isFile(attachment, file));
    if (attachment.isInline !== true && inOrder) kept += 1;
    else stale.push(attachment);
  }
  return { stale, images, files: mail.files.slice(kept) };
}
