import type { Fault, LetterImage } from '../app/ports';
import { ok, type Result } from '../core/index';
import { segment } from './call';
import type { GraphClient } from './client';
import { z } from './shape';

const FILE = '#microsoft.graph.fileAttachment';

/** An attachment as the mailbox has it; what is no file has no content here. */
const Attachment = z.object({
  id: z.string().min(1),
  contentType: z.string().nullish(),
  isInline: z.boolean().nullish(),
  contentId: z.string().nullish(),
  contentBytes: z.string().nullish(),
});

/** An image of a mail as Graph takes it: shown where the HTML names its content id, and in no list of files. */
export const inlineAttachment = ({ contentId, name, type, base64 }: LetterImage): object => ({
  '@odata.type': FILE,
  name,
  contentType: type,
  contentId,
  isInline: true,
  contentBytes: base64,
});

const isImage = (found: z.infer<typeof Attachment>, image: LetterImage): boolean =>
  found.isInline === true &&
  found.contentId === image.contentId &&
  found.contentType === image.type &&
  found.contentBytes === image.base64;

/**
 * Leaves the draft at this path with these images and no other attachment, since writing a draft anew cannot. What it has already
 * stays: mostly one request. A step that fails ends it, and the draft is not to be sent then.
 */
export async function replaceImages(
  client: GraphClient,
  message: string,
  images: readonly LetterImage[],
): Promise<Result<void, Fault>> {
  const path = `${message}/attachments`;
  // Not selected: the content id is a field of files alone, by which Graph cannot select.
  const found = await client.list({ operation: 'attachments', method: 'GET', path }, Attachment);
  if (!found.ok) return found;
  const missing = [...images];
  for (const attachment of found.value) {
    const at = missing.findIndex((image) => isImage(attachment, image));
    if (at >= 0) {
      missing.splice(at, 1);
      continue;
    }
    const one = `${path}/${segment(attachment.id)}`;
    const removed = await client.act({ operation: 'attachment-remove', method: 'DELETE', path: one });
    if (!removed.ok) return removed;
  }
  for (const image of missing) {
    const body = inlineAttachment(image);
    const added = await client.act({ operation: 'attachment-add', method: 'POST', path, body });
    if (!added.ok) return added;
  }
  return ok(undefined);
}
