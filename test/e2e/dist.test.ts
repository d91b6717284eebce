import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { languages } from '../../src/core/index';

/** What is deployed: the built files as they are. */
const dist = path.join(__dirname, '..', '..', 'dist');
const files = readdirSync(dist, { recursive: true, encoding: 'utf8' });
const scripts = files.filter((file) => file.endsWith('.js'));
const text = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

const page = text('taskpane.html');
const pageScripts = [...page.matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].map(([, tag = '', body]) => ({
  source: /src="([^"]*)"/.exec(tag)?.[1] ?? null,
  body,
}));
const [office, ...own] = pageScripts.map(({ source }) => source ?? '');

test("the page has no script of its own and loads office.js from Microsoft's network", () => {
  expect(pageScripts.filter(({ source, body }) => source === null || body !== '')).toEqual([]);
  expect(office).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(own.map((file) => file.replace(/\.[0-9a-f]{8}\.js$/, ''))).toEqual([
    'runtime',
    'core',
    'functions.js',
    'taskpane',
  ]);
  expect(own.filter((file) => !scripts.includes(file))).toEqual([]);
});

test('the policy of the page lets nothing run or go out that the product does not need', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const directives = Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );
  expect(directives).toMatchObject({
    'default-src': ["'none'"],
    'script-src': ["'self'", 'https://appsforoffice.microsoft.com'],
    'connect-src': ["'self'", 'https://graph.microsoft.com'],
    'frame-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
  expect(policy).not.toMatch(/unsafe-eval|\*|http:/);
});

test('no office.js, no source maps, nothing of the workbench', () => {
  expect(files.filter((file) => /office|\.map$|\.LICENSE/i.test(file))).toEqual([]);
  const foreign = /workbench|_richApiNativeBridge|univerjs|hucre|sourceMappingURL|OfficeExtension\s*=/i;
  expect(scripts.filter((file) => foreign.test(text(file)))).toEqual([]);
});

test('every part has a name that tells what it is', () => {
  expect(scripts.filter((file) => !/^[a-z]+(-[a-z]+)*(\.[0-9a-f]{8})?\.js$/.test(file))).toEqual([]);
});

test('the described functions are those that the code associates', () => {
  const associated: string[] = [];
  const frame = createContext({
    CustomFunctions: { associate: (id: string) => associated.push(id) },
    document: { currentScript: { tagName: 'SCRIPT', src: 'https://localhost:3000/functions.js' } },
  });
  new Script('globalThis.self = globalThis;').runInContext(frame);
  for (const file of own.slice(0, 3)) new Script(text(file), { filename: file }).runInContext(frame);
  const metadata = ['', ...new Set(languages.map((language) => `-${language.slice(0, 2)}`))];
  expect(metadata).toEqual(['', '-nl', '-fr', '-de', '-en']);
  for (const suffix of metadata) {
    const { functions } = JSON.parse(text(`functions${suffix}.json`)) as { functions: { id: string }[] };
    expect(functions.map(({ id }) => id)).toEqual(associated);
  }
  expect(associated).toContain('LEVEL');
});

test('the manifest names only files that are there', () => {
  const named = [...text('manifest.xml').matchAll(/"https:\/\/localhost:3000\/([^"]*)"/g)].map(
    ([, file = '']) => file,
  );
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((file) => !files.map((name) => name.replaceAll('\\', '/')).includes(file))).toEqual([]);
});

test('what the pane loads before its first screen is at most 200 KB compressed', () => {
  const bytes = own.reduce((sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length, 0);
  expect(bytes).toBeLessThanOrEqual(200 * 1024);
});
