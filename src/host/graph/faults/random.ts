import type { Disturbance, DisturbedRequest, FaultHook } from '../faultHook';
import { disturbanceOf, type FaultName, faultNames, fits } from './named';

/** Numbers from 0 up to, not including, 1: the same for the same seed (mulberry32, public domain). */
function numbersOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export interface RandomFaults {
  readonly seed: number;
  /** Share of the requests that are disturbed, from 0 to 1. */
  readonly rate: number;
  readonly clock: { readonly now: () => number };
  /** Faults to choose from: all where none are named. */
  readonly only?: readonly FaultName[];
}

/** Most requests that a burst refuses, the first one included. */
const LONGEST_BURST = 4;

/**
 * Disturbs requests at random, each by a fault that fits it, so that the same seed and the same requests give the same
 * faults. What a burst refuses counts in the rate.
 * `randomFaults({ seed: 1, rate: 0.25, clock })`
 */
export function randomFaults({ seed, rate, clock, only = faultNames }: RandomFaults): FaultHook {
  const next = numbersOf(seed);
  const upTo = (most: number): number => Math.floor(next() * most);
  let burst = 0;
  /** Requests that a burst refused beyond its own: as many are let pass later. */
  let ahead = 0;

  const chosen = (request: DisturbedRequest): Disturbance | null => {
    const fitting = only.filter((name) => fits(name, request));
    const name = fitting[upTo(fitting.length)];
    if (name === undefined) return null;
    if (name === 'burst') {
      burst = upTo(LONGEST_BURST);
      ahead += burst;
    }
    return disturbanceOf(name, request, { now: clock.now(), seconds: 1 + upTo(10), variant: upTo(1000) });
  };

  return (request) => {
    if (burst > 0) {
      burst -= 1;
      return disturbanceOf('burst', request, { now: clock.now(), seconds: 1, variant: upTo(1000) });
    }
    if (next() >= rate) return null;
    if (ahead > 0) {
      ahead -= 1;
      return null;
    }
    return chosen(request);
  };
}
