/** `npm start`: builds and serves the workbench, and says where it is. */
const { build } = require('./build');
const { serve } = require('./server');

async function start() {
  console.log('Building the add-in and the workbench (about a minute the first time)…');
  await build();
  const { server, address } = await serve({ port: Number(process.env.PORT ?? 3000) });
  console.log(`Dunning workbench: ${address}  (stop with Ctrl+C)`);
  process.once('SIGINT', () => {
    server.closeAllConnections();
    server.close(() => process.exit(0));
  });
}

start().catch((error) => {
  console.error(error.message);
  process.exitCode = 1;
});
