import type { Fault } from '../../../src/app/ports';
import { languages } from '../../../src/core/items/customer';
import { columnLetters, type FaultCode, faultCodes } from '../../../src/wording/faults/faultFacts';
import { faultText } from '../../../src/wording/faults/faultText';

/** Compiles only while every fault of the ports has a sentence. */
const sentenceOf = (fault: Fault): FaultCode => fault.code;

test('every fault says in every language what happened, in words of that language', () => {
  for (const code of faultCodes) {
    const texts = languages.map((language) => faultText({ code, sheet: 'X', row: 3, column: 28 }, language));
    for (const text of texts) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(text).not.toContain(code);
      expect(text).not.toMatch(/undefined|null/);
    }
    expect(new Set(texts.slice(1)).size).toBe(4);
  }
});

test('no sentence is longer than 15 words', () => {
  for (const code of faultCodes)
    for (const language of languages)
      for (const sentence of faultText({ code, sheet: 'X', row: 3 }, language).split(/(?<=[.:])\s/))
        expect(sentence.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length).toBeLessThanOrEqual(15);
});

test('names the sheet and the row', () => {
  const fault: Fault = { code: 'table-damaged', detail: '', sheet: 'Dossier', row: 7, column: 28 };
  expect(sentenceOf(fault)).toBe('table-damaged');
  expect(faultText(fault, 'nl-BE')).toBe(
    'Het blad “Dossier” is beschadigd op rij 7, kolom AB. Herstel of verwijder die rij en probeer opnieuw.',
  );
});

test('says when a mail may have gone out all the same', () => {
  const fault: Fault = { code: 'mail-unreachable', detail: '504', mayHaveHappened: true };
  expect(faultText(fault, 'en')).toMatch(/look in Sent Items\.$/);
  expect(faultText({ ...fault, mayHaveHappened: false }, 'en')).not.toMatch(/Sent Items/);
});

test.each([
  [1, 'A'],
  [26, 'Z'],
  [27, 'AA'],
  [702, 'ZZ'],
  [703, 'AAA'],
  [16384, 'XFD'],
])('column %p is %s', (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});
