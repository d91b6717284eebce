/**
 * Where the workbench takes the product from: a folder of built files, or the server of a deployed build. Both
 * give pages as text, since those are changed on their way, and serve every other file as it is.
 */
const fs = require('node:fs');
const path = require('node:path');
const sirv = require('sirv');
const { clouds } = require('./clouds');
const { headerPolicy } = require('./securityHeaders');

/** The policy of a page with this server, and nobody else, as its frame. */
const framedHere = (policy) =>
  [
    ...policy.split('; ').filter((part) => part !== '' && !part.startsWith('frame-ancestors')),
    "frame-ancestors 'self'",
  ].join('; ');

/** The product from a folder: `page('taskpane.html') //=> { html, policy }`, null when there is none. */
function fromFolder(folder) {
  return {
    async page(name) {
      const file = path.join(folder, name);
      return fs.existsSync(file)
        ? { html: fs.readFileSync(file, 'utf8'), policy: headerPolicy(clouds.global, ["'self'"]) }
        : null;
    },
    serve: sirv(folder, { dev: true, etag: true }),
  };
}

/** The product from another server, with the headers that it sends. */
function fromServer(origin) {
  const ask = (target) => fetch(new URL(target, origin));
  return {
    async page(name) {
      const answer = await ask(`/${name}`);
      if (!answer.ok) return null;
      const policy = framedHere(answer.headers.get('content-security-policy') ?? '');
      return { html: await answer.text(), policy };
    },
    async serve(request, response, missing) {
      const answer = await ask(request.url);
      if (!answer.ok) return missing();
      for (const name of ['content-type', 'cache-control', 'x-content-type-options']) {
        const value = answer.headers.get(name);
        if (value !== null) response.setHeader(name, value);
      }
      response.end(Buffer.from(await answer.arrayBuffer()));
    },
  };
}

/** `productSource('dist')`, `productSource('http://localhost:8080')` */
const productSource = (place) => (/^https?:\/\//.test(place) ? fromServer(place) : fromFolder(place));

module.exports = { productSource };
