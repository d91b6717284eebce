import type { Result } from '../../core/index';
import { Refusal, type StandInAnswer } from './answer';
import type { StandInAccount } from './message';

export type { StandInAnswer } from './answer';

/** A request as the parts of the stand-in get it: one of `$batch` looks like any other. */
export interface StandInRequest {
  readonly method: string;
  /** Below the version and still encoded, such as `/drives/b!1/root/children`; at another host the whole path. */
  readonly path: string;
  /** Its whole address, with the query. */
  readonly url: URL;
  readonly headers: Headers;
  /** Empty where there is none. */
  readonly body: Uint8Array;
}

/** Who asks, and what the token is for. */
export interface Caller {
  readonly account: StandInAccount;
  readonly scopes: readonly string[];
}

/** What a part is made of. */
export interface PartContext {
  /** Milliseconds since 1970 UTC. */
  readonly now: () => number;
  /** Scheme and host of Graph, for links in answers. */
  readonly origin: string;
  /** Everybody who can sign in. */
  readonly accounts: readonly StandInAccount[];
  /** To be called after every change: it is kept before the request is answered. */
  readonly changed: () => void;
}

/** A part of the stand-in beside the mailboxes, with a state of its own: the drives. */
export interface StandInPart {
  /** Hosts besides Graph's at which it answers without a token, such as that of download addresses. */
  readonly origins: readonly string[];
  /** Answers a request to Graph; null when the path is none of its own. Throws `Refusal` for what it refuses. */
  answer(request: StandInRequest, caller: Caller): StandInAnswer | null;
  /** Answers a request at one of its `origins`, which carries no token. */
  answerOutside(request: StandInRequest): StandInAnswer;
  /** Its state as plain JSON. */
  snapshot(): unknown;
  /** Takes a state back, or refuses it whole with what is wrong, such as `files[3].name`; `undefined` is none. */
  restore(json: unknown): Result<void, string>;
  clear(): void;
}

export type MakePart = (context: PartContext) => StandInPart;

/**
 * Passes when the token has one of these scopes.
 * `demandScope(caller, ['Files.ReadWrite.All', 'Sites.ReadWrite.All'])`
 */
export function demandScope({ scopes }: Pick<Caller, 'scopes'>, anyOf: readonly string[]): void {
  if (anyOf.some((scope) => scopes.includes(scope))) return;
  throw new Refusal(403, 'ErrorAccessDenied', `The token lacks the scope ${anyOf.join(' or ')}.`, true);
}

/** The JSON of a body; refused where it is none. */
export function jsonOf({ body }: Pick<StandInRequest, 'body'>): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body));
  } catch {
    throw new Refusal(400, 'BadRequest', 'The body is not JSON.', true);
  }
}
