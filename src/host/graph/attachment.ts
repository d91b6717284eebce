import { Refusal } from './answer';
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
const LIMIT = 3 * 1024 * 1024;

/** Without a repeated group: of one, megabytes exhaust the stack of some engines. */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/;

const isBase64 = (text: string): boolean => text.length % 4 === 0 && BASE64.test(text);

const sizeOf = (base64: string): number =>
  (base64.length / 4) * 3 - (base64.endsWith('==') ? 2 : base64.endsWith('=') ? 1 : 0);

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
  const contentBytes = text(read.contentBytes, `${path}.contentBytes`);
  if (contentBytes === '' || !isBase64(contentBytes)) throw wrong(`${path}.contentBytes`, 'base64');
  if (sizeOf(contentBytes) >= LIMIT) {
    throw new Refusal(413, 'ErrorMessageSizeExceeded', 'A file of three megabytes needs an upload session.');
  }
  return { name, contentType, contentId, isInline, contentBytes };
}

/** An attachment as Graph answers it. */
export const renderAttachment = ({ id, ...file }: StoredAttachment): object => ({
  '@odata.type': FILE,
  id,
  ...file,
  size: sizeOf(file.contentBytes),
  contentLocation: null,
});
