/**
 * Serves the built pane inside the workbench. Two things differ from production, and both are the server's:
 * the address of office.js points to Microsoft's npm package, and the embedded host's script stands before it.
 */
const http = require('node:http');
const net = require('node:net');
const path = require('node:path');
const sirv = require('sirv');
const { productSource } = require('./productSource');

const root = path.join(__dirname, '..');
const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const OFFICE_LOCAL = '/office-js/office.js';
const HOST_SCRIPT = '<script src="/frame-host.js"></script>';

/** Pages of the product that are shown inside the workbench. */
const PAGES = ['taskpane.html', 'outlook.html'];

/** A pane's page as built, with office.js from this server and the host before it. */
function paneInHost(html) {
  const tag =
    /<script[^>]*src="https:\/\/appsforoffice\.microsoft\.com\/lib\/1\/hosted\/office\.js"[^>]*><\/script>/;
  if (!tag.test(html)) throw new Error('The page does not load office.js from Microsoft.');
  return html.replace(tag, (script) => HOST_SCRIPT + script.replace(OFFICE_CDN, OFFICE_LOCAL));
}

/** Ends an answer that has no file behind it. */
function refuse(response, status, text) {
  if (!response.headersSent) response.statusCode = status;
  response.end(text);
}

/** Makes the request handler. `product` is a folder or an address, `workbench` a folder of built files. */
function handler(product, workbench) {
  const options = { dev: true, etag: true };
  const source = productSource(product);
  const serveWorkbench = sirv(workbench, options);
  const serveFrame = sirv(path.join(root, 'build', 'frame'), options);
  const serveOffice = sirv(path.join(root, 'node_modules', '@microsoft', 'office-js', 'dist'), options);

  const servePage = async (name, response) => {
    const page = await source.page(name);
    if (page === null) return refuse(response, 404, 'Not found');
    const html = paneInHost(page.html);
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.setHeader('Content-Security-Policy', page.policy);
    response.end(html);
  };

  return (request, response) => {
    const missing = () => refuse(response, 404, 'Not found');
    const failed = (error) => refuse(response, 502, `${product}: ${error.message}`);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    if (!URL.canParse(request.url, 'http://localhost')) return refuse(response, 400, 'Bad request');
    const { pathname } = new URL(request.url, 'http://localhost');
    const name = pathname.slice(1);
    if (PAGES.includes(name)) return servePage(name, response).catch(failed);
    if (pathname.startsWith('/office-js/')) {
      request.url = request.url.slice('/office-js'.length);
      return serveOffice(request, response, missing);
    }
    const serveProduct = async () => source.serve(request, response, missing);
    return serveWorkbench(request, response, () =>
      serveFrame(request, response, () => serveProduct().catch(failed)),
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

/**
 * Listens on `port`, or on the next free one; gives the server and its address. `product` is a folder, or the
 * address of a server that has a deployed build.
 */
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
