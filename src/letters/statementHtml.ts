import { Html, html, nothing, whole, wrap } from './html';
import type { LetterModel, LineModel } from './letterModel';
import { beside } from './paymentHtml';

const head = new Html('padding:4px 8px 4px 0;font-size:13px');
const top = 'border-top:1px solid #8a8a8a';
const cell = new Html(`padding:6px 8px 6px 0;${top};${wrap.text}`);
const wide = new Html(`padding:6px 0;${top};${wrap.text}`);
const under = new Html('padding:0 0 6px;font-size:12px');
const figure = new Html(`padding:6px 0;${top};white-space:nowrap;font-variant-numeric:tabular-nums`);
const sum = new Html('padding:8px 8px 8px 0;border-top:2px solid #8a8a8a');
const sumFigure = new Html(
  'padding:8px 0;border-top:2px solid #8a8a8a;white-space:nowrap;font-variant-numeric:tabular-nums',
);
/** Document numbers of so many characters are never broken, not even at 320 px. */
const SHORT = 12;
const small = new Html('font-size:12px;font-weight:normal');

/**
 * The statement as a table that fits 320 px: three columns with two lines each, the reference below. Inline styles
 * and old attributes, since Outlook lays mail out with Word; grey lines only, so that they show on light and dark.
 */
export function statementHtml(model: LetterModel): Html {
  const { labels, items, credits, currency, total } = model;
  return html`<table cellpadding="0" cellspacing="0" border="0" width="100%" style="width:100%;border-collapse:collapse;margin:0 0 16px;font-size:14px">
<thead>
<tr>
<th scope="col" align="left" valign="bottom" style="${head}">${labels.document}<br><span style="${small}">${labels.invoiceDate}</span></th>
<th scope="col" align="left" valign="bottom" style="${head}">${labels.dueDate}</th>
<th scope="col" align="right" valign="bottom" style="${head};padding-right:0">${labels.open} (${currency})<br><span style="${small}">${labels.amount}</span></th>
</tr>
</thead>
<tbody>
${items.map(itemRow)}${creditRows(credits, labels.credits)}${chargeRows(model)}<tr>
<td align="left" style="${sum}"><strong>${labels.toPay}</strong></td>
<td colspan="2" align="right" style="${sumFigure}"><strong>${total}</strong></td>
</tr>
</tbody>
</table>`;
}

function itemRow(line: LineModel): Html {
  const mark = line.mark === '' ? nothing : html`<br>${line.mark}`;
  const late = line.lateness === '' ? nothing : html`<br><span style="${small}">${line.lateness}</span>`;
  const disputed = line.disputed === '' ? nothing : below(html`${line.disputed}`);
  const reference = line.reference === '' ? nothing : below(html`${line.reference}`);
  const code = line.code === null ? nothing : below(beside(line.code, '0 0 4px'));
  return html`<tr>
<td align="left" valign="top" style="${cell}"><strong style="${whole(line.document, SHORT)}">${line.document}</strong><br><span style="${small}"><span style="white-space:nowrap">${line.invoiceDate}</span>${mark}</span></td>
<td align="left" valign="top" style="${cell}"><span style="white-space:nowrap">${line.dueDate}</span>${late}</td>
<td align="right" valign="top" style="${figure}">${line.open}<br><span style="${small}">${line.amount}</span></td>
</tr>
${disputed}${reference}${code}`;
}

/** A row across the table. */
const below = (inside: Html): Html => html`<tr>
<td colspan="3" align="left" style="${under}">${inside}</td>
</tr>
`;

function creditRows(credits: readonly LineModel[], title: string): Html {
  if (credits.length === 0) return nothing;
  const rows = credits.map(
    (line) => html`<tr>
<td colspan="2" align="left" valign="top" style="${cell}">${line.document}<br><span style="${small}">${line.invoiceDate}</span></td>
<td align="right" valign="top" style="${figure}">${line.open}</td>
</tr>
`,
  );
  return html`<tr>
<td colspan="3" align="left" style="${wide}">${title}</td>
</tr>
${rows}`;
}

/** The sum of the invoices, and each charge with how it is computed. */
function chargeRows({ charges, labels, net }: LetterModel): Html {
  if (charges.length === 0) return nothing;
  const rows = charges.map(({ name, document, details, amount }) => {
    const of = document === '' ? nothing : html` <strong>${document}</strong>`;
    const lines = details.map((detail) => html`<br><span style="${small}">${detail}</span>`);
    return html`<tr>
<td colspan="2" align="left" valign="top" style="${cell}">${name}${of}${lines}</td>
<td align="right" valign="top" style="${figure}">${amount}</td>
</tr>
`;
  });
  return html`<tr>
<td colspan="2" align="left" style="${cell}">${labels.subtotal}</td>
<td align="right" style="${figure}">${net}</td>
</tr>
<tr>
<td colspan="3" align="left" style="${wide}">${labels.charges}</td>
</tr>
${rows}`;
}
