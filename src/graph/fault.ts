import type { Fault } from '../app/ports';
import type { GraphCall } from './call';
import { codeOf } from './faultCode';
import { retryAfter } from './retryAfter';
import { z } from './shape';

/** A fault of a request, with the status of its answer: none where there was no answer. */
export interface GraphFault extends Fault {
  readonly status?: number;
}

type Asked = Pick<GraphCall, 'operation' | 'method' | 'purpose'>;

/** An answer that is no success: of a request or of one in a batch. */
interface Refused {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** Shape of Graph's error answers; the message is not read, it may hold addresses. */
const ErrorAnswer = z.object({ error: z.object({ code: z.string() }) });

/** Statuses that are given before any work is done. All others may hide a request that was carried out. */
const REFUSED_AT_THE_DOOR = new Set([400, 401, 403, 405, 406, 411, 413, 414, 415, 422, 501]);

/** Graph's own error code is a word; anything else in its place is left out of the detail. */
const word = (text: string): string => (/^[\w.-]{1,80}$/.test(text) ? text : 'no-code');

/** True when a failed request of this method and status may have been carried out all the same. */
const mayHaveHappened = (method: string, status: number): boolean =>
  method !== 'GET' && !REFUSED_AT_THE_DOOR.has(status);

/**
 * The fault behind an answer that is no success. The detail has operation, status, Graph's code, request id
 * and Retry-After: enough for support, nothing personal.
 * `send: 504 UnknownError request-id=…`
 */
export function faultOfAnswer(asked: Asked, { status, headers, body }: Refused, now: number): GraphFault {
  const parsed = ErrorAnswer.safeParse(body);
  const code = parsed.success ? word(parsed.data.error.code) : 'no-code';
  const requestId = headers.get('request-id');
  const stated = headers.get('retry-after');
  const wait = retryAfter(stated, now);
  return {
    code: codeOf(asked.purpose ?? 'mail', status, code),
    detail: [
      `${asked.operation}: ${status} ${code}`,
      ...(requestId === null ? [] : [`request-id=${word(requestId)}`]),
      ...(stated === null ? [] : [`retry-after=${wait === null ? 'unreadable' : `${wait / 1000}s`}`]),
    ].join(' '),
    mayHaveHappened: mayHaveHappened(asked.method, status),
    status,
    ...(wait === null ? {} : { retryAfter: wait }),
  };
}

const isTeam = ({ purpose }: Asked): boolean => purpose === 'team-folder';

/** The fault when no answer came: lost on the way there or on the way back, which nobody can tell. */
export const noAnswer = (asked: Asked): GraphFault => ({
  code: isTeam(asked) ? 'team-unreachable' : 'mail-unreachable',
  detail: `${asked.operation}: no answer`,
  mayHaveHappened: asked.method !== 'GET',
});

/** The fault when an answer is longer than was allowed. */
export const tooLong = (asked: Asked): GraphFault => ({
  code: isTeam(asked) ? 'team-answer-unreadable' : 'mail-too-large',
  detail: `${asked.operation}: too long`,
  mayHaveHappened: asked.method !== 'GET',
});

/** The fault when an answer of success has not the shape that is documented. */
export const unreadable = (asked: Asked, where: string): GraphFault => ({
  code: isTeam(asked) ? 'team-answer-unreadable' : 'mail-answer-unreadable',
  detail: `${asked.operation}: ${where}`,
  mayHaveHappened: asked.method !== 'GET',
});

/** The fault of what never left. */
export const notAsked = (asked: Asked, why: string): GraphFault => ({
  code: 'unexpected',
  detail: `${asked.operation}: ${why}`,
  mayHaveHappened: false,
});
