import type { OwnText } from '../../../../src/core/texts/ownText';
import {
  firstScope,
  narrowerTexts,
  type TextScope,
  textExactlyFor,
  textInForce,
} from '../../../../src/taskpane/settings/texts/textScope';

const words = { subject: 'x', title: '', salutation: '', before: '', after: '', closing: '' };
const own = (row: number, changes: Partial<OwnText> = {}): OwnText => ({
  row,
  step: 'level-1',
  languages: ['nl-BE'],
  kind: null,
  profile: null,
  group: null,
  procedure: null,
  words,
  ...changes,
});
const scope = (changes: Partial<TextScope> = {}): TextScope => ({ ...firstScope('nl-BE'), ...changes });
const rows = (texts: readonly OwnText[]): number[] => texts.map(({ row }) => row);

const all = own(2);
const businesses = own(3, { kind: 'business' });
const consumers = own(4, { kind: 'consumer' });
const difficult = own(5, { profile: 'difficult' });
const group = own(6, { group: 'Horeca' });
const everyText = [all, businesses, consumers, difficult, group];

test.each<[string, Partial<TextScope>, number | null, string]>([
  ['businesses have their own', {}, 3, 'kind'],
  ['all have the one for all', { kind: null }, 2, 'all'],
  ['difficult businesses that of the profile', { profile: 'difficult' }, 5, 'profile'],
  ['a group its own, however it is written', { group: 'HORECA ' }, 6, 'group'],
  ['another group is as the rest', { group: 'Zorg' }, 3, 'kind'],
  ['another step has none', { step: 'level-2' }, null, 'shipped'],
  ['nor has another language', { language: 'fr' }, null, 'shipped'],
])('%s', (_, changes, row, source) => {
  const found = textInForce(everyText, scope(changes));
  expect([found.own?.row ?? null, found.source]).toEqual([row, source]);
});

test('a text for some of the letters says nothing of all of them', () =>
  expect(textInForce([businesses, consumers, difficult, group], scope({ kind: null })).own).toBeNull());

test('the row for exactly these letters, not a wider one; one for both forms of Dutch is for each', () => {
  expect(textExactlyFor([all, difficult], scope())).toBeNull();
  expect(textExactlyFor(everyText, scope())?.row).toBe(3);
  const both = own(7, { kind: 'business', languages: ['nl-BE', 'nl-NL'] });
  expect(textExactlyFor([both], scope({ language: 'nl-NL' }))?.row).toBe(7);
});

test('narrower rows are those that go first for some of the letters', () => {
  expect(rows(narrowerTexts(everyText, scope({ kind: null })))).toEqual([3, 4, 5, 6]);
  expect(rows(narrowerTexts(everyText, scope()))).toEqual([5, 6]);
  expect(rows(narrowerTexts(everyText, scope({ kind: 'consumer', profile: 'standard' })))).toEqual([6]);
});
