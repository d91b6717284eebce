import { Html, html } from './html';
import type { LetterModel } from './letterModel';
import { paymentHtml, statementHtml } from './statementHtml';

const wrap = new Html('word-break:break-word;overflow-wrap:anywhere');

/**
 * The mail as HTML, in which every value is escaped. Inline styles, nothing remote, no colour for text or ground: a
 * dark reader chooses both.
 */
export function htmlLayout(model: LetterModel): Html {
  const { language, words, addressee, signature } = model;
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${words.subject}</title>
</head>
<body style="margin:0;padding:12px;font-family:'Segoe UI',Calibri,Arial,sans-serif;font-size:15px;line-height:1.45">
<div style="max-width:640px">
<h1 style="margin:0 0 4px;font-size:20px;line-height:1.3">${words.title}</h1>
<p style="${wrap};margin:0 0 16px;font-size:13px">${addressee}</p>
<p style="${wrap};margin:0 0 12px">${words.salutation}</p>
${words.before.map(paragraph)}${statementHtml(model)}
${paymentHtml(model)}
${words.after.map(paragraph)}<p style="margin:0 0 4px">${words.closing}</p>
<p style="${wrap};margin:0">${lines(signature)}</p>
</div>
</body>
</html>
`;
}

const paragraph = (text: string): Html =>
  html`<p style="${wrap};margin:0 0 12px">${lines(text.split('\n'))}</p>
`;

/** Lines under each other. */
const lines = (all: readonly string[]): readonly Html[] =>
  all.map((line, at) => (at === 0 ? html`${line}` : html`<br>${line}`));
