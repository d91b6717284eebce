import { languages } from '../../../src/core/items/customer';
import { fieldName, fieldsNamed } from '../../../src/wording/issues/fieldNames';
import { mappingWords } from '../../../src/wording/pane/mapping';

test.each(languages)('%s has every word of the mapping view', (language) => {
  const words = mappingWords(language);
  expect(Object.keys(words)).toEqual(Object.keys(mappingWords('en')));
  for (const field of fieldsNamed) {
    const name = fieldName(field, language);
    expect([words.missing(name), words.rather(name)].every((text) => text.includes(name))).toBe(true);
  }
  const texts = Object.values(words).map((word) => (typeof word === 'function' ? word(2 as never) : word));
  expect(texts.filter((text) => text.trim() === '' || /undefined|NaN/.test(text))).toEqual([]);
});
