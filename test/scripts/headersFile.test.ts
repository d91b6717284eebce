import { format, headerRules, headersFor, parse } from '../../scripts/headersFile';
import { everywhere, headerPolicy, pagePolicy } from '../../scripts/securityHeaders';

const rules = headerRules(['taskpane.html', 'functions.json', 'static/taskpane.1a2b3c4d.js', '_headers']);

test('is written as the web servers read it', () => {
  const lines = format(rules).split('\n');
  expect(lines[0]).toBe('/*');
  expect(lines).toContain(`  Content-Security-Policy: ${headerPolicy()}`);
  expect(lines.slice(5)).toEqual([
    '/static/*',
    '  Cache-Control: public, max-age=31536000, immutable',
    '',
    '/functions.json',
    '  Cache-Control: no-cache',
    '  Access-Control-Allow-Origin: *',
    '',
    '/taskpane.html',
    '  Cache-Control: no-cache',
    '',
  ]);
});

test('keeps to the limits of Cloudflare Pages: 100 rules, 2,000 characters a line', () => {
  expect(rules.length).toBeLessThanOrEqual(100);
  for (const line of format(rules).split('\n')) expect(line.length).toBeLessThanOrEqual(2000);
});

test('reads back what it wrote, with either line end', () => {
  expect(parse(format(rules))).toEqual(rules);
  expect(parse(format(rules).replaceAll('\n', '\r\n'))).toEqual(rules);
});

test('gives each file what its rules say', () => {
  expect(headersFor(rules, '/static/taskpane.1a2b3c4d.js')).toEqual({
    ...everywhere(),
    'Cache-Control': 'public, max-age=31536000, immutable',
  });
  expect(headersFor(rules, '/taskpane.html')).toEqual({ ...everywhere(), 'Cache-Control': 'no-cache' });
  expect(headersFor(rules, '/functions.json')).toEqual({
    ...everywhere(),
    'Cache-Control': 'no-cache',
    'Access-Control-Allow-Origin': '*',
  });
  expect(headersFor(rules, '/unknown')).toEqual(everywhere());
});

test('no header is set by two rules for one path: servers would send both', () => {
  for (const path of ['/taskpane.html', '/static/a.js', '/functions.json']) {
    const matching = rules.filter(([rule]) =>
      rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : rule === path,
    );
    const names = matching.flatMap(([, headers]) => Object.keys(headers));
    expect(new Set(names).size).toBe(names.length);
  }
});

test('the header is the policy of the pages, and says who may frame them', () => {
  const header = headerPolicy();
  expect(header.startsWith(`${pagePolicy()}; frame-ancestors https://`)).toBe(true);
  expect(pagePolicy()).not.toContain('frame-ancestors');
  expect(header).not.toMatch(/unsafe-eval|http:| \*|;\s*$/);
  expect(Object.keys(everywhere())).not.toContain('X-Frame-Options');
});

test.each([
  'excel.officeapps.live.com',
  'contoso.sharepoint.com',
  'outlook.office.com',
  'outlook.office365.com',
  'outlook.cloud.microsoft',
  'excel.cloud.microsoft',
  'outlook.live.com',
  'onedrive.live.com',
  'www.microsoft365.com',
])('Office may show a pane at %s', (host) => {
  const [, ancestors = ''] = headerPolicy().split('frame-ancestors ');
  const admits = (source: string) =>
    source.startsWith('https://*.')
      ? host.endsWith(source.slice('https://*'.length))
      : source === `https://${host}`;
  expect(ancestors.split(' ').some(admits)).toBe(true);
});
