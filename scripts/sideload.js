/**
 * `npm run sideload`: starts Excel with the add-in, served by this computer over https, until Ctrl+C.
 * Microsoft's two tools are fetched when they are used: they bring some hundred packages that nothing else needs,
 * and change the computer (a certificate, an entry in the registry), which no build or test should.
 */
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { build } = require('./build');
const { findExcel } = require('./findExcel');
const { defaultOrigin } = require('./manifest/data');
const { root, runNode } = require('./run');
const { serveFolder } = require('./staticServer');

const CERTIFICATES = 'office-addin-dev-certs@3.0.0';
const DEBUGGING = 'office-addin-debugging@7.0.0';
const dist = path.join(root, 'dist');
const manifest = path.join(dist, 'manifest.xml');

/** Runs the command of a package that is not installed here, by the npm that runs this script. */
async function runFetched(spec, args) {
  const npm = process.env.npm_execpath;
  if (npm === undefined) throw new Error('Start this with "npm run sideload".');
  const name = spec.slice(0, spec.lastIndexOf('@'));
  const code = await runNode(npm, ['exec', '--yes', `--package=${spec}`, '--', name, ...args]);
  if (code !== 0) throw new Error(`${spec} ${args.join(' ')} failed: see its message above.`);
}

/** The certificate for localhost that Microsoft's tool made and had this computer trust. */
function readCertificate() {
  const file = (name) => fs.readFileSync(path.join(os.homedir(), '.office-addin-dev-certs', name), 'utf8');
  return { key: file('localhost.key'), cert: file('localhost.crt') };
}

async function serveBuild() {
  const port = Number(new URL(defaultOrigin).port);
  try {
    return await serveFolder({ folder: dist, port, certificate: readCertificate() });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    throw new Error(`Port ${port} is in use, and the manifest names it: stop what runs there.`);
  }
}

async function sideload() {
  console.log(`Excel: ${findExcel()}`);
  console.log('Building the add-in…');
  await build({}, ['tools', 'product']);
  await runFetched(CERTIFICATES, ['install']);
  const { server, address } = await serveBuild();
  console.log(`Serving the add-in at ${address}  (stop with Ctrl+C)`);
  process.once('SIGINT', () => {
    runFetched(DEBUGGING, ['stop', manifest])
      .catch((error) => console.error(error.message))
      .finally(() => process.exit(0));
  });
  try {
    await runFetched(DEBUGGING, [
      'start',
      manifest,
      'desktop',
      '--app',
      'excel',
      '--no-debug',
      '--no-live-reload',
    ]);
  } catch (error) {
    server.close();
    throw error;
  }
}

sideload().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
