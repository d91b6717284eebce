import { Liquid, type Template } from 'liquidjs';

/** Fills one text with the values it names. */
export type Fill = (text: string, scope: object) => string;

/**
 * Makes the filler of the letters' texts. A text is parsed once and kept; values are data and never parsed, so a
 * customer called `{{ total }}` stays just that. Nothing is escaped here: the layout does that for the whole.
 * @throws when a text names a value that does not exist: a fault in the text, not in the data.
 */
export function createFill(): Fill {
  const engine = new Liquid({
    strictVariables: true,
    strictFilters: true,
    ownPropertyOnly: true,
    jsTruthy: true,
    // No file or address to include from.
    templates: {},
  });
  const parsed = new Map<string, Template[]>();
  return (text, scope) => {
    const template = parsed.get(text) ?? engine.parse(text);
    parsed.set(text, template);
    return String(engine.renderSync(template, scope));
  };
}
