import { csvDelimiter } from '../../../src/host/workbook/file/csvDelimiter';

test.each([
  [
    'semicolons with decimal commas',
    'Lijst\nper 21-11-2026\n\nNr;Naam;Open\n1;Aerts;1.210,00\n2;Boon;605,50\n',
    ';',
  ],
  ['commas with quoted amounts', 'No,Name,Open\n1,Aerts,"1,210.00"\n2,Boon,605.50\n', ','],
  ['semicolons with thousands by commas', 'No;Name;Open\n1;Aerts;1,234,567.00\n2;Boon;605.50\n', ';'],
  ['tabs', 'Nr\tNaam\tOpen\n1\tAerts; zonen\t12,00\n', '\t'],
  ['bars', 'Nr|Naam|Open\n1|Aerts, zonen|12,00\n', '|'],
  ['one column', 'Nr\n1\n', ';'],
  ['nothing', '', ';'],
])('%s part the fields', (_, text, delimiter) => {
  expect(csvDelimiter(text)).toEqual({ delimiter, body: text });
});

test('a first line may name the delimiter, and is no line of the list', () => {
  expect(csvDelimiter('sep=|\r\nNr|Naam\r\n')).toEqual({ delimiter: '|', body: 'Nr|Naam\r\n' });
});
