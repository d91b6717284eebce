import { Output, type Template, type Token, TypeGuards, toValueSync, Value } from 'liquidjs';
import { conditions, placeholders } from '../../core/index';
import { nearest } from './nearest';
import type { PartProblem } from './partProblem';

const names: readonly string[] = [...placeholders, ...conditions];

/** What is wrong with the values that a parsed text names, in its order. */
export function valueProblems(templates: readonly Template[]): readonly PartProblem[] {
  return templates.flatMap((template) => {
    const written = template instanceof Output;
    const own = [...(template.arguments?.() ?? [])].flatMap((argument) =>
      argument instanceof Value ? inValue(argument, written) : inToken(argument, written),
    );
    const children = template.children?.(false, true);
    return [...own, ...(children === undefined ? [] : valueProblems(toValueSync(children)))];
  });
}

/** @param written whether it is written out, where a condition would read "true" */
function inValue({ initial, filters }: Value, written: boolean): readonly PartProblem[] {
  const { postfix } = initial;
  const [first] = postfix;
  const operators = postfix.filter(TypeGuards.isOperatorToken);
  const joining = operators.filter(({ operator }) => operator !== 'not').length;
  const values = postfix.length - operators.length;
  if (first !== undefined && values - joining !== 1) return [syntax(first)];
  const given = filters.flatMap(({ args }) => args.map((arg) => (Array.isArray(arg) ? arg[1] : arg)));
  return [...postfix, ...given].flatMap((token) => (token === undefined ? [] : inToken(token, written)));
}

function inToken(token: Token, written: boolean): readonly PartProblem[] {
  if (TypeGuards.isRangeToken(token)) return [syntax(token)];
  if (!TypeGuards.isPropertyAccessToken(token)) return [];
  const [first, second] = token.props;
  const name = first !== undefined && TypeGuards.isWordToken(first) ? first.content : '';
  const plain = token.variable === undefined && second === undefined;
  const wanted: readonly string[] = written ? placeholders : names;
  if (plain && wanted.includes(name)) return [];
  const suggestion = nearest(name, wanted);
  return [{ ...syntax(token), code: 'unknown-placeholder', suggestion }];
}

const LONGEST_FOUND = 60;

/** That it is not understood. */
const syntax = (token: Token): PartProblem => ({
  code: 'syntax',
  line: token.getPosition()[0] ?? 1,
  found: token.getText().trim().slice(0, LONGEST_FOUND),
  suggestion: '',
});
