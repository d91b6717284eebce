/**
 * Every letter as it goes out, byte for byte, in test/golden/letters: text and HTML of the standard ones, the text of
 * the others. Where a change of the letters is meant, read the difference and write the files again:
 *
 *     DUNNING_WRITE_GOLDEN=1 npx jest test/letters/golden
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createLetters } from '../../src/letters/createLetters';
import { goldenLetter, goldens, nameOf } from './goldenLetter';

const folder = join(__dirname, '../golden/letters');
const letters = createLetters();

const files = new Map(
  goldens.flatMap((golden): [string, string][] => {
    const { html, text } = letters.render(goldenLetter(golden));
    const name = nameOf(golden);
    return golden.profile === 'standard'
      ? [
          [`${name}.html`, html],
          [`${name}.txt`, text],
        ]
      : [[`${name}.txt`, text]];
  }),
);

if (process.env['DUNNING_WRITE_GOLDEN']) {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of files) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
}

test('there is a file for each letter and no other', () => {
  const kept = readdirSync(folder).flatMap((language) =>
    readdirSync(join(folder, language)).map((name) => `${language}/${name}`),
  );
  expect(kept.sort()).toEqual([...files.keys()].sort());
});

test.each([...files])('%s', (name, content) =>
  expect(content).toBe(readFileSync(join(folder, name), 'utf8')),
);

test('each says what the law asks of it', () =>
  expect(goldens.filter((golden) => !letters.render(goldenLetter(golden)).announces)).toEqual([]));
