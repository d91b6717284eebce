const line = '1px solid #8a8a8a';
const wrap = 'word-break:break-word;overflow-wrap:anywhere';
const head = `padding:4px 8px 4px 0;border-bottom:2px solid #8a8a8a;font-size:13px`;
const cell = `padding:6px 8px 6px 0;border-bottom:${line}`;
const sum = 'padding:8px 8px 8px 0';
const small = 'font-size:12px;font-weight:normal';
const figure = 'padding-right:0;white-space:nowrap;font-variant-numeric:tabular-nums';

/**
 * The mail as HTML, a Liquid text over `LetterModel` in which every value is escaped. Plain tables and inline
 * styles, since Outlook lays mail out with Word; three columns with two lines each, so that it fits 320 px; no
 * colour of its own for text or ground, so that a dark reader may choose both; nothing remote.
 */
export const htmlLayout = `<!DOCTYPE html>
<html lang="{{ language }}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{ subject }}</title>
</head>
<body style="margin:0;padding:12px;font-family:'Segoe UI',Calibri,Arial,sans-serif;font-size:15px;line-height:1.45">
<div style="max-width:640px">
<h1 style="margin:0 0 4px;font-size:20px;line-height:1.3">{{ title }}</h1>
<p style="${wrap};margin:0 0 16px;font-size:13px">{{ addressee }}</p>
<p style="${wrap};margin:0 0 12px">{{ salutation }}</p>
<p style="margin:0 0 12px">{{ opening }}</p>
<p style="margin:0 0 16px">{{ request }}</p>
<table cellpadding="0" cellspacing="0" border="0" width="100%" style="width:100%;border-collapse:collapse;margin:0 0 16px">
<thead>
<tr>
<th scope="col" align="left" valign="bottom" style="${head}">{{ labels.document }}<br><span style="${small}">{{ labels.invoiceDate }}</span></th>
<th scope="col" align="left" valign="bottom" style="${head}">{{ labels.dueDate }}</th>
<th scope="col" align="right" valign="bottom" style="${head};padding-right:0">{{ labels.open }} ({{ currency }})<br><span style="${small}">{{ labels.amount }}</span></th>
</tr>
</thead>
<tbody>
{%- for line in items %}
<tr>
<td align="left" valign="top" style="${cell};${wrap}"><strong>{{ line.document }}</strong><br><span style="${small}">{{ line.invoiceDate }}
{%- if line.mark %}<br>{{ line.mark }}{% endif %}
{%- if line.reference %}<br>{{ line.reference }}{% endif %}</span></td>
<td align="left" valign="top" style="${cell}">{{ line.dueDate }}
{%- if line.lateness %}<br><span style="${small}">{{ line.lateness }}</span>{% endif %}</td>
<td align="right" valign="top" style="${cell};${figure}">{{ line.open }}<br><span style="${small}">{{ line.amount }}</span></td>
</tr>
{%- endfor %}
{%- if credits.length > 0 %}
<tr>
<td colspan="3" align="left" style="${cell};padding-right:0">{{ labels.credits }}</td>
</tr>
{%- endif %}
{%- for line in credits %}
<tr>
<td colspan="2" align="left" valign="top" style="${cell};${wrap}">{{ line.document }}<br><span style="${small}">{{ line.invoiceDate }}</span></td>
<td align="right" valign="top" style="${cell};${figure}">{{ line.open }}</td>
</tr>
{%- endfor %}
<tr>
<td colspan="2" align="left" style="${sum}"><strong>{{ labels.toPay }}</strong></td>
<td align="right" style="${sum};${figure}"><strong>{{ total }}</strong></td>
</tr>
</tbody>
</table>
<table cellpadding="0" cellspacing="0" border="0" style="border-collapse:collapse;margin:0 0 16px">
<tbody>
{%- for line in payment %}
<tr>
<th scope="row" align="left" valign="top" style="padding:2px 12px 2px 0;font-weight:normal">{{ line.label }}</th>
<td align="left" valign="top" style="padding:2px 0;${wrap}"><strong>{{ line.value }}</strong></td>
</tr>
{%- endfor %}
</tbody>
</table>
<p style="margin:0 0 16px">{{ crossed }}</p>
<p style="margin:0 0 4px">{{ closing }}</p>
<p style="${wrap};margin:0">
{%- for line in signature %}{{ line }}{% unless forloop.last %}<br>{% endunless %}{% endfor %}</p>
</div>
</body>
</html>
`;
