import { Html, html, lines, picture, wrap } from './html';
import type { LetterModel } from './letterModel';
import { paymentHtml } from './paymentHtml';
import { statementHtml } from './statementHtml';

/** Word, with which Outlook lays mail out, knows no greatest width and forgets the font in tables. */
const outlookHead = new Html(
  '<!--[if mso]><style>table,td,th,p,h1{font-family:Calibri,Arial,sans-serif}</style><![endif]-->',
);
const outlookStart = new Html(
  '<!--[if mso]><table role="presentation" width="640" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
);
const outlookEnd = new Html('<!--[if mso]></td></tr></table><![endif]-->');

/**
 * The mail as HTML, in which every value is escaped. Inline styles, nothing remote, no colour for text or ground: a
 * dark reader chooses both.
 */
export function htmlLayout(model: LetterModel): Html {
  const { language, words, addressee, signature, logo } = model;
  return html`<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="supported-color-schemes" content="light dark">
<title>${words.subject}</title>
${outlookHead}
</head>
<body style="margin:0;padding:12px;font-family:'Segoe UI',Calibri,Arial,sans-serif;font-size:15px;line-height:1.45">
${outlookStart}
<div style="max-width:640px">
<h1 style="${wrap};margin:0 0 4px;font-size:20px;line-height:1.3">${words.title}</h1>
<p style="${wrap};margin:0 0 16px;font-size:13px">${addressee}</p>
<p style="${wrap};margin:0 0 12px">${words.salutation}</p>
${words.before.map(paragraph)}${statementHtml(model)}
${paymentHtml(model)}
${words.after.map(paragraph)}<p style="${wrap};margin:16px 0 4px">${words.closing}</p>
<p style="${wrap};margin:0">${lines(signature)}</p>
${logo === null ? '' : html`<p style="margin:12px 0 0">${picture(logo)}</p>`}
</div>
${outlookEnd}
</body>
</html>
`;
}

const paragraph = (
  text: string,
): Html => html`<p style="${wrap};margin:0 0 12px">${lines(text.split('\n'))}</p>
`;
