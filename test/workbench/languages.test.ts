import { preferredLanguage } from '../../src/workbench/languages';
import { readPreferences, writePreferences } from '../../src/workbench/preferences';

test.each([
  [['nl-NL'], 'nl-NL'],
  [['fr-BE', 'nl-BE'], 'fr-FR'],
  [['nl'], 'nl-BE'],
  [['pl', 'de-AT'], 'de-DE'],
  [[], 'en-US'],
])('for a browser in %p the workbench speaks %p', (browser, expected) => {
  expect(preferredLanguage(browser)).toBe(expected);
});

describe('preferences', () => {
  const otherwise = { language: 'en-US', theme: 'light' } as const;
  const storage = (): Storage => {
    const values = new Map<string, string>();
    return {
      getItem: (key: string) => values.get(key) ?? null,
      setItem: (key: string, value: string) => values.set(key, value),
    } as unknown as Storage;
  };

  test('are remembered', () => {
    const kept = storage();
    writePreferences(kept, { language: 'fr-FR', theme: 'dark' });
    expect(readPreferences(kept, otherwise)).toEqual({ language: 'fr-FR', theme: 'dark' });
  });

  test.each(['not json', '{"language":"xx","theme":1}', 'null'])('%p counts for nothing', (damaged) => {
    const kept = storage();
    kept.setItem('dunning-workbench', damaged);
    expect(readPreferences(kept, otherwise)).toEqual(otherwise);
  });
});
