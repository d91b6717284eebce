import { TypeGuards, UndefinedVariableError, type Value } from 'liquidjs';

/** What a text may name, by name: words, numbers and what is true. */
export type Scope = Readonly<Record<string, Plain>>;

export type Test = (scope: Scope) => boolean;

type Plain = string | number | boolean;
type Token = Value['initial']['postfix'][number];
type Operand = (scope: Scope) => Plain;

/** The name of a plain value, as `total` in `{{ total }}`; null where more is asked than that. */
function nameOf(token: Token): string | null {
  if (!TypeGuards.isPropertyAccessToken(token)) return null;
  const [name, second] = token.props;
  if (token.variable !== undefined || second !== undefined) return null;
  return name !== undefined && TypeGuards.isWordToken(name) ? name.content : null;
}

/** Reads a plain value, or is a number or words as they stand; null for anything else. */
function operandOf(token: Token): Operand | null {
  if (TypeGuards.isNumberToken(token) || TypeGuards.isQuotedToken(token)) {
    const { content } = token;
    return () => content;
  }
  const name = nameOf(token);
  if (name === null) return null;
  return (scope) => {
    const value = Object.hasOwn(scope, name) ? scope[name] : undefined;
    if (value === undefined)
      throw new UndefinedVariableError(new Error(`undefined variable: ${name}`), token);
    return value;
  };
}

/** Both sides are always read, so that an unknown name is a fault wherever it stands. */
const operators: Readonly<Record<string, (one: Plain, other: Plain) => boolean>> = {
  '==': (one, other) => one === other,
  '!=': (one, other) => one !== other,
  '>': (one, other) => one > other,
  '<': (one, other) => one < other,
  '>=': (one, other) => one >= other,
  '<=': (one, other) => one <= other,
  and: (one, other) => Boolean(one) && Boolean(other),
  or: (one, other) => Boolean(one) || Boolean(other),
};

/** How a plain value is written out; null for anything else. */
export function writerOf({ initial, filters }: Value): ((scope: Scope) => string) | null {
  const [token, second] = initial.postfix;
  if (token === undefined || second !== undefined || filters.length > 0) return null;
  const read = operandOf(token);
  return read && ((scope) => String(read(scope)));
}

/** A test of plain values: of one, or of several against each other; null for anything else. */
export function testOf({ initial, filters }: Value): Test | null {
  if (filters.length > 0) return null;
  const stack: Operand[] = [];
  for (const token of initial.postfix) {
    const operand = TypeGuards.isOperatorToken(token) ? joined(token.operator, stack) : operandOf(token);
    if (operand === null) return null;
    stack.push(operand);
  }
  const [only, second] = stack;
  return only === undefined || second !== undefined ? null : (scope) => Boolean(only(scope));
}

/** Takes the two operands of an operator off the stack. */
function joined(name: string, stack: Operand[]): Operand | null {
  const join = Object.hasOwn(operators, name) ? operators[name] : undefined;
  const other = stack.pop();
  const one = stack.pop();
  if (join === undefined || one === undefined || other === undefined) return null;
  return (scope) => join(one(scope), other(scope));
}
