const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');

const root = path.join(__dirname, '..');

/** Packages whose command has another name than the package. */
const PREFERRED = { typescript: 'tsc', '@biomejs/biome': 'biome', 'dependency-cruiser': 'depcruise' };

/** Path of the script behind a package's command, so that it runs without a shell on every system. */
function commandOf(name) {
  const manifest = path.join(root, 'node_modules', ...name.split('/'), 'package.json');
  const { bin } = JSON.parse(fs.readFileSync(manifest, 'utf8'));
  const file = typeof bin === 'string' ? bin : (bin[PREFERRED[name] ?? name] ?? Object.values(bin)[0]);
  return path.join(path.dirname(manifest), file);
}

/** Runs a Node script with arguments; gives its exit code. Output goes to this process's own streams. */
function runNode(file, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [file, ...args], {
      cwd: root,
      stdio: 'inherit',
      env: { ...process.env, ...env },
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}

/** Runs the command of an installed package: `runPackage('typescript', ['-p', '.'])`. */
function runPackage(name, args, env) {
  return runNode(commandOf(name), args, env);
}

module.exports = { root, runNode, runPackage };
