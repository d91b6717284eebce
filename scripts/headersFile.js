/**
 * The `_headers` file, in the format that Cloudflare Pages and Netlify read: a path, then its headers, indented.
 * Headers of several matching rules add up, so no header is set by two rules that can match the same path.
 */
const { everywhere } = require('./securityHeaders');

/** Folder of the files whose names change with their content. */
const HASHED = 'static/';
const FOR_EVER = 'public, max-age=31536000, immutable';
/** Kept, but asked after on each use: what keeps its name may have changed behind it. */
const ASK_FIRST = { 'Cache-Control': 'no-cache' };
/** Excel on the web fetches the descriptions of functions and shortcuts from its own pages, as anyone may. */
const READABLE = { ...ASK_FIRST, 'Access-Control-Allow-Origin': '*' };

/**
 * The rules for a build of these files, for one of Microsoft's clouds (the global one unless told).
 * `headerRules(['taskpane.html', 'static/taskpane.1a2b3c4d.js'], clouds.usgov)`
 */
function headerRules(names, cloud) {
  const stable = names.filter((name) => !name.startsWith(HASHED) && name !== '_headers').sort();
  return [
    ['/*', everywhere(cloud)],
    [`/${HASHED}*`, { 'Cache-Control': FOR_EVER }],
    ...stable.map((name) => [`/${name}`, name.endsWith('.json') ? READABLE : ASK_FIRST]),
  ];
}

const format = (rules) =>
  rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map((pair) => `  ${pair.join(': ')}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');

/** Reads what `format` wrote. */
function parse(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('/')) rules.push([line.trim(), {}]);
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name) rules.at(-1)[1][name] = value;
  }
  return rules;
}

const matches = (rule, path) => (rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule);

/** The headers of an answer: `headersFor(rules, '/taskpane.html')` */
const headersFor = (rules, path) =>
  Object.assign({}, ...rules.filter(([rule]) => matches(rule, path)).map(([, headers]) => headers));

module.exports = { HASHED, headerRules, format, parse, headersFor };
