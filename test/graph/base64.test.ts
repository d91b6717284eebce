import fc from 'fast-check';
import { base64Length, base64Of } from '../../src/graph/base64';

it.each([
  // RFC 4648, section 10.
  ['', ''],
  ['f', 'Zg=='],
  ['fo', 'Zm8='],
  ['foo', 'Zm9v'],
  ['foob', 'Zm9vYg=='],
  ['fooba', 'Zm9vYmE='],
  ['foobar', 'Zm9vYmFy'],
])('%j in base64 is %j', (text, expected) => {
  expect(base64Of(new TextEncoder().encode(text))).toBe(expected);
});

it('is read back by others, and as long as foretold', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      const text = base64Of(bytes);
      expect(text).toHaveLength(base64Length(bytes.length));
      expect([...Buffer.from(text, 'base64')]).toEqual([...bytes]);
    }),
  );
});
