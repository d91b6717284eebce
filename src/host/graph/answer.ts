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

/** What a request is answered; bytes go out as they are, an object as JSON. */
export interface StandInAnswer {
  readonly status: number;
  readonly body: object | Uint8Array | null;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer of success. */
export const success = (status: 200 | 201 | 202 | 204, body: object | null): StandInAnswer => ({
  status,
  body,
});

/** An error in Graph's shape. */
export const refused = (refusal: Pick<Refusal, 'status' | 'code' | 'message'>): StandInAnswer => ({
  status: refusal.status,
  body: { error: { code: refusal.code, message: refusal.message } },
});

/** Its headers with those that Graph adds. */
const headersOf = ({ body, headers }: StandInAnswer, requestId: string): Record<string, string> => ({
  'request-id': requestId,
  ...(body === null || body instanceof Uint8Array
    ? {}
    : { 'Content-Type': 'application/json; odata.metadata=minimal' }),
  ...headers,
});

/** The answer as fetch gives it. */
export function responseOf(answer: StandInAnswer, requestId: string): Response {
  const { status, body } = answer;
  const content = body === null || body instanceof Uint8Array ? body : JSON.stringify(body);
  return new Response(content as BodyInit | null, { status, headers: headersOf(answer, requestId) });
}
