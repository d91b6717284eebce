import { Liquid } from 'liquidjs';

/** Tags of letter texts: they choose among words. Nothing repeats, includes or keeps, so no text can run on. */
export const allowedTags: readonly string[] = ['if', 'unless', 'case', 'comment', '#'];

/** Filters of letter texts: none of them makes a text longer than what it is given. */
export const allowedFilters: readonly string[] = ['upcase', 'downcase', 'capitalize', 'strip', 'default'];

/** Characters of a part of a text before it is filled, and after: no letter comes near. */
export const LONGEST_SOURCE = 5000;
export const LONGEST_PART = 20_000;

/**
 * Liquid with no more than letter texts need: values come from what is given alone, never from what an object
 * inherits; a name or filter that is not known is a fault; '' is false.
 */
export function createEngine(): Liquid {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    // No file or address to include from.
    templates: {},
    parseLimit: LONGEST_SOURCE,
    memoryLimit: LONGEST_PART,
  });
  keepOnly(engine.tags, allowedTags);
  keepOnly(engine.filters, allowedFilters);
  return engine;
}

function keepOnly(known: Record<string, unknown>, allowed: readonly string[]): void {
  for (const name of Object.keys(known)) if (!allowed.includes(name)) delete known[name];
}
