/** `npm start`: builds and serves the workbench, and says where it is. `-- --product <address>` takes a deployed build. */
const { build } = require('./build');
const { serve } = require('./server');

/** The address after `--product`, without a path; undefined when there is none. */
function readProduct(args) {
  if (args.length === 0) return undefined;
  const [name, address = ''] = args;
  if (name !== '--product' || args.length > 2) {
    throw new Error(
      `Unknown option ${name === '--product' ? args[2] : name}. Known: --product http://localhost:8080`,
    );
  }
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!/^https?:$/.test(url?.protocol ?? '') || url.href !== `${url.origin}/`) {
    throw new Error(
      `--product takes the address of a server, such as http://localhost:8080, not "${address}".`,
    );
  }
  return url.origin;
}

async function start() {
  const product = readProduct(process.argv.slice(2));
  if (product === undefined) {
    console.log('Building the add-in and the workbench (about a minute the first time)…');
    await build({}, ['tools', 'product', 'workbench', 'frame-host']);
  } else {
    console.log(`Building the workbench for the add-in at ${product}…`);
    await build({}, ['workbench', 'frame-host']);
  }
  const { server, address } = await serve({ port: Number(process.env.PORT ?? 3000), product });
  console.log(`Dunning workbench: ${address}  (stop with Ctrl+C)`);
  process.once('SIGINT', () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}

module.exports = { readProduct };

if (require.main === module) {
  start().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
