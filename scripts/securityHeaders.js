/**
 * What browsers are told about the pages: the one source of the meta tag in each page, of the `_headers` file of
 * a deployed build and of the workbench's server. A build is for one of Microsoft's clouds: see `clouds.js`.
 */
const { clouds } = require('./clouds');

const https = (hosts) => hosts.map((host) => `https://${host}`);

/** What a page may load and reach. */
const directives = ({ graphOrigin, fileHosts }) => ({
  'default-src': ["'none'"],
  // office.js comes from Microsoft's own network, as it asks; in Outlook it loads that one old library itself.
  'script-src': [
    "'self'",
    'https://appsforoffice.microsoft.com',
    'https://ajax.aspnetcdn.com/ajax/3.5/MicrosoftAjax.js',
  ],
  // office.js and Fluent UI put style elements into the page.
  'style-src': ["'self'", "'unsafe-inline'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'", 'data:'],
  // Office signs in for the pane (nested app authentication), so nothing goes to Microsoft's login.
  'connect-src': ["'self'", graphOrigin, ...https(fileHosts)],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
});

const written = (policy) =>
  Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/** The policy in a page's meta tag, where browsers ignore who may frame it. `pagePolicy(clouds.usgov)` */
const pagePolicy = (cloud = clouds.global) => written(directives(cloud));

/**
 * The policy as a header. `ancestors` may frame the pages: Office on the web, where each of a frame's ancestors has to
 * be named (desktop Office puts no frame around a pane), or `["'self'"]` for a server that frames them itself.
 */
const headerPolicy = (cloud = clouds.global, ancestors = https(cloud.frames)) =>
  written({ ...directives(cloud), 'frame-ancestors': ancestors });

/** Headers of every answer. No X-Frame-Options: it knows no list of hosts and would shut Office out. */
const everywhere = (cloud = clouds.global) => ({
  'Content-Security-Policy': headerPolicy(cloud),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});

module.exports = { pagePolicy, headerPolicy, everywhere };
