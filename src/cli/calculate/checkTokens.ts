import type { Token } from './formulaTokens';
import type { FormulaFaultCode } from './types';

/** What is wrong with a formula, and the piece that is at fault. */
export interface Flaw {
  readonly code: Exclude<FormulaFaultCode, 'circular'>;
  readonly part?: string;
}

const NUMBERS_AND_TEXTS = ['number', 'text', 'error'];
const OPERANDS = [...NUMBERS_AND_TEXTS, 'reference', 'rows', 'table', 'name'];

const SIGNS = ['+', '-'];

const isEnd = ({ kind, text }: Token): boolean =>
  OPERANDS.includes(kind) || [')', '}', '%', '#'].includes(text);
const isStart = ({ kind, text }: Token): boolean =>
  OPERANDS.includes(kind) || kind === 'sheet' || kind === 'function' || text === '{';

/**
 * What the engine would silently compute otherwise than Excel, by the form of the formula alone: cells of other
 * files, of several sheets at once or of whole rows, common cells and unions of ranges, arrays as they spilled.
 */
export function flawOfForm(tokens: readonly Token[]): Flaw | null {
  const open: ('call' | 'group' | 'array')[] = [];
  const solid = tokens.filter(({ kind }) => kind !== 'space');
  for (const at of solid.keys()) {
    const flaw = flawOfSign(solid, at);
    if (flaw) return flaw;
  }
  for (const [at, token] of tokens.entries()) {
    const flaw = flawOfToken(token, open.at(-1)) ?? flawOfNeighbours(tokens, at);
    if (flaw) return flaw;
    if (token.text === '(')
      open.push(tokens[at - 1]?.kind === 'function' || tokens[at - 1]?.text === ')' ? 'call' : 'group');
    else if (token.text === '{') open.push('array');
    else if (token.text === ')' || token.text === '}') open.pop();
  }
  return null;
}

function flawOfToken({ kind, text }: Token, inside: 'call' | 'group' | 'array' | undefined): Flaw | null {
  if (kind === 'other') return { code: 'unreadable', part: text };
  if (kind === 'sheet' && text.includes('[')) return { code: 'external-link', part: text.slice(0, -1) };
  if (kind === 'sheet' && text.includes(':')) return { code: 'unsupported', part: text.slice(0, -1) };
  if (kind === 'table' && text.startsWith('[')) return { code: 'unsupported', part: text };
  if (kind === 'table' && text.includes('[@')) return { code: 'unsupported', part: text };
  if (kind === 'rows' || text === '#' || text === '@') return { code: 'unsupported', part: text };
  if (kind === 'error' && /\d$/.test(text)) return { code: 'unsupported', part: text };
  // The engine compares and shows such a number as a text.
  if (kind === 'number' && /e/i.test(text)) return { code: 'unsupported', part: text };
  if (text === ';' && inside !== 'array') return { code: 'unreadable', part: text };
  if (text === ',' && inside !== 'call' && inside !== 'array') return { code: 'unsupported', part: text };
  return null;
}

/** Two operands beside each other: their common cells where a space stands between, else no formula. */
function flawOfNeighbours(tokens: readonly Token[], at: number): Flaw | null {
  const token = tokens[at];
  const spaced = tokens[at - 1]?.kind === 'space';
  const before = tokens[spaced ? at - 2 : at - 1];
  if (!token || !before || !isEnd(before) || !isStart(token)) return null;
  const plain = !spaced || NUMBERS_AND_TEXTS.includes(before.kind) || NUMBERS_AND_TEXTS.includes(token.kind);
  return {
    code: plain ? 'unreadable' : 'unsupported',
    part: `${before.text}${spaced ? ' ' : ''}${token.text}`,
  };
}

/** A sign of a text, name or array, and two signs after an operator: the engine gives an error or 0. */
function flawOfSign(solid: readonly Token[], at: number): Flaw | null {
  const [before, sign, after] = [solid[at - 1], solid[at], solid[at + 1]];
  if (!sign || !after || !SIGNS.includes(sign.text) || (before && isEnd(before))) return null;
  const operand = ['text', 'name'].includes(after.kind) || after.text === '{' || /^LET$/i.test(after.text);
  const third =
    before?.kind === 'operator' && !['(', ','].includes(before.text) && !isFirstSign(solid, at - 1);
  if (operand || (third && SIGNS.includes(after.text)))
    return { code: 'unsupported', part: `${sign.text}${after.text}` };
  return null;
}

const isFirstSign = (solid: readonly Token[], at: number): boolean => {
  const before = solid[at - 1];
  return SIGNS.includes(solid[at]?.text ?? '') && (!before || ['(', ','].includes(before.text));
};
