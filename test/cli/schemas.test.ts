import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Ajv2020, { type ValidateFunction } from 'ajv/dist/2020';
import { type CommandName, commandSpecs } from '../../src/cli/specs';
import { lawRules } from '../../src/core/dunning/charges/chargeRefusal';
import { reasonCodes } from '../../src/core/dunning/decision';
import type { IssueCode } from '../../src/core/reading/issue';
import type { Field, SkipReason } from '../../src/core/reading/reading';
import { dunningJson, fileOf, jsonOf, scratch } from './support/dunning';
import { cellsOf, LEDGER, POSTED, workbookOf } from './support/ledgers';
import { mailServer } from './support/mailServer';
import { RULES } from './support/rules';

const root = path.join(__dirname, '..', '..');
const schemas = path.join(root, 'docs', 'schemas');
const SAMPLE = path.join(root, 'assets', 'sample-open-items.xlsx');
const FAULTY = path.join(root, 'test', 'golden', 'exports', 'with-errors-en.csv');
const DAY = ['--as-of', '2026-11-21'];

/** Strict: a word that no schema has, or a type that is not said, is an error of the schema itself. */
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
const validators = Object.fromEntries(
  readdirSync(schemas).map((file) => [
    path.basename(file, '.json'),
    ajv.compile(JSON.parse(readFileSync(path.join(schemas, file), 'utf8'))),
  ]),
);
const validator = (name: CommandName): ValidateFunction => {
  const found = validators[name];
  if (found === undefined) throw new Error(`no schema of ${name}`);
  return found;
};

function expectValid(name: CommandName, json: unknown): void {
  const validate = validator(name);
  validate(json);
  expect(validate.errors ?? []).toEqual([]);
}

/** Calls `visit` on every object in a value, with a way to say where it is. */
function eachObject(
  value: unknown,
  visit: (object: Record<string, unknown>, place: string) => void,
  place = '',
): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) visit(value as Record<string, unknown>, place);
  for (const [key, inner] of Object.entries(value)) eachObject(inner, visit, `${place}/${key}`);
}

/** Objects whose keys are data: currencies, facts of a sentence. */
const isOpen = (place: string): boolean => /\/(facts|totals|statedTotals)$/.test(place);

/** Output of a command that has every part of its schema. */
const outputs: Readonly<Record<CommandName, () => Promise<object>>> = {
  read: () => dunningJson(['read', FAULTY, ...DAY]),
  age: () => dunningJson(['age', '-', ...DAY], { input: LEDGER }),
  figures: () => dunningJson(['figures', '-', ...DAY], { input: POSTED }),
  limits: () => dunningJson(['limits', '-', ...DAY], { input: LEDGER }),
  propose: () => dunningJson(['propose', FAULTY, ...DAY, '--what-if', 'difficult']),
  run: async () => dunningJson(['run', FAULTY, ...DAY, '--out', path.join(await scratch(), 'r')]),
  send: async () => {
    const server = await mailServer(LEDGER);
    await server.send(['--drafts']);
    return JSON.parse((await server.send(['--json'])).out);
  },
  rules: async () => dunningJson(['rules', await fileOf('r.xlsx', await workbookOf(cellsOf(LEDGER), RULES))]),
  calc: async () => {
    const bytes = await workbookOf([['a', 1, { formula: '1/0' }]]);
    return dunningJson([
      'calc',
      await fileOf('b.xlsx', bytes),
      '--out',
      path.join(await scratch(), 'c.xlsx'),
    ]);
  },
};

test('every command has a schema, and every schema a command', () => {
  expect(Object.keys(validators).sort()).toEqual(commandSpecs.map(({ name }) => name).sort());
});

test.each(commandSpecs.map(({ name }) => name))('%s: its JSON is what the schema says', async (name) => {
  expectValid(name, await outputs[name]());
});

/** The codes of a type: one that is added there does not compile here until it is named, and then fails below. */
const issueCodes: Record<IssueCode, 0> = {
  'no-header': 0,
  'column-missing': 0,
  'column-unsure': 0,
  'company-unknown': 0,
  'amount-unreadable': 0,
  'date-unreadable': 0,
  'duplicate-item': 0,
  'customer-missing': 0,
  'currency-unknown': 0,
  'currency-differs': 0,
  'total-mismatch': 0,
  'row-unclear': 0,
  'date-ambiguous': 0,
  'dates-swapped': 0,
  'number-ambiguous': 0,
  'credits-unsigned': 0,
  'two-currencies': 0,
};
const reasons = Object.fromEntries(reasonCodes.map((code) => [code, 0]));
const rules = Object.fromEntries(lawRules.map((code) => [code, 0]));
const fields: Record<Field, 0> = {
  customerNumber: 0,
  customerName: 0,
  invoiceNumber: 0,
  type: 0,
  invoiceDate: 0,
  dueDate: 0,
  clearedDate: 0,
  terms: 0,
  daysOverdue: 0,
  amount: 0,
  open: 0,
  debit: 0,
  credit: 0,
  debitCredit: 0,
  currency: 0,
  reference: 0,
  level: 0,
  lastReminder: 0,
  hold: 0,
  email: 0,
  language: 0,
  country: 0,
  company: 0,
};
const skipReasons: Record<SkipReason, 0> = {
  title: 0,
  header: 0,
  blank: 0,
  subtotal: 0,
  total: 0,
  group: 0,
  unreadable: 0,
  duplicate: 0,
  cleared: 0,
  later: 0,
  'other-company': 0,
};

