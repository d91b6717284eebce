import { fail, ok, type Result } from '../core/index';
import { addressOf, type GraphCall } from './call';
import { faultOfAnswer, type GraphFault, noAnswer, unreadable } from './fault';
import { z } from './shape';

/** Requests that one batch may hold: Graph's limit. */
export const MOST_IN_BATCH = 20;

/** An inner answer; each stands for itself. */
const InnerAnswer = z.object({
  id: z.string(),
  status: z.number().int().min(200).max(599),
  headers: z.record(z.string(), z.string()).nullish(),
  body: z.unknown(),
});

/** The answer to a batch. In any order, and not always complete. */
export const BatchAnswer = z.object({ responses: z.array(InnerAnswer).max(MOST_IN_BATCH) });

/** Body of a batch: addresses without origin and version, ids that are places in the list. */
export const batchBody = (calls: readonly GraphCall[], prefer: string): object => ({
  requests: calls.map((call, index) => ({
    id: String(index),
    method: call.method,
    url: addressOf(call),
    headers: { Prefer: prefer, ...(call.body ? { 'Content-Type': 'application/json' } : {}) },
    ...(call.body ? { body: call.body } : {}),
  })),
});

/** What became of each call, by its own answer; one without an answer may have been carried out. */
export function judgeBatch<T>(
  calls: readonly GraphCall[],
  answer: z.infer<typeof BatchAnswer>,
  shape: z.ZodType<T>,
  now: number,
): readonly Result<T, GraphFault>[] {
  return calls.map((call, index) => {
    const inner = answer.responses.find(({ id }) => id === String(index));
    if (inner === undefined) return fail(noAnswer(call));
    const { status, body } = inner;
    if (status >= 400 || status < 200) {
      return fail(faultOfAnswer(call, { status, headers: headersOf(inner.headers ?? {}), body }, now));
    }
    const parsed = shape.safeParse(body);
    return parsed.success
      ? ok(parsed.data)
      : fail(unreadable(call, parsed.error.issues[0]?.path.join('.') || 'answer'));
  });
}

/** Headers of an inner answer; what is no header is none. */
function headersOf(given: Readonly<Record<string, string>>): Headers {
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    try {
      headers.append(name, value);
    } catch {
      // a name or value that no header can have
    }
  }
  return headers;
}
