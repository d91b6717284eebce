import { Refusal } from './answer';
import { isBase64, sizeOfBase64 } from './base64';
import { fields, text, wrong } from './fields';

/** A file that goes with a message, as the stand-in keeps it. */
export interface StoredAttachment {
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** By which the HTML shows it (`cid:`); null for a file that it does not show. */
  readonly contentId: string | null;
  readonly isInline: boolean;
  /** Its content in base64. */
  readonly contentBytes: string;
}

/** What a request to attach a file says. */
export type AttachmentBody = Omit<StoredAttachment, 'id'>;

const FILE = '#microsoft.graph.fileAttachment';

/** Bytes below which a file may be attached by one request. */
export const LIMIT = 3 * 1024 * 1024;

/** Reads what a file is called and how it is shown. */
export function readName(
  read: Partial<Record<'name' | 'contentType' | 'contentId' | 'isInline', unknown>>,
  path: string,
): Omit<AttachmentBody, 'contentBytes'> {
  const isInline = read.isInline ?? false;
  if (typeof isInline !== 'boolean') throw wrong(`${path}.isInline`, 'true or false');
  const name = text(read.name, `${path}.name`);
  if (!/^[^\p{Cc}/\\]+$/u.test(name)) throw wrong(`${path}.name`, 'the name of a file');
  const contentType = text(read.contentType, `${path}.contentType`);
  if (!/^[a-z]+\/[a-z0-9.+-]+$/.test(contentType)) throw wrong(`${path}.contentType`, 'a media type');
  const contentId = read.contentId === undefined ? null : text(read.contentId, `${path}.contentId`);
  if (contentId === null ? isInline : !/^[\w.-]+@[\w.-]+$/.test(contentId)) {
    throw wrong(`${path}.contentId`, 'a content id');
  }
  return { name, contentType, contentId, isInline };
}

/** Reads an attached file: every property known and of its type, or refused by name. */
export function readAttachment(entry: unknown, path: string): AttachmentBody {
  const read = fields(entry, path, [
    '@odata.type',
    'name',
    'contentType',
    'contentId',
    'isInline',
    'contentBytes',
  ]);
  if (read['@odata.type'] !== FILE) throw wrong(`${path}.@odata.type`, FILE);
  const named = readName(read, path);
  const contentBytes = text(read.contentBytes, `${path}.contentBytes`);
  if (contentBytes === '' || !isBase64(contentBytes)) throw wrong(`${path}.contentBytes`, 'base64');
  if (sizeOfBase64(contentBytes) >= LIMIT) {
    throw new Refusal(413, 'ErrorMessageSizeExceeded', 'A file of three megabytes needs an upload session.');
  }
  return { ...named, contentBytes };
}

/** An attachment as Graph answers it. */
export const renderAttachment = ({ id, ...file }: StoredAttachment): object => ({
  '@odata.type': FILE,
  id,
  ...file,
  size: sizeOfBase64(file.contentBytes),
  contentLocation: null,
});
