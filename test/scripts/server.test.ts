import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { connect } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { paneInHost, serve } from '../../scripts/server';

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

async function start(port: number): Promise<string> {
  const { server, address } = await serve({ port, product: folder, workbench: folder });
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
  expect(answer.headers.get('content-security-policy')).toBe("frame-ancestors 'self'");
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
