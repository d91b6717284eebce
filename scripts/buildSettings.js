const { clouds } = require('./clouds');
const { defaultOrigin } = require('./manifest/data');

/** Client id of the app registration; this placeholder signs in at the workbench only. */
const DEMO_CLIENT_ID = '11111111-1111-4111-8111-111111111111';

const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Scheme, host and port of an address, or why it cannot be where the add-in lives. */
function readOrigin(text) {
  if (!URL.canParse(text)) throw new Error(`origin is not an address: ${text}`);
  const { href, origin, protocol } = new URL(text);
  if (protocol !== 'https:')
    throw new Error(`origin must start with https://, Office loads nothing else: ${text}`);
  if (href !== `${origin}/`) {
    throw new Error(`origin must be a scheme and a host, with no path or anything after it: ${text}`);
  }
  return origin;
}

function readClientId(text) {
  if (!GUID.test(text)) throw new Error(`clientId is not the id of an app registration (a GUID): ${text}`);
  return text.toLowerCase();
}

function readCloud(text) {
  if (!Object.hasOwn(clouds, text)) {
    throw new Error(`cloud is one of ${Object.keys(clouds).join(', ')}, not: ${text}`);
  }
  return text;
}

const readers = { origin: readOrigin, clientId: readClientId, cloud: readCloud };

/**
 * Settings of a build from its command line; throws a sentence for what cannot be used.
 * `readSettings(['--env', 'origin=https://dunning.example', 'clientId=…']) //=> { origin, clientId }`
 */
function readSettings(args) {
  const settings = {};
  for (const argument of args) {
    if (argument === '--env') continue;
    const at = argument.indexOf('=');
    const name = at < 0 ? argument : argument.slice(0, at);
    if (!Object.hasOwn(readers, name)) {
      throw new Error(`Unknown setting ${name}. Known: --env origin=https://… clientId=… cloud=…`);
    }
    if (at < 0) throw new Error(`${name} has no value: write ${name}=…`);
    if (Object.hasOwn(settings, name)) throw new Error(`${name} is given twice.`);
    settings[name] = readers[name](argument.slice(at + 1));
  }
  return settings;
}

/** The settings with everything that was not given: a build for this computer. */
const withDefaults = (settings) => ({
  origin: defaultOrigin,
  clientId: DEMO_CLIENT_ID,
  cloud: 'global',
  ...settings,
});

module.exports = { readSettings, withDefaults };
