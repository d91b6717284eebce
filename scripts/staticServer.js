/** Serves a deployable build as a web server would that reads its `_headers` file: over http or https. */
const fs = require('node:fs');
const http = require('node:http');
const https = require('node:https');
const path = require('node:path');
const sirv = require('sirv');
const { headersFor, parse } = require('./headersFile');

/** The request handler for a folder; `_headers` itself is for the web server, not for its visitors. */
function handler(folder) {
  const rules = parse(fs.readFileSync(path.join(folder, '_headers'), 'utf8'));
  const serve = sirv(folder, { dev: true, etag: true, extensions: [] });
  return (request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (!URL.canParse(request.url, 'http://localhost')) return missing();
    const { pathname } = new URL(request.url, 'http://localhost');
    for (const header of Object.entries(headersFor(rules, pathname))) response.setHeader(...header);
    return pathname === '/_headers' ? missing() : serve(request, response, missing);
  };
}

/**
 * Listens on `port` of this computer (0: any free one); gives the server and its address.
 * `certificate` is `{ key, cert }` in PEM; without it the server speaks http.
 */
async function serveFolder({ folder, port, certificate = null }) {
  const answer = handler(folder);
  const server = certificate ? https.createServer(certificate, answer) : http.createServer(answer);
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const scheme = certificate ? 'https' : 'http';
  return { server, address: `${scheme}://localhost:${server.address().port}` };
}

module.exports = { serveFolder };
