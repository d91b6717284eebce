/** What a payment link may name, as `{amount}`; what each becomes is for `PaymentLinks` to say. */
export const linkPlaceholders = ['amount', 'currency', 'reference', 'documents', 'customer'] as const;
export type LinkPlaceholder = (typeof linkPlaceholders)[number];

/** What is wrong with a link; `found` is what stands in braces. */
export type LinkProblem =
  | { readonly code: 'insecure' | 'wrong' }
  | { readonly code: 'placeholder'; readonly found: string };

const isKnown = (name: string): boolean => linkPlaceholders.some((known) => known === name);

/**
 * What is wrong with the template of a payment link, null when nothing is, or when there is none. Whoever is paid is
 * the template's to say: no placeholder may stand in the name of the host.
 * @example linkProblem('https://pay.example/?a={amout}') //=> { code: 'placeholder', found: '{amout}' }
 */
export function linkProblem(template: string): LinkProblem | null {
  const text = template.trim();
  if (text === '') return null;
  if (!/^https:\/\//i.test(text)) return { code: 'insecure' };
  for (const [found, name = ''] of text.matchAll(/\{([^{}]*)\}?/g))
    if (!found.endsWith('}') || !isKnown(name)) return { code: 'placeholder', found };
  const host = /^https:\/\/([^/?#]*)/i.exec(text)?.[1] ?? '';
  const sample = text.replace(/\{[a-z]+\}/g, 'x');
  if (/[{}@\\]/.test(host) || /[{}\s]/.test(sample) || !URL.canParse(sample)) return { code: 'wrong' };
  return null;
}
