const wrap = 'word-break:break-word;overflow-wrap:anywhere';

/**
 * The mail as HTML: a Liquid text over `LetterModel` in which every value is escaped, but for the two tables, which
 * come as safe HTML. Inline styles, nothing remote, no colour for text or ground: a dark reader chooses both.
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
{{ statement | raw }}
{{ payment | raw }}
<p style="margin:0 0 16px">{{ crossed }}</p>
<p style="margin:0 0 4px">{{ closing }}</p>
<p style="${wrap};margin:0">
{%- for line in signature %}{{ line }}{% unless forloop.last %}<br>{% endunless %}{% endfor %}</p>
</div>
</body>
</html>
`;