test.each<[string, CommandName, string[], object]>([
  ['issues', 'read', ['$defs', 'issue', 'properties', 'code'], issueCodes],
  ['issues', 'run', ['$defs', 'issue', 'properties', 'code'], issueCodes],
  ['issues', 'propose', ['$defs', 'issue', 'properties', 'code'], issueCodes],
  ['reasons', 'propose', ['$defs', 'decision', 'properties', 'reason'], reasons],
  ['rules', 'propose', ['$defs', 'mail', 'properties', 'refused', 'items', 'properties', 'rule'], rules],
  ['rules', 'run', ['$defs', 'mail', 'properties', 'refused', 'items', 'properties', 'rule'], rules],
  ['reasons', 'run', ['$defs', 'decision', 'properties', 'reason'], reasons],
  ['fields', 'read', ['properties', 'mapping', 'items', 'properties', 'field'], fields],
  ['reasons of skipping', 'read', ['properties', 'skipped', 'items', 'properties', 'reason'], skipReasons],
])('all %s are in the schema of %s', (_what, name, place, codes) => {
  const schema: unknown = JSON.parse(readFileSync(path.join(schemas, `${name}.json`), 'utf8'));
  const at = place.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], schema);
  expect(at).toMatchObject({ enum: expect.any(Array) });
  expect([...(at as { enum: string[] }).enum].sort()).toEqual(Object.keys(codes).sort());
});

test.each(['read', 'age', 'figures', 'limits', 'propose', 'send', 'rules', 'calc'] as const)(
  'the example of %s on the page is what its schema says',
  (name) => {
    const page = readFileSync(path.join(root, 'docs', 'command-line.md'), 'utf8');
    const [, section = ''] = page.split(`\n## ${name}\n`);
    const [, example = ''] = /```json\n(.*?)```/s.exec(section) ?? [];
    expectValid(name, JSON.parse(example));
  },
);

test('the sample and the record of its run are what the schemas say', async () => {
  expectValid('read', await dunningJson(['read', SAMPLE]));
  for (const by of ['due-date', 'invoice-date', 'month', 'owner'])
    expectValid('age', await dunningJson(['age', SAMPLE, ...DAY, '--by', by]));
  expectValid('figures', await dunningJson(['figures', SAMPLE, ...DAY]));
  expectValid('limits', await dunningJson(['limits', SAMPLE]));
  expectValid('propose', await dunningJson(['propose', SAMPLE, ...DAY]));
  const out = path.join(await scratch(), 'r');
  await dunningJson(['run', SAMPLE, ...DAY, '--out', out]);
  expectValid('run', await jsonOf(out, 'run.json'));
  expectValid('calc', await dunningJson(['calc', SAMPLE, '--out', path.join(await scratch(), 'c.xlsx')]));
});

test.each(commandSpecs.map(({ name }) => name))(
  '%s: a field too many or too few anywhere is refused',
  async (name) => {
    const json = await outputs[name]();
    const validate = validator(name);
    let tried = 0;
    eachObject(json, (object, place) => {
      if (isOpen(place)) return;
      object['added'] = 1;
      expect([place, validate(json)]).toEqual([place, false]);
      delete object['added'];
      for (const key of Object.keys(object)) {
        const { [key]: value } = object;
        delete object[key];
        // `message` of an error of calc is there for functions of ours only.
        if (key !== 'message')
          expect([`${place}/${key}`, validate(json)]).toEqual([`${place}/${key}`, false]);
        object[key] = value;
        tried += 1;
      }
    });
    expect(tried).toBeGreaterThan(3);
    expectValid(name, json);
  },
);

/** A value that must not be taken, by the command and the place of it. */
test.each<[CommandName, string, unknown]>([
  ['read', 'items/0/open', 14993.17],
  ['read', 'items/0/open', '14.993,17'],
  ['read', 'items/0/dueDate', '28/09/2026'],
  ['read', 'items/0/type', 'credit-note'],
  ['read', 'items/0/row', 0],
  ['read', 'issues/0/code', 'wrong'],
  ['age', 'rows/0/amounts/0', 0],
  ['age', 'asOf', null],
  ['figures', 'figures/0/open/value', 12],
  ['figures', 'customers/0/paid/count', -1],
  ['limits', 'customers/0/state', 'fine'],
  ['propose', 'items/0/action', 'send'],
  ['propose', 'items/0/level', '1'],
  ['propose', 'mails/0/language', 'nl'],
  ['propose', 'mails/0/blocked', 'blocked'],
  ['run', 'mails/0/file', '../001-a.eml'],
  ['run', 'mails/0/key', 'abc'],
  ['send', 'mails/0/state', 'gone'],
  ['send', 'mails/0/hold/why', 'because'],
  ['send', 'open/0/state', 'sent'],
  ['send', 'exitCode', 2],
  ['rules', 'procedures/0/levels/0/channel', 'pigeon'],
  ['rules', 'settings/values/reminderFee', 0],
  ['calc', 'formulas', '3'],
])('%s: %s cannot be %j', async (name, place, value) => {
  const json = await outputs[name]();
  const steps = place.split('/');
  const last = steps.pop() ?? '';
  const holder = steps.reduce<unknown>((inner, step) => (inner as Record<string, unknown>)[step], json);
  (holder as Record<string, unknown>)[last] = value;
  expect(validator(name)(json)).toBe(false);
});
