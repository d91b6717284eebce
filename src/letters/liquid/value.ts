import { TypeGuards, UndefinedVariableError, type Value } from 'liquidjs';

/** What a text may name, by name: words, numbers and what is true. */
export type Scope = Readonly<Record<string, string | number | boolean>>;

export type Test = (scope: Scope) => boolean;

type Token = Value['initial']['postfix'][number];

/** The name of a plain value, as `total` in `{{ total }}`; null where more is asked than that. */
function nameOf(token: Token | undefined): string | null {
  if (token === undefined || !TypeGuards.isPropertyAccessToken(token)) return null;
  const [name, second] = token.props;
  if (token.variable !== undefined || second !== undefined) return null;
  return name !== undefined && TypeGuards.isWordToken(name) ? name.content : null;
}

const read = (scope: Scope, name: string, token: Token): string | number | boolean => {
  const value = Object.hasOwn(scope, name) ? scope[name] : undefined;
  if (value === undefined) throw new UndefinedVariableError(new Error(`undefined variable: ${name}`), token);
  return value;
};

/** How a plain value is written out; null for anything else. */
export function writerOf({ initial, filters }: Value): ((scope: Scope) => string) | null {
  const [token, second] = initial.postfix;
  const name = nameOf(token);
  if (token === undefined || second !== undefined || name === null || filters.length > 0) return null;
  return (scope) => String(read(scope, name, token));
}

/** A test of one value, or of one value against a number or words; null for anything else. */
export function testOf({ initial, filters }: Value): Test | null {
  const [token, against, operator, more] = initial.postfix;
  const name = nameOf(token);
  if (token === undefined || name === null || more !== undefined || filters.length > 0) return null;
  if (against === undefined) return (scope) => Boolean(read(scope, name, token));
  if (operator === undefined || !TypeGuards.isOperatorToken(operator)) return null;
  if (!TypeGuards.isNumberToken(against) && !TypeGuards.isQuotedToken(against)) return null;
  const { content } = against;
  if (operator.operator === '==') return (scope) => read(scope, name, token) === content;
  if (operator.operator === '!=') return (scope) => read(scope, name, token) !== content;
  return null;
}
