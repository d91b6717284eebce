import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { clouds } from '../../scripts/clouds';
import { headerPolicy } from '../../scripts/securityHeaders';
import { paneInHost, serve } from '../../scripts/server';
import { readProduct } from '../../scripts/start';

const folder = mkdtempSync(path.join(os.tmpdir(), 'dunning-server-'));
const servers: Server[] = [];
const pane =
  '<head><script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head>';
writeFileSync(path.join(folder, 'taskpane.html'), pane);
writeFileSync(path.join(folder, 'index.html'), '<h1>Workbench</h1>');
writeFileSync(path.join(path.dirname(folder), `${path.basename(folder)}-secret`), 'secret');

afterAll(async () => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(`${folder}-secret`);
  rmSync(folder, { recursive: true });
});

async function start(port: number, product: string = folder): Promise<string> {
  const { server, address } = await serve({ port, product, workbench: folder });
  servers.push(server);
  return address;
}

/** Status line of a request as it stands: fetch would repair the path first. */
const rawStatus = (address: string, target: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(address);
    const socket = connect(Number(port), hostname, () =>
      socket.write(`GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
    );
    socket.once('data', (data) => {
      resolve(data.toString('latin1').split('\r\n')[0] ?? '');
      socket.destroy();
    });
    socket.once('error', reject);
  });

test('takes the next port when one is taken', async () => {
  const first = Number(new URL(await start(0)).port);
  const second = Number(new URL(await start(first)).port);
  expect(second).toBeGreaterThan(first);
});

test("serves the pane with office.js from here and the host before it, in the workbench's frame only", async () => {
  const address = await start(0);
  const answer = await fetch(`${address}/taskpane.html`);
  expect(await answer.text()).toBe(
    '<head><script src="/frame-host.js"></script><script src="/office-js/office.js"></script></head>',
  );
  expect(answer.headers.get('content-security-policy')).toBe(headerPolicy(clouds.global, ["'self'"]));
  expect((await fetch(`${address}/outlook.html`)).status).toBe(404);
  expect(await (await fetch(address)).text()).toBe('<h1>Workbench</h1>');
  expect(() => paneInHost('<head></head>')).toThrow('office.js');
});

test.each([
  ['//', 'HTTP/1.1 400 Bad Request'],
  ['http://[', 'HTTP/1.1 400 Bad Request'],
  ['/%E0%A4%A', 'HTTP/1.1 404 Not Found'],
  [`/../${path.basename(folder)}-secret`, 'HTTP/1.1 404 Not Found'],
  [`/%2e%2e/${path.basename(folder)}-secret`, 'HTTP/1.1 404 Not Found'],
])('a request for %s does not stop it', async (target, expected) => {
  const address = await start(0);
  expect(await rawStatus(address, target)).toBe(expected);
  expect((await fetch(address)).status).toBe(200);
});

/** A web server with a build: one page, one script, and the policy that it sends with both. */
async function deployed(policy: string | null): Promise<string> {
  const files: Record<string, readonly [string, string]> = {
    '/taskpane.html': ['text/html', pane],
    '/static/taskpane.1a2b3c4d.js': ['text/javascript', 'run()'],
  };
  const server = createServer((request, response) => {
    const [type, text] = files[request.url ?? ''] ?? [];
    if (policy !== null) response.setHeader('Content-Security-Policy', policy);
    response.writeHead(type === undefined ? 404 : 200, {
      'Content-Type': type ?? 'text/plain',
      'Cache-Control': 'no-cache',
      'X-Frame-Options': 'DENY',
    });
    response.end(text);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return `http://localhost:${(server.address() as AddressInfo).port}`;
}

test("takes the product from another server: its pages in the workbench's frame, the rest as it is", async () => {
  const address = await start(0, await deployed("default-src 'none'; frame-ancestors https://*.office.com"));
  const page = await fetch(`${address}/taskpane.html`);
  expect(await page.text()).toContain(
    '<script src="/frame-host.js"></script><script src="/office-js/office.js">',
  );
  expect(page.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'self'");
  expect(page.headers.get('x-frame-options')).toBeNull();

  const script = await fetch(`${address}/static/taskpane.1a2b3c4d.js`);
  expect(await script.text()).toBe('run()');
  expect(script.headers.get('content-type')).toBe('text/javascript');
  expect((await fetch(`${address}/outlook.html`)).status).toBe(404);
  expect((await fetch(`${address}/nowhere.js`)).status).toBe(404);
  expect(await (await fetch(address)).text()).toBe('<h1>Workbench</h1>');
});

test('nobody else frames a page that came without a policy, and a server that is away is named', async () => {
  const open = await fetch(`${await start(0, await deployed(null))}/taskpane.html`);
  expect(open.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");

  const away = await deployed(null);
  const server = servers.pop();
  await new Promise((resolve) => server?.close(resolve));
  const address = await start(0, away);
  for (const name of ['taskpane.html', 'functions.js']) {
    const answer = await fetch(`${address}/${name}`);
    expect(answer.status).toBe(502);
    expect(await answer.text()).toContain(away);
  }
});

test('npm start takes the address of a server, and nothing else', () => {
  expect(readProduct([])).toBeUndefined();
  expect(readProduct(['--product', 'http://localhost:8080'])).toBe('http://localhost:8080');
  expect(readProduct(['--product', 'https://localhost:8080/'])).toBe('https://localhost:8080');
  for (const wrong of ['', 'dist', 'localhost:8080', 'http://localhost:8080/dist', 'file:///dist']) {
    expect(() => readProduct(['--product', wrong])).toThrow('--product takes the address of a server');
  }
  expect(() => readProduct(['--product'])).toThrow('--product takes the address of a server');
  expect(() => readProduct(['--port', '3000'])).toThrow('Unknown option --port');
  expect(() => readProduct(['--product', 'http://localhost:1', 'x'])).toThrow('Unknown option x');
});
