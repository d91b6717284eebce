import { IfTag, type Liquid, Output, type Template, TypeGuards, UnlessTag, type Value } from 'liquidjs';
import { type Scope, type Test, testOf, writerOf } from './value';

/** Writes a parsed text out with the values it names. */
export type Filler = (scope: Scope) => string;

/**
 * Makes a parsed text into functions: words, plain values and choices between them, which is nearly all that letters
 * say and costs a fraction of interpreting them. Null where a text asks for more, which Liquid then interprets.
 * The outcome is the same either way.
 */
export function compile(engine: Liquid, templates: readonly Template[]): Filler | null {
  const parts: Filler[] = [];
  for (const template of templates) {
    const part = compileOne(engine, template);
    if (part === null) return null;
    parts.push(part);
  }
  const [only] = parts;
  if (only === undefined) return () => '';
  if (parts.length === 1) return only;
  return (scope) => {
    let text = '';
    for (const part of parts) text += part(scope);
    return text;
  };
}

function compileOne(engine: Liquid, template: Template): Filler | null {
  if (TypeGuards.isHTMLToken(template.token)) {
    // Words render to themselves whatever the values are.
    const words = String(engine.renderSync([template], {}));
    return () => words;
  }
  if (template instanceof Output) return writerOf(template.value);
  if (template instanceof IfTag)
    return choice(engine, template.branches, template.elseTemplates ?? [], false);
  if (template instanceof UnlessTag && template.branches.length === 1)
    return choice(engine, template.branches, template.elseTemplates, true);
  return null;
}

interface Branch {
  readonly value: Value;
  readonly templates: readonly Template[];
}

interface CompiledBranch {
  readonly test: Test;
  readonly filler: Filler;
}

/** @param negated whether the branch counts where its test fails */
function choice(
  engine: Liquid,
  branches: readonly Branch[],
  otherwise: readonly Template[],
  negated: boolean,
): Filler | null {
  const compiled: CompiledBranch[] = [];
  for (const { value, templates } of branches) {
    const test = testOf(value);
    const filler = compile(engine, templates);
    if (test === null || filler === null) return null;
    compiled.push({ test, filler });
  }
  const rest = compile(engine, otherwise);
  if (rest === null) return null;
  return (scope) => (compiled.find(({ test }) => test(scope) !== negated)?.filler ?? rest)(scope);
}
