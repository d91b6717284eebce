/** A request that Graph refuses: status, Graph's error code, and what is wrong in words. */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    /** True when the product did something the stand-in does not know: it is reported, not only refused. */
    readonly unknown = false,
  ) {
    super(message);
  }
}

/** Refuses what Graph has but the stand-in does not; names it, so that the gap is seen. */
export const unknown = (status: number, message: string): Refusal =>
  new Refusal(status, status === 501 ? 'notImplemented' : 'ErrorStandInUnknown', message, true);

const answer = (status: number, body: object | null, requestId: string): Response =>
  new Response(body === null ? null : JSON.stringify(body), {
    status,
    headers: {
      'request-id': requestId,
      ...(body === null ? {} : { 'Content-Type': 'application/json; odata.metadata=minimal' }),
    },
  });

/** An answer of success. */
export const success = (status: 200 | 201 | 202 | 204, body: object | null, requestId: string): Response =>
  answer(status, body, requestId);

/** An error in Graph's shape. */
export const refused = (refusal: Refusal, requestId: string): Response =>
  answer(
    refusal.status,
    {
      error: {
        code: refusal.code,
        message: refusal.message,
        innerError: { 'request-id': requestId, 'client-request-id': requestId },
      },
    },
    requestId,
  );
