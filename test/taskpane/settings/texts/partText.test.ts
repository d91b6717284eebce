import { insertAt, rowsFor, withSuggestion } from '../../../../src/taskpane/settings/texts/partText';

test('a piece takes the place of what is selected', () =>
  expect(insertAt('Beste ?,', '{{ customer }}', 6, 7)).toEqual({ text: 'Beste {{ customer }},', caret: 20 }));

test.each([
  ['the word between braces', 'De klant: {{ klant }}', 1, 'klant', 'customer', 'De klant: {{ customer }}'],
  ['on its own line', '{{ klant }}\n{{ klant }}', 2, 'klant', 'customer', '{{ klant }}\n{{ customer }}'],
  [
    'no part of a longer word',
    '{{ klantnaam }} {{ klant }}',
    1,
    'klant',
    'customer',
    '{{ klantnaam }} {{ customer }}',
  ],
  ['a filter', '{{ total | upper }}', 1, 'upper', 'upcase', '{{ total | upcase }}'],
  ['a tag', '{% unles one %}', 1, 'unles', 'unless', '{% unless one %}'],
  ['what is in no braces', 'a % b', 1, '%', '', 'a  b'],
  ['nothing where the word is not', 'Dag', 3, 'klant', 'customer', 'Dag'],
  ['nothing for no word', 'Dag', 1, '', 'customer', 'Dag'],
  ['signs that mean something elsewhere', '{{ a.b }}', 1, 'a.b', '$&', '{{ $& }}'],
])('a suggestion mends %s', (_, text, line, found, suggestion, mended) =>
  expect(withSuggestion(text, { line, found, suggestion })).toBe(mended),
);

test.each([
  ['', 1, 1],
  ['a\n\nb', 1, 3],
  ['x'.repeat(35), 1, 2],
  ['Dag', 3, 3],
  ['a\n'.repeat(100), 3, 18],
])('a field for %j has at least %i and takes %i rows', (text, least, rows) =>
  expect(rowsFor(text, least)).toBe(rows),
);
