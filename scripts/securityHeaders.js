/**
 * What browsers are told about the pages: the one source of the meta tag in each page, of the `_headers` file of
 * a deployed build and of the workbench's server.
 */

/** What a page may load and reach. */
const directives = {
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
  'connect-src': ["'self'", 'https://graph.microsoft.com'],
  'frame-src': ["'self'"],
  'base-uri': ["'none'"],
  'form-action': ["'none'"],
  'object-src': ["'none'"],
};

/**
 * Where Office on the web shows a pane: its editors, and the sites around those. Each of a frame's ancestors has
 * to be named. Desktop Office puts no frame around a pane.
 */
const officeHosts = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
  'https://onedrive.live.com',
  'https://outlook.live.com',
  'https://teams.microsoft.com',
];

const written = (policy) =>
  Object.entries(policy)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ');

/** The policy in a page's meta tag, where browsers ignore who may frame it. */
const pagePolicy = written(directives);

/** The policy as a header: `headerPolicy(["'self'"])` for a server that frames the pages itself. */
const headerPolicy = (ancestors = officeHosts) => written({ ...directives, 'frame-ancestors': ancestors });

/** Headers of every answer. No X-Frame-Options: it knows no list of hosts and would shut Office out. */
const everywhere = {
  'Content-Security-Policy': headerPolicy(),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
};

module.exports = { pagePolicy, headerPolicy, everywhere };
