/**
 * `npm run graph -- --port N --state FILE`: the stand-in of Microsoft Graph as a server on this computer, for the
 * command line. It is no part of the product.
 */
const { runCompiled } = require('./compiled');

runCompiled({
  name: 'graph',
  file: 'graph.js',
  sources: ['core', 'host/graph'],
  label: 'the stand-in',
}).catch((error) => {
  process.stderr.write(`graph: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
