/**
 * `npm run -s dunning -- COMMAND …`: the command line. It is compiled on its first use and after a change of the
 * sources; what is compiled stays in build/cli.
 */
const fs = require('node:fs');
const path = require('node:path');
const { runCompiled } = require('./compiled');

/** Panes and workbench are no part of the command line. */
const sources = fs
  .readdirSync(path.join(__dirname, '..', 'src'))
  .filter((name) => !['taskpane', 'workbench', 'excel', 'outlook'].includes(name));

runCompiled({ name: 'cli', file: 'dunning.js', sources, label: 'the command line' }).catch((error) => {
  process.stderr.write(`dunning: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
