import { HostError } from './wire/hostError';
import type { BridgeRequest, GenericEntry, RequestBody, ResponseBody } from './wire/protocol';

/** Excel on the web takes and gives at most this much at once. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** What office.js finds at `window._richApiNativeBridge`. */
interface NativeBridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost: (text: string) => void;
}

/** The way of requests, answers and events between host and add-in: JSON texts. */
export class Bridge {
  readonly native: NativeBridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => queueMicrotask(() => this.receive(text)),
  };
  private closed = false;

  constructor(
    private readonly run: (body: RequestBody) => ResponseBody,
    /** Called after each answer has left. */
    private readonly answered: () => void,
  ) {}

  /** Sends events or function calls. */
  post(entries: readonly GenericEntry[]): void {
    this.send({ type: 3, message: { entries } });
  }

  close(): void {
    this.closed = true;
  }

  private receive(text: string): void {
    if (this.closed) return;
    const request = JSON.parse(text) as BridgeRequest;
    if (request.type !== 1) throw new Error(`Unknown bridge message ${request.type}`);
    const { body } = request.message;
    this.send({
      id: request.id,
      type: 1,
      message: this.answer(typeof body === 'string' ? JSON.parse(body) : body, text),
    });
    this.answered();
  }

  private answer(body: RequestBody, text: string) {
    const limited = !isFunctionTraffic(body);
    if (limited && isOverLimit(text)) return refusal('RequestPayloadSizeLimitExceeded', 'request');
    const response = JSON.stringify(this.run(body));
    if (limited && isOverLimit(response)) return refusal('ResponsePayloadSizeLimitExceeded', 'response');
    return { statusCode: 200, headers: {}, body: response };
  }

  private send(message: object): void {
    if (!this.closed) this.native.onMessageFromHost?.(JSON.stringify(message));
  }
}

/** Counts bytes only where the length in characters leaves a doubt. */
function isOverLimit(text: string): boolean {
  if (text.length > PAYLOAD_LIMIT) return true;
  return text.length * 3 > PAYLOAD_LIMIT && new TextEncoder().encode(text).length > PAYLOAD_LIMIT;
}

/** Results of custom functions are not counted against the limit. */
function isFunctionTraffic({ ObjectPaths }: RequestBody): boolean {
  return Object.values(ObjectPaths).some(({ Name }) => Name === 'Microsoft.ExcelServices.CustomFunctions');
}

function refusal(code: string, what: string) {
  const { message, status } = new HostError(code, `The ${what} payload size has exceeded the limit.`, 413);
  return { statusCode: status, headers: {}, body: JSON.stringify({ error: { code, message } }) };
}
