import path from 'node:path';
import { validate } from '../../scripts/validate';

type Answer = { isValid: boolean; status?: number; report?: object };

/** Exit code and lines for what the service says about each manifest. */
async function run(answers: Record<string, Answer | Error | 'silence'>) {
  const lines: string[] = [];
  const check = async (file: string): Promise<Answer> => {
    const answer = answers[path.basename(file)];
    if (answer === undefined || answer === 'silence') return new Promise(() => undefined);
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const code = await validate('folder', check, (line: string) => lines.push(line), 20);
  return { code, lines };
}

const good = { isValid: true, report: { status: 'Accepted' } };

test('both are valid', async () => {
  expect(await run({ 'manifest.xml': good, 'manifest.outlook.xml': good })).toEqual({
    code: 0,
    lines: [
      "manifest.xml is valid, says Microsoft's validation service.",
      "manifest.outlook.xml is valid, says Microsoft's validation service.",
    ],
  });
});

test('says what the service found', async () => {
  const errors = [{ title: 'Icon', content: 'The icon is missing.' }];
  const warnings = [{ title: 'No support address' }];
  const bad = { isValid: false, report: { errors, warnings } };
  expect(await run({ 'manifest.xml': bad, 'manifest.outlook.xml': good })).toEqual({
    code: 1,
    lines: [
      "manifest.xml is not valid, says Microsoft's validation service.",
      '  Error: Icon: The icon is missing.',
      '  Warning: No support address',
      "manifest.outlook.xml is valid, says Microsoft's validation service.",
    ],
  });
});

const away = new Error('Unable to contact the manifest validation service.\nFetchError');

test.each<[string, Answer | Error | 'silence', string]>([
  ['without a network', away, 'could not be reached.'],
  [
    'when it is out of order',
    { isValid: false, status: 503 },
    'could not be reached (it answered with 503).',
  ],
  ['when it never answers', 'silence', 'could not be reached.'],
])('%s nothing was checked, which is no verdict', async (_when, answer, end) => {
  const { code, lines } = await run({ 'manifest.xml': good, 'manifest.outlook.xml': answer });
  expect(code).toBe(2);
  expect(lines[1]).toBe(`manifest.outlook.xml was not checked: Microsoft's validation service ${end}`);
});

test('a manifest that is not valid outweighs one that was not checked', async () => {
  const bad = { isValid: false, report: {} };
  expect((await run({ 'manifest.xml': bad, 'manifest.outlook.xml': away })).code).toBe(1);
  expect((await run({ 'manifest.xml': away, 'manifest.outlook.xml': bad })).code).toBe(1);
});

test('a manifest that cannot be read is our own mistake', async () => {
  await expect(
    run({ 'manifest.xml': new Error('Manifest file not found'), 'manifest.outlook.xml': good }),
  ).rejects.toThrow('Manifest file not found');
});
