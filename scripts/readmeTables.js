/**
 * `npm run docs`: writes the generated tables of README.md and docs/command-line.md again. Each stands between two
 * comments that name it; what is around them is written by hand.
 */
const fs = require('node:fs');
const path = require('node:path');
const { root } = require('./run');

const README = path.join(root, 'README.md');
const COMMAND_LINE = path.join(root, 'docs', 'command-line.md');
const GOLDEN = path.join(root, 'test', 'golden', 'functions');

/** A cell of a Markdown table: a bar would end it, a line break too. */
const cell = (text) => text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
const row = (cells) => `| ${cells.map(cell).join(' | ')} |`;

/** A Markdown table. */
function table(headers, rows) {
  return [row(headers), `|${headers.map(() => '---|').join('')}`, ...rows.map(row)].join('\n');
}

/**
 * Puts a text between `<!-- name:start -->` and `<!-- name:end -->`; throws when the page has no such block.
 * `replaceBlock('<!-- a:start --><!-- a:end -->', 'a', 'x') //=> '<!-- a:start -->\n\nx\n\n<!-- a:end -->'`
 */
function replaceBlock(page, name, text) {
  const start = `<!-- ${name}:start -->`;
  const from = page.indexOf(start) + start.length;
  const to = page.indexOf(`<!-- ${name}:end -->`, from);
  if (from < start.length || to < 0) throw new Error(`The page has no block "${name}".`);
  return `${page.slice(0, from)}\n\n${text}\n\n${page.slice(to)}`;
}

/** A value as a formula writes it. `literal('a "b"') //=> '"a ""b"""'` */
const literal = (value) => (typeof value === 'string' ? `"${value.replaceAll('"', '""')}"` : shown(value));
const shown = (value) => (typeof value === 'boolean' ? String(value).toUpperCase() : String(value));

/** An argument as a formula writes it: a value, an array such as {1,2;3,4}, nothing where it was left out. */
function argument(rows) {
  if (rows === null) return '';
  if (rows.length === 1 && rows[0].length === 1) return literal(rows[0][0]);
  return `{${rows.map((cells) => cells.map(literal).join(',')).join(';')}}`;
}

/** The call of a golden case as one types it. */
const formulaOf = ({ formula, args }) => `=DUNNING.${formula}(${args.map(argument).join(', ')})`;

/** A golden case as a formula with its answer, one line for each row of it. */
function example(golden) {
  const { name, expected } = golden;
  const answer = expected.map((cells) => `\`${cells.map(shown).join(' | ')}\``).join('\n');
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return `${title}\n\`${formulaOf(golden)}\`${expected.length > 1 ? '\n' : ' → '}${answer}`;
}

/** A function with its arguments, those in brackets optional. */
const signature = ({ id, parameters }) =>
  `\`DUNNING.${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})\``;

/**
 * The table of functions: what the catalogue says of each, with the golden case that is marked as its example.
 * @param functions of the English metadata
 * @param cases the golden cases
 */
function functionsTable(functions, cases) {
  const rows = functions.map((each) => {
    const shownCase = cases.find(({ formula, example: marked }) => marked && formula === each.id);
    if (!shownCase) throw new Error(`No golden case of ${each.id} is marked as its example.`);
    return [signature(each), each.description, example(shownCase)];
  });
  return table(['Function', 'Answer', 'Example'], rows);
}

/** The golden cases of all functions. */
const goldenCases = () =>
  fs.readdirSync(GOLDEN).flatMap((file) => JSON.parse(fs.readFileSync(path.join(GOLDEN, file), 'utf8')));

/** The table of commands: what each does, and how it is called. */
const commandsTable = (commands) =>
  table(
    ['Command', 'What it does', 'Example'],
    commands.map(({ name, summary, example }) => [
      `\`${name}\``,
      summary,
      `\`npm run -s dunning -- ${example}\``,
    ]),
  );

/** The table of a command's options; one that must be given says so. */
const optionsTable = ({ options }) =>
  table(
    ['Option', ''],
    options.map(({ name, value, help, required }) => [
      `\`--${name}${value === null ? '' : ` ${value}`}\``,
      required ? `${help} Must be given.` : help,
    ]),
  );

/** A README page with its tables written again: one `replaceBlock` for each. */
const withTables = (page, { functions, commandSpecs }) =>
  replaceBlock(
    replaceBlock(page, 'functions', functionsTable(functions, goldenCases())),
    'commands',
    commandsTable(commandSpecs),
  );

/** The page of the command line with the description and options of each command written again. */
const withOptions = (page, { commandSpecs }) =>
  commandSpecs.reduce(
    (done, spec) => replaceBlock(done, spec.name, `${spec.description}\n\n${optionsTable(spec)}`),
    page,
  );

module.exports = {
  commandsTable,
  formulaOf,
  functionsTable,
  goldenCases,
  optionsTable,
  replaceBlock,
  table,
  withOptions,
  withTables,
  COMMAND_LINE,
  README,
};

/** Writes a page again as `change` has it. */
const rewrite = (file, change) => fs.writeFileSync(file, change(fs.readFileSync(file, 'utf8')));

async function main() {
  const { build } = require('./build');
  await build({}, ['tools']);
  const { functionsMetadata } = require('../build/tools/metadata.js');
  const { commandSpecs } = require('../build/tools/commands.js');
  const { functions } = functionsMetadata('en');
  rewrite(README, (page) => withTables(page, { functions, commandSpecs }));
  rewrite(COMMAND_LINE, (page) => withOptions(page, { commandSpecs }));
}

if (require.main === module) {
  main().catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
}
