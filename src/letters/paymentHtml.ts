import { type Html, html, nothing, picture, whole, wrap } from './html';
import type { LetterModel, PictureModel } from './letterModel';

/**
 * How to pay: each value below its label, so that a reference stays whole at 320 px; the code with what it is beside
 * it, and the button to the payment page.
 */
export function paymentHtml({ payment, code, online }: LetterModel): Html {
  const rows = payment.map(
    ({ label, value }) => html`<tr>
<td align="left" style="padding:0 0 6px;${whole(value, 24)}"><span style="font-size:12px">${label}</span><br><strong>${value}</strong></td>
</tr>
`,
  );
  return html`<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;margin:0 0 10px;font-size:14px">
<tbody>
${rows}</tbody>
</table>${code === null ? nothing : beside(code, '0 0 16px')}${online === null ? nothing : button(online)}`;
}

/** A picture with words at its right: at 320 px both still fit. */
export const beside = (code: PictureModel, margin: string): Html => html`
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;margin:${margin};font-size:13px">
<tr>
<td valign="middle" width="${code.width}" style="padding:0 12px 0 0">${picture(code)}</td>
<td valign="middle" style="${wrap}">${code.caption}</td>
</tr>
</table>`;

/** White on a blue that both light and dark readers leave as it is; the cell is the button, since Word pads no link. */
const button = ({ link, label }: NonNullable<LetterModel['online']>): Html => html`
<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">
<tr>
<td bgcolor="#0f5a9c" style="background-color:#0f5a9c;border-radius:4px;padding:10px 20px"><a href="${link}" style="color:#ffffff;font-size:15px;font-weight:bold;text-decoration:none">${label}</a></td>
</tr>
</table>`;
