/** Type checks: everything; then core and wording once more with nothing but the language itself around them. */
const { runPackage } = require('./run');

const projects = ['.', 'src/core', 'src/wording'];

async function typecheck() {
  for (const project of projects) {
    const code = await runPackage('typescript', ['--noEmit', '-p', project]);
    if (code !== 0) return code;
  }
  return 0;
}

module.exports = { typecheck };

if (require.main === module) {
  typecheck().then((code) => {
    process.exitCode = code;
  });
}
