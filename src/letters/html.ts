/** HTML that is safe to use as it is: made by `html` only. */
export class Html {
  constructor(readonly text: string) {}
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};
const special = /[&<>"']/;

/**
 * HTML with every value escaped; only what `html` made goes in as it is.
 * @example html`<b>${'A & B'}</b>`.text //=> '<b>A &amp; B</b>'
 */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | Html | readonly Html[])[]
): Html {
  let text = parts[0] ?? '';
  values.forEach((value, index) => {
    text += inserted(value) + (parts[index + 1] ?? '');
  });
  return new Html(text);
}

function inserted(value: string | Html | readonly Html[]): string {
  if (value instanceof Html) return value.text;
  if (typeof value !== 'string') return value.map((one) => one.text).join('');
  return special.test(value) ? value.replace(/[&<>"']/g, (found) => entities[found] ?? '') : value;
}
