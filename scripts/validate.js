/**
 * `npm run validate [folder]`: asks Microsoft's service about both manifests, those of development or those of a
 * build (`npm run validate -- dist`). Ends with 0 when both are good, 1 when one is not, 2 when nobody answered.
 */
const path = require('node:path');
const { validateManifest } = require('office-addin-manifest');
const { root } = require('./run');

const NAMES = ['manifest.xml', 'manifest.outlook.xml'];
const EXIT = { good: 0, bad: 1, unanswered: 2 };

/** A service that is silent for this long does not answer. */
const LIMIT_MS = 60_000;

function within(limit, work) {
  let timer;
  const late = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('no answer')), limit);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** What the service found, a line each: `Error: …`. */
const findings = (report) =>
  [
    ...(report.errors ?? []).map((issue) => ['Error', issue]),
    ...(report.warnings ?? []).map((issue) => ['Warning', issue]),
  ].map(([kind, { title, content }]) => `  ${kind}: ${[title, content].filter(Boolean).join(': ')}`);

/**
 * Checks the manifests of a folder one after the other and tells `say` about each; gives the exit code.
 * `check` is Microsoft's `validateManifest`.
 */
async function validate(folder, check, say, limit = LIMIT_MS) {
  let code = EXIT.good;
  for (const name of NAMES) {
    let answer = null;
    try {
      answer = await within(limit, check(path.join(folder, name)));
    } catch (error) {
      if (!/unable to contact|no answer/i.test(error.message)) throw error;
    }
    if (!answer?.report) {
      const status = answer?.status ? ` (it answered with ${answer.status})` : '';
      say(`${name} was not checked: Microsoft's validation service could not be reached${status}.`);
      if (code === EXIT.good) code = EXIT.unanswered;
      continue;
    }
    say(`${name} is ${answer.isValid ? 'valid' : 'not valid'}, says Microsoft's validation service.`);
    for (const line of findings(answer.report)) say(line);
    if (!answer.isValid) code = EXIT.bad;
  }
  return code;
}

module.exports = { validate };

if (require.main === module) {
  validate(path.resolve(root, process.argv[2] ?? '.'), validateManifest, (line) => console.log(line)).then(
    // A request that nobody answers would keep the process alive.
    (code) => process.exit(code),
    (error) => {
      console.error(error.message);
      process.exit(EXIT.bad);
    },
  );
}
