/**
 * Serves the built pane inside the workbench. Two things differ from production, and both are the server's:
 * the address of office.js points to Microsoft's npm package, and the embedded host's script stands before it.
 */
const fs = require('node:fs');
const http = require('node:http');
const net = require('node:net');
const path = require('node:path');
const sirv = require('sirv');

const root = path.join(__dirname, '..');
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_LOCAL = '/office-js/office.js';
const HOST_SCRIPT = '<script src="/frame-host.js"></script>';

/** The pane's page as built, with office.js from this server and the host before it. */
function paneInHost(html) {
  const tag =
    /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*><\/script>/;
  if (!tag.test(html)) throw new Error('taskpane.html does not load office.js from Microsoft.');
  return html.replace(tag, (script) => HOST_SCRIPT + script.replace(OFFICE_CDN, OFFICE_LOCAL));
}

/** Makes the request handler. `product` and `workbench` are folders of built files. */
function handler(product, workbench) {
  const options = { dev: true, etag: true };
  const serveProduct = sirv(product, options);
  const serveWorkbench = sirv(workbench, options);
  const serveFrame = sirv(path.join(root, 'build', 'frame'), options);
  const serveOffice = sirv(path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'), options);
  return (request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (!URL.canParse(request.url, 'http://localhost')) {
      response.statusCode = 400;
      response.end('Bad request');
      return;
    }
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/taskpane.html') {
      const page = paneInHost(fs.readFileSync(path.join(product, 'taskpane.html'), 'utf8'));
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
      response.end(page);
      return;
    }
    if (pathname.startsWith('/office-js/')) {
      request.url = request.url.slice('/office-js'.length);
      serveOffice(request, response, missing);
      return;
    }
    serveWorkbench(request, response, () =>
      serveProduct(request, response, () => serveFrame(request, response, missing)),
    );
  };
}

/** True when something answers on the port of this machine, by either family of addresses. */
async function isTaken(port) {
  const answers = (host) =>
    new Promise((resolve) => {
      const socket = net.connect({ port, host });
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
  return (await answers('127.0.0.1')) || answers('::1');
}

/** How many ports are tried before giving up. */
const ATTEMPTS = 50;

/** The port, or the next free one. Listening on `localhost` alone would miss a server on its other address. */
async function freePort(port) {
  if (port === 0) return 0;
  for (let candidate = port; candidate < port + ATTEMPTS; candidate += 1) {
    if (!(await isTaken(candidate))) return candidate;
  }
  throw new Error(`Ports ${port} to ${port + ATTEMPTS - 1} are all in use. Free one, or set PORT.`);
}

/** Listens on `port`, or on the next free one; gives the server and its address. */
async function serve({
  port,
  product = path.join(root, 'dist'),
  workbench = path.join(root, 'build', 'workbench'),
}) {
  const server = http.createServer(handler(product, workbench));
  const chosen = await freePort(port);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(chosen, 'localhost', resolve);
  });
  return { server, address: `http://localhost:${server.address().port}` };
}

module.exports = { serve, paneInHost };
