import { type Liquid, Tokenizer, type TopLevelToken, TypeGuards } from 'liquidjs';
import { allowedTags } from './engine';
import { nearest } from './nearest';
import type { PartProblem } from './partProblem';

/** Tags that stand inside others or end them. */
const inner: readonly string[] = ['elsif', 'else', 'endif', 'endunless', 'when', 'endcase', 'endcomment'];
const known: readonly string[] = [...allowedTags, ...inner];
const suggested = known.filter((name) => name !== '#');

/**
 * Every tag of a text that letters do not know; what stands in comments does not count.
 * @throws TokenizationError where a text breaks off inside a tag or value
 */
export function tagProblems(engine: Liquid, text: string): readonly PartProblem[] {
  const problems: PartProblem[] = [];
  let commented = false;
  for (const token of new Tokenizer(text, engine.options.operators).readTopLevelTokens(engine.options)) {
    const name = tagOf(token);
    if (name === null) continue;
    if (commented) commented = name !== 'endcomment';
    else if (name === 'comment') commented = true;
    else if (!known.includes(name))
      problems.push({
        code: 'unknown-tag',
        line: token.getPosition()[0] ?? 1,
        found: name,
        suggestion: nearest(name, suggested),
      });
  }
  return problems;
}

const tagOf = (token: TopLevelToken): string | null => (TypeGuards.isTagToken(token) ? token.name : null);
