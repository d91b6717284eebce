import { type Liquid, LiquidError } from 'liquidjs';
import type { TextProblem } from '../../app/ports';
import { placeholders, type TextPart, type TextWords, textParts } from '../../core/index';
import { allowedFilters, LONGEST_PART, LONGEST_SOURCE } from './engine';
import { longestScope } from './longestScope';
import { nearest } from './nearest';
import type { PartProblem } from './partProblem';
import { tagProblems } from './tagProblems';
import { valueProblems } from './valueProblems';

/**
 * What is wrong with the words of a text, part by part in the order of lines. Never throws, and takes no longer than
 * the text is long, whatever stands in it.
 * @example problemsOf(engine, { subject: '{{ totaal }}', … })
 * //=> [{ part: 'subject', code: 'unknown-placeholder', line: 1, found: 'totaal', suggestion: 'total' }]
 */
export const problemsOf = (engine: Liquid, words: TextWords): readonly TextProblem[] =>
  textParts.flatMap((part) =>
    partProblems(engine, part, words[part]).map((problem) => ({ part, ...problem })),
  );

function partProblems(engine: Liquid, part: TextPart, text: string): readonly PartProblem[] {
  if (text.length > LONGEST_SOURCE) return [tooLong(text.length)];
  try {
    const braces = singleBraces(text);
    const tags = tagProblems(engine, text);
    if (tags.length > 0) return sorted([...braces, ...tags]);
    const templates = engine.parse(text);
    const values = [...valueProblems(templates), ...ownTitle(part, templates, engine)];
    const found = [...braces, ...values];
    return found.length > 0 ? sorted(found) : swelling(engine, templates);
  } catch (error) {
    return [faultOf(error)];
  }
}

const sorted = (problems: readonly PartProblem[]): readonly PartProblem[] =>
  problems.toSorted((one, other) => one.line - other.line);

const tooLong = (length: number): PartProblem => ({
  code: 'too-long',
  line: 1,
  found: String(length),
  suggestion: '',
});

/** A placeholder between single braces would stand in the mail as it is. */
function singleBraces(text: string): readonly PartProblem[] {
  return text.split('\n').flatMap((line, at) =>
    [...line.matchAll(/(?<!\{)\{ ?([A-Za-z]{1,40}) ?\}(?!\})/g)].flatMap(([found, name = '']) => {
      const meant = nearest(name, placeholders);
      return meant === ''
        ? []
        : [{ code: 'syntax' as const, line: at + 1, found, suggestion: `{{ ${meant} }}` }];
    }),
  );
}

/** A title cannot name itself. */
function ownTitle(
  part: TextPart,
  templates: ReturnType<Liquid['parse']>,
  engine: Liquid,
): readonly PartProblem[] {
  if (part !== 'title') return [];
  const { title = [] } = engine.analyzeSync(templates).globals;
  return title.map(({ location }) => ({
    code: 'unknown-placeholder',
    line: location.row,
    found: 'title',
    suggestion: '',
  }));
}

/** Whether it would swell in the longest of letters, with every choice made one way and the other. */
function swelling(engine: Liquid, templates: ReturnType<Liquid['parse']>): readonly PartProblem[] {
  const lengths = [true, false].map(
    (chosen) => String(engine.renderSync(templates, longestScope(chosen))).length,
  );
  const longest = Math.max(...lengths);
  return longest > LONGEST_PART ? [tooLong(longest)] : [];
}

const UNDEFINED_FILTER = /^undefined filter: (\S+)/;

function faultOf(error: unknown): PartProblem {
  const position = error instanceof LiquidError ? error.token.getPosition() : [1];
  const line = position[0] ?? 1;
  const message = error instanceof Error ? error.message : '';
  const filter = UNDEFINED_FILTER.exec(message)?.[1]?.replace(/,$/, '');
  if (filter !== undefined)
    return { code: 'unknown-filter', line, found: filter, suggestion: nearest(filter, allowedFilters) };
  const found = error instanceof LiquidError ? error.token.getText().trim().slice(0, 60) : '';
  return { code: 'syntax', line, found, suggestion: '' };
}
