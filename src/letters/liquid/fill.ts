import type { Liquid } from 'liquidjs';
import { compile, type Filler } from './compile';
import type { Scope } from './value';

/** Fills one text with the values it names. */
export type Fill = (text: string, scope: Scope) => string;

/** Texts that are kept parsed: more than a workbook of own texts holds; then the oldest go. */
const MOST_KEPT = 2000;

/**
 * Makes the filler of the letters' texts. A text is parsed once and kept; values are data and never parsed, so a
 * customer called `{{ total }}` stays just that. Nothing is escaped here: the layout does that for the whole.
 * @throws when a text is no Liquid, or names a value that does not exist: a fault in the text, not in the data.
 */
export function createFill(engine: Liquid): Fill {
  const parsed = new Map<string, Filler>();
  const parse = (text: string): Filler => {
    const templates = engine.parse(text);
    return compile(engine, templates) ?? ((scope) => String(engine.renderSync(templates, scope)));
  };
  return (text, scope) => {
    const known = parsed.get(text);
    if (known !== undefined) return known(scope);
    const filler = text.includes('{') ? parse(text) : () => text;
    if (parsed.size >= MOST_KEPT) parsed.delete(parsed.keys().next().value ?? '');
    parsed.set(text, filler);
    return filler(scope);
  };
}
