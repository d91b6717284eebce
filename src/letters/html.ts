import type { PictureModel } from './letterModel';

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

type Inserted = string | number | Html | readonly Html[];

/**
 * HTML with every value escaped; only what `html` made goes in as it is.
 * @example html`<b>${'A & B'}</b>`.text //=> '<b>A &amp; B</b>'
 */
export function html(parts: TemplateStringsArray, ...values: readonly Inserted[]): Html {
  let text = parts[0] ?? '';
  for (let at = 0; at < values.length; at += 1) text += inserted(values[at]) + (parts[at + 1] ?? '');
  return new Html(text);
}

function inserted(value: Inserted | undefined): string {
  if (value instanceof Html) return value.text;
  if (typeof value === 'string')
    return special.test(value) ? value.replace(/[&<>"']/g, (found) => entities[found] ?? '') : value;
  if (typeof value !== 'object') return String(value ?? '');
  let text = '';
  for (const one of value) text += one.text;
  return text;
}

/** For words from outside: they break anywhere rather than widen the mail. */
export const wrap = new Html('word-break:break-word;overflow-wrap:anywhere');

/** A number that must be read whole stays on one line where it is short; a long one is broken. */
export const whole = (text: string, longest: number): Html =>
  text.length <= longest && !text.includes(' ') ? nowrap : wrap;
const nowrap = new Html('white-space:nowrap');

export const nothing = new Html('');

/** Lines under each other. */
export const lines = (all: readonly string[]): readonly Html[] =>
  all.map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`));

/** A picture of the mail itself, in a size that Word and all others keep to; on white, as most logos are drawn for. */
export const picture = ({ contentId, alt, width, height }: PictureModel): Html =>
  html`<img src="cid:${contentId}" alt="${alt}" width="${width}" height="${height}" style="display:block;border:0;background-color:#ffffff;width:${width}px;height:${height}px">`;
