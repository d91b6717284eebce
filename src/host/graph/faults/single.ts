import type { DisturbedRequest, FaultHook } from '../faultHook';
import { disturbanceOf, type FaultName } from './named';

/** Where a fault strikes. */
export interface FaultPlace {
  readonly method?: string;
  /** Path below the version, still encoded; any where none is named. */
  readonly path?: RegExp;
  /** How many such requests pass before it strikes, 0 unless told. */
  readonly after?: number;
  /** How many are disturbed then, 1 unless told. */
  readonly times?: number;
  /** Seconds that it asks to wait or takes, 1 unless told. */
  readonly seconds?: number;
}

const isAt = ({ method, path }: FaultPlace, request: DisturbedRequest): boolean =>
  (method === undefined || method === request.method) && (path === undefined || path.test(request.path));

/**
 * One fault at one place.
 * `faultAt('answer-lost', clock, { method: 'POST', path: /\/send$/ })`
 */
export function faultAt(
  name: FaultName,
  clock: { readonly now: () => number },
  place: FaultPlace = {},
): FaultHook {
  const { after = 0, times = 1, seconds = 1 } = place;
  let met = 0;
  return (request) => {
    if (!isAt(place, request)) return null;
    met += 1;
    if (met <= after || met > after + times) return null;
    return disturbanceOf(name, request, { now: clock.now(), seconds, variant: met });
  };
}

/** Several faults: the first that strikes counts, and all see every request. */
export const allFaults =
  (hooks: readonly FaultHook[]): FaultHook =>
  (request) =>
    hooks.map((hook) => hook(request)).find((disturbance) => disturbance !== null) ?? null;
