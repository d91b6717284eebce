import type { Fault } from '../app/ports';
import { z } from './shape';

/** Shape of Graph's error answers; the message is not read, it may hold addresses. */
const ErrorAnswer = z.object({ error: z.object({ code: z.string() }) });

/** Statuses that are given before any work is done. All others may hide a request that was carried out. */
const REFUSED_AT_THE_DOOR = new Set([400, 401, 403, 405, 406, 411, 413, 414, 415, 422, 501]);

const codeOfStatus = (status: number): Fault['code'] => {
  if (status === 401) return 'sign-in-failed';
  if (status === 429) return 'mail-limit';
  if (status === 408 || (status >= 500 && status !== 501)) return 'mail-unreachable';
  return 'mail-refused';
};

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
export async function faultOfAnswer(operation: string, method: string, answer: Response): Promise<Fault> {
  const parsed = ErrorAnswer.safeParse(await answer.json().catch(() => null));
  const requestId = answer.headers.get('request-id');
  const retryAfter = answer.headers.get('retry-after');
  return {
    code: codeOfStatus(answer.status),
    detail: [
      `${operation}: ${answer.status} ${parsed.success ? word(parsed.data.error.code) : 'no-code'}`,
      ...(requestId === null ? [] : [`request-id=${word(requestId)}`]),
      ...(retryAfter === null ? [] : [`retry-after=${retryAfter.slice(0, 40)}`]),
    ].join(' '),
    mayHaveHappened: mayHaveHappened(method, answer.status),
  };
}

/** The fault when no answer came: lost on the way there or on the way back, which nobody can tell. */
export const noAnswer = (operation: string, method: string): Fault => ({
  code: 'mail-unreachable',
  detail: `${operation}: no answer`,
  mayHaveHappened: method !== 'GET',
});

/** The fault when an answer of success has not the shape that is documented. */
export const unreadable = (operation: string, method: string, where: string): Fault => ({
  code: 'mail-answer-unreadable',
  detail: `${operation}: ${where}`,
  mayHaveHappened: method !== 'GET',
});
