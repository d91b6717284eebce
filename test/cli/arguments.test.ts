import { commandSpecs } from '../../src/cli/specs';
import { dunning } from './support/dunning';

const DAY = ['--as-of', '2026-11-21'];

/** Arguments, and what the sentence must name. */
test.each<[string[], string]>([
  [[], 'Which command?'],
  [['chase', 'x.csv'], 'no command "chase"'],
  [['--version'], 'no command "--version"'],
  [['read'], 'needs a FILE'],
  [['read', 'a.csv', 'b.csv'], '"b.csv" is one too many'],
  [['read', 'x.csv', '--loud'], "'--loud'"],
  [['read', 'x.csv', '--bounds', '0,30'], "'--bounds'"],
  [['read', 'x.csv', '--json=yes'], "'--json'"],
  [['read', 'x.csv', '--sheet'], '--sheet'],
  [['read', 'x.csv', '--language', 'nederlands'], '"nederlands" is not one of nl-BE, nl-NL, fr, de, en'],
  [['age', 'x.csv'], 'needs --as-of DATE'],
  [['age', 'x.csv', '--as-of', '31/02/2026'], '"31/02/2026" is no date'],
  [['age', 'x.csv', '--as-of', '2026-02-30'], '"2026-02-30" is no date'],
  [['age', 'x.csv', ...DAY, '--bounds', '30,0'], '--bounds "30,0"'],
  [['age', 'x.csv', ...DAY, '--bounds', '0,,30'], '--bounds "0,,30"'],
  [['age', 'x.csv', ...DAY, '--bounds', '1.5'], '--bounds "1.5"'],
  [['propose', 'x.csv'], 'needs --as-of DATE'],
  [['propose', 'x.csv', ...DAY, '--procedure', '20,10'], '--procedure "20,10"'],
  [['propose', 'x.csv', ...DAY, '--procedure', '5:7:9'], '--procedure "5:7:9"'],
  [['propose', 'x.csv', ...DAY, '--what-if', '20,10'], '--what-if "20,10"'],
  [['propose', 'x.csv', ...DAY, '--procedure', ','], '--procedure ","'],
  [['run', 'x.csv', ...DAY], 'needs --out DIR'],
  [['run', 'x.csv', '--out', 'here'], 'needs --as-of DATE'],
  [['run', 'x.csv', ...DAY, '--out', ' '], '--out needs a name'],
  [['run', 'x.csv', ...DAY, '--out', 'here', '--from', 'Zee'], '"Zee" is no e-mail address'],
  [['run', 'x.csv', ...DAY, '--out', 'here', '--from', 'a@b.be\r\nBcc: c@d.be'], 'is no e-mail address'],
  [['run', 'x.csv', ...DAY, '--out', 'here', '--sender', 'Z'.repeat(201)], '--sender is longer than 200'],
  [['calc', 'x.xlsx'], 'needs --out FILE2'],
  [['calc', 'x.xlsx', '--out', 'y.xlsx', ...DAY], "'--as-of'"],
  [['calc', 'x.csv', '--out', 'x.csv'], '--out "x.csv" must end in .xlsx'],
])('wrong usage is exit code 2 and names what is wrong: %j', async (args, named) => {
  const { code, out, notes } = await dunning(args);
  expect({ code, out, count: notes.length }).toEqual({ code: 2, out: '', count: 1 });
  expect(notes[0]).toMatch(/^dunning: .*\.$/s);
  expect(notes[0]).toContain(named);
});

test.each([['--help'], ['-h'], ['help']])('%s names every command', async (argument) => {
  const { code, out, notes } = await dunning([argument]);
  expect({ code, notes }).toEqual({ code: 0, notes: [] });
  for (const { name, summary } of commandSpecs)
    expect(out).toMatch(new RegExp(`^ {2}${name} +${summary}$`, 'm'));
});

test.each(commandSpecs)(
  'help of $name has its options, exit codes and an example, on lines that fit',
  async (spec) => {
    const { code, out } = await dunning([spec.name, '--help']);
    expect(code).toBe(0);
    for (const { name, value } of spec.options)
      expect(out).toContain(value === null ? `--${name}` : `--${name} ${value}`);
    expect(out).toContain(
      'Exit code: 0 done, 1 the input cannot be used (nothing is written), 2 wrong usage.',
    );
    expect(out).toContain(`npm run -s dunning -- ${spec.example}`);
    const [usage, ...rest] = out.split('\n');
    expect(usage).toMatch(new RegExp(`^dunning ${spec.name} FILE `));
    for (const line of rest) expect(line.length).toBeLessThanOrEqual(105);
    expect((await dunning([spec.name, 'x.csv', '-h'])).out).toBe(out);
    expect((await dunning(['help', spec.name])).out).toBe(out);
  },
);

test('a command that is given twice the same option takes the last', async () => {
  const ledger = 'Customer,Invoice number,Due date,Open amount\nZee,F-1,2026-11-11,10.00\n';
  const age = await dunning(['age', '-', '--as-of', '2025-01-01', ...DAY, '--json'], { input: ledger });
  expect(JSON.parse(age.out)).toMatchObject({ asOf: '2026-11-21' });
});
