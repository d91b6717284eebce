import { answersOf } from '../../../src/graph/inbox/answers';

it('what a mail answers comes first, then its references from the last to the first, each once', () => {
  expect(answersOf('<c@x.example>', '<a@x.example>\r\n <b@x.example> <c@x.example>')).toEqual([
    '<c@x.example>',
    '<b@x.example>',
    '<a@x.example>',
  ]);
});

it.each([
  ['nothing', null, null, []],
  ['words', 'your mail of Friday', '', []],
  ['words around an id', 'Your message of 20 Nov <a@x.example>', null, ['<a@x.example>']],
  ['an id that is cut off', null, '<a@x.example> <b@x.exa', ['<a@x.example>']],
  ['an id within an id', '<<a@x.example>>', null, ['<a@x.example>']],
  ['an id with a space', '<a b@x.example>', '<c@x.example>', ['<c@x.example>']],
])('%s', (_what, inReplyTo, references, expected) => {
  expect(answersOf(inReplyTo, references)).toEqual(expected);
});

it('fifty ids at most, and none of more than 500 characters', () => {
  const ids = Array.from({ length: 80 }, (_, index) => `<${index}@x.example>`);
  expect(answersOf(null, ids.join(' '))).toEqual(ids.toReversed().slice(0, 50));
  const [fits, tooLong] = [`<${'a'.repeat(498)}>`, `<${'b'.repeat(499)}>`];
  expect(answersOf(`${tooLong} ${fits}`, null)).toEqual([fits]);
});
