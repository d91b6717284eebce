import { Refusal, type StandInAnswer, success, unknown } from './answer';
import { fromBase64, isBase64, toBase64 } from './base64';
import { fields, list, text, wrong } from './fields';
import { jsonOf, type StandInRequest } from './part';

/** Requests that one batch may hold. */
const MOST = 20;
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];
/** Headers that an inner request may have; the token is that of the batch. */
const HEADERS = ['content-type', 'prefer', 'if-match', 'if-none-match', 'accept'];

/** A request within a batch. */
interface Inner {
  readonly id: string;
  readonly request: StandInRequest;
}

function headersOf(value: unknown, path: string, outer: Headers): Headers {
  const headers = new Headers();
  const authorization = outer.get('Authorization');
  if (authorization !== null) headers.set('Authorization', authorization);
  if (value === undefined) return headers;
  const names = Object.keys(typeof value === 'object' && value !== null ? value : {});
  for (const [name, each] of Object.entries(fields(value, path, names))) {
    if (!HEADERS.includes(name.toLowerCase()))
      throw unknown(400, `Header '${name}' of ${path} is not known.`);
    headers.set(name, text(each, `${path}.${name}`));
  }
  return headers;
}

/** A body of JSON comes as it is, any other in base64. */
function bodyOf(value: unknown, path: string, headers: Headers): Uint8Array {
  if (value === undefined) return new Uint8Array();
  const type = headers.get('Content-Type');
  if (type === null) throw unknown(400, `${path} needs a Content-Type.`);
  if (type.startsWith('application/json')) {
    if (typeof value !== 'object') throw wrong(path, 'an object');
    return new TextEncoder().encode(JSON.stringify(value));
  }
  const base64 = text(value, path);
  if (!isBase64(base64)) throw wrong(path, 'base64');
  return fromBase64(base64);
}

/** Reads the requests of a batch: addresses are relative, ids differ, and nothing waits for another. */
export function readBatch(outer: StandInRequest, root: string): readonly Inner[] {
  const { requests } = fields(jsonOf(outer), 'batch', ['requests']);
  const read = list(requests, 'requests', (entry, path): Inner => {
    const one = fields(entry, path, ['id', 'method', 'url', 'headers', 'body']);
    const method = text(one.method, `${path}.method`);
    if (!METHODS.includes(method)) throw wrong(`${path}.method`, METHODS.join(', '));
    const address = text(one.url, `${path}.url`);
    if (!/^\/(?!\/|v1\.0|\$batch)/.test(address)) throw wrong(`${path}.url`, 'relative to the version');
    const url = new URL(root + address);
    const headers = headersOf(one.headers, `${path}.headers`, outer.headers);
    const body = bodyOf(one.body, `${path}.body`, headers);
    const id = text(one.id, `${path}.id`);
    return {
      id,
      request: { method, url, path: url.href.slice(root.length).replace(/\?.*$/, ''), headers, body },
    };
  });
  if (read.length === 0 || read.length > MOST) {
    throw new Refusal(400, 'BadRequest', `A batch holds 1 to ${MOST} requests.`, true);
  }
  if (new Set(read.map(({ id }) => id)).size < read.length) throw wrong('requests', 'of different ids');
  if (read.some(({ request }) => request.path.endsWith('/send') || request.path.endsWith('/sendMail'))) {
    throw unknown(400, 'A send does not belong into a batch.');
  }
  return read;
}

/** The answer to a batch, its own answers in another order than asked, as Graph may give them. */
export async function batched(
  requests: readonly Inner[],
  exchange: (request: StandInRequest) => Promise<Response>,
): Promise<StandInAnswer> {
  const responses: object[] = [];
  for (const { id, request } of requests) {
    const answer = await exchange(request);
    responses.unshift({
      id,
      status: answer.status,
      headers: headersIn(answer),
      ...(await contentOf(answer)),
    });
  }
  return success(200, { responses });
}

const headersIn = (answer: Response): Record<string, string> => Object.fromEntries(answer.headers);

async function contentOf(answer: Response): Promise<{ readonly body?: unknown }> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  if (bytes.length === 0) return {};
  if (answer.headers.get('Content-Type')?.startsWith('application/json')) {
    return { body: JSON.parse(new TextDecoder().decode(bytes)) };
  }
  return { body: toBase64(bytes) };
}
