import type { MailFile } from '../app/ports';
import { fail, ok, type Result } from '../core/index';
import type { GraphCall } from './call';
import type { GraphClient } from './client';
import { type GraphFault, unreadable } from './fault';
import { z } from './shape';

/** Bytes of one part: below Graph's four megabytes, and whole steps of 320 KiB. */
const PART = 12 * 320 * 1024;
/** Longest answer to a part, in bytes. */
const MOST_ANSWER = 64 * 1024;

const Session = z.object({ uploadUrl: z.string().min(1) });
const Progress = z.object({ nextExpectedRanges: z.array(z.string()).min(1) });

/**
 * Attaches a file of three megabytes or more to the draft at this path, part by part. A part that fails ends it, and
 * then the draft has not got the file.
 */
export async function upload(
  client: GraphClient,
  message: string,
  file: MailFile,
  purpose: NonNullable<GraphCall['purpose']>,
): Promise<Result<void, GraphFault>> {
  const { name, type, bytes } = file;
  const session = await client.read(
    {
      operation: 'upload-session',
      method: 'POST',
      path: `${message}/attachments/createUploadSession`,
      body: { AttachmentItem: { attachmentType: 'file', name, size: bytes.length, contentType: type } },
      purpose,
    },
    Session,
  );
  if (!session.ok) return session;
  for (let start = 0; start < bytes.length; start += PART) {
    const end = Math.min(start + PART, bytes.length);
    const part = {
      operation: 'upload-part',
      method: 'PUT',
      address: session.value.uploadUrl,
      headers: {
        'Content-Type': 'application/octet-stream',
        'Content-Range': `bytes ${start}-${end - 1}/${bytes.length}`,
      },
      // A copy: what is sent must be that part alone, whatever it is a view of.
      body: new Uint8Array(bytes.subarray(start, end)),
      mostBytes: MOST_ANSWER,
      purpose,
    } as const;
    const answer = await client.file(part);
    if (!answer.ok) return answer;
    const last = end === bytes.length;
    if (last ? answer.value.status !== 201 : (await nextOf(answer.value)) !== end) {
      return fail(unreadable(part, last ? 'not-finished' : 'nextExpectedRanges'));
    }
  }
  return ok(undefined);
}

/** From where the session goes on, null where it does not say. `{ nextExpectedRanges: ['3932160-'] } //=> 3932160` */
async function nextOf(answer: Response): Promise<number | null> {
  const parsed = Progress.safeParse(await answer.json().catch(() => null));
  const from = parsed.success ? /^\d{1,15}/.exec(parsed.data.nextExpectedRanges[0] ?? '')?.[0] : undefined;
  return from === undefined ? null : Number(from);
}
