import { Refusal, type StandInAnswer, unknown } from './answer';
import { type AttachmentBody, LIMIT, readName } from './attachment';
import { toBase64 } from './base64';
import { fields, wrong } from './fields';
import { moment } from './mailbox';
import type { StandInRequest } from './part';

const MOST = 150 * 1024 * 1024;
/** Bytes that one range may have. */
const RANGE = 4 * 1024 * 1024;
const LIFETIME_MS = 3_600_000;

/** A file on its way to a message. */
interface Upload {
  readonly file: Omit<AttachmentBody, 'contentBytes'>;
  readonly size: number;
  readonly until: number;
  readonly ranges: readonly Uint8Array[];
  /** Puts the whole file to its message. */
  readonly attach: (body: AttachmentBody) => void;
}

/** Files too large for one request: each gets an address at another host, to which its ranges go in their order. */
export class Uploads {
  private readonly open = new Map<string, Upload>();
  private made = 0;

  constructor(
    /** Scheme and host of the addresses. */
    readonly origin: string,
    private readonly now: () => number,
  ) {}

  /** Reads the request for such an address and makes one. */
  begin(body: unknown, attach: Upload['attach']): StandInAnswer {
    const { AttachmentItem } = fields(body, 'body', ['AttachmentItem']);
    const names = ['attachmentType', 'name', 'size', 'contentType', 'isInline', 'contentId'] as const;
    const item = fields(AttachmentItem, 'AttachmentItem', names);
    if (item.attachmentType !== 'file') throw wrong('AttachmentItem.attachmentType', "'file'");
    const { size } = item;
    if (typeof size !== 'number' || !Number.isInteger(size) || size > MOST) {
      throw wrong('AttachmentItem.size', 'a number of bytes up to 150 megabytes');
    }
    if (size < LIMIT) {
      const code = 'ErrorAttachmentSizeShouldNotBeLessThanMinimumSize';
      throw new Refusal(400, code, 'A file below three megabytes is attached by one request.');
    }
    const file = readName({ contentType: 'application/octet-stream', ...item }, 'AttachmentItem');
    this.made += 1;
    const token = `not-a-real-token-upload-${this.made}`;
    const until = this.now() + LIFETIME_MS;
    this.open.set(token, { file, size, until, ranges: [], attach });
    const path = `/api/v2.0/Users('a')/Messages('b')/AttachmentSessions('${this.made}')`;
    return {
      status: 201,
      body: {
        uploadUrl: `${this.origin}${path}?authtoken=${token}`,
        expirationDateTime: moment(until),
        nextExpectedRanges: ['0-'],
      },
    };
  }

  /** True for an address of an upload, open or not. */
  takes({ url }: StandInRequest): boolean {
    return url.origin === this.origin && url.pathname.startsWith('/api/v2.0/');
  }

  /** Takes a range of a file. */
  answer({ method, url, headers, body }: StandInRequest): StandInAnswer {
    const token = url.searchParams.get('authtoken') ?? '';
    const upload = this.open.get(token);
    if (upload === undefined || upload.until <= this.now()) {
      throw new Refusal(404, 'ErrorItemNotFound', 'The upload session was not found.');
    }
    if (headers.has('Authorization')) throw unknown(401, 'A token does not belong to an upload address.');
    if (method === 'DELETE') {
      this.open.delete(token);
      return { status: 204, body: null };
    }
    if (method !== 'PUT') throw unknown(501, `Not known: ${method} of an upload address`);
    const done = upload.ranges.reduce((sum, { length }) => sum + length, 0);
    const expected = `bytes ${done}-${done + body.length - 1}/${upload.size}`;
    if (body.length === 0 || body.length > RANGE) throw unknown(400, 'A range has 1 to 4 megabytes.');
    if (headers.get('Content-Range') !== expected) {
      throw new Refusal(416, 'InvalidRange', `Content-Range must be '${expected}'.`);
    }
    const ranges = [...upload.ranges, body];
    const next = done + body.length;
    if (next < upload.size) {
      this.open.set(token, { ...upload, ranges });
      const nextExpectedRanges = [String(next)];
      return { status: 200, body: { expirationDateTime: moment(upload.until), nextExpectedRanges } };
    }
    if (next > upload.size) throw unknown(400, 'The file is larger than it was said to be.');
    this.open.delete(token);
    upload.attach({ ...upload.file, contentBytes: toBase64(joined(ranges, upload.size)) });
    return { status: 201, body: null, headers: { Location: `${url.origin}${url.pathname}` } };
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
