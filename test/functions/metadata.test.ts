import { functionsMetadata } from '../../src/functions/metadata';
import { type DescriptionLanguage, functionDescriptions } from '../../src/wording/functions/descriptions';

const languages = Object.keys(functionDescriptions) as readonly DescriptionLanguage[];

test('ids, arguments and shapes, as formulas use them', () => {
  const written = functionsMetadata('en').functions.map(
    ({ id, parameters }) =>
      `${id}(${parameters.map(({ name, optional }) => (optional ? `[${name}]` : name)).join(', ')})`,
  );
  expect(written).toEqual([
    'LEVEL(dueDate, asOf, [open], [sentLevel], [lastReminder], [procedure], [hold])',
    'WHY(dueDate, asOf, [open], [sentLevel], [lastReminder], [procedure], [hold], [language])',
    'NEXTDATE(dueDate, asOf, [open], [sentLevel], [lastReminder], [procedure], [hold])',
    'OVERDUE(dueDate, asOf)',
    'BUCKET(dueDate, asOf, [bounds])',
    'AGEING(customers, dueDates, open, asOf, [bounds], [currencies])',
    'INTEREST(open, dueDate, asOf, regime)',
    'COSTS(open, regime, [vatRate])',
    'RATE(regime, date)',
    'DSO(receivables, sales, days)',
    'BESTDSO(current, sales, days)',
    'ADD(receivables, current, sales, days)',
    'CEI(begin, sales, endTotal, endCurrent)',
    'REFERENCE(number, [kind])',
    'VALIDREF(text)',
  ]);
});

test('every argument takes a range of anything, every answer spills', () => {
  const file = functionsMetadata('en');
  expect(file.allowErrorForDataTypeAny).toBe(true);
  for (const { id, name, parameters, result } of file.functions) {
    expect(name).toBe(id);
    expect(id).toMatch(/^[A-Z]{3,}$/);
    expect(result).toEqual({ type: 'any', dimensionality: 'matrix' });
    for (const { type, dimensionality } of parameters)
      expect([type, dimensionality]).toEqual(['any', 'matrix']);
  }
});

test('only the descriptions differ between languages', () => {
  const withoutWords = (language: DescriptionLanguage): unknown =>
    JSON.parse(
      JSON.stringify(functionsMetadata(language), (key, value) =>
        key === 'description' ? undefined : value,
      ),
    );
  for (const language of languages) expect(withoutWords(language)).toEqual(withoutWords('en'));
  const descriptions = languages.map((language) => functionsMetadata(language).functions[0]?.description);
  expect(new Set(descriptions).size).toBe(4);
});

/** Two lines in Excel's function dialogue; nobody reads more while typing a formula. */
const LONGEST_DESCRIPTION = 200;

test.each(languages)('%s describes every function and every argument, briefly', (language) => {
  const described = functionsMetadata(language).functions.flatMap(({ id, description, parameters }) => [
    [id, description],
    ...parameters.map(({ name, description: help }) => [`${id} ${name}`, help]),
  ]);
  expect(described.filter(([, text = '']) => text.trim() === '' || text !== text.trim())).toEqual([]);
  expect(described.filter(([, text = '']) => text.length > LONGEST_DESCRIPTION)).toEqual([]);
  expect(described.filter(([, text = '']) => !/[.]$/.test(text))).toEqual([]);
});

test('no description was left in another language', () => {
  const { functions, parameters } = functionDescriptions.en;
  for (const language of languages.filter((each) => each !== 'en')) {
    const words = functionDescriptions[language];
    const all = { ...words.functions, ...words.parameters };
    const same = Object.entries({ ...functions, ...parameters }).filter(
      ([name, text]) => all[name as keyof typeof all] === text,
    );
    expect(same).toEqual([]);
  }
});

test.each([
  ['nl', 'VANDAAG()'],
  ['fr', 'AUJOURDHUI()'],
  ['de', 'HEUTE()'],
  ['en', 'TODAY()'],
] as const)('%s warns against %s as the as-of date', (language, volatile) => {
  const asOf = functionsMetadata(language).functions[0]?.parameters[1];
  expect(asOf?.name).toBe('asOf');
  expect(asOf?.description).toContain(volatile);
});
