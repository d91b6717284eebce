import { isDateFormat } from '../../../../src/core/reading/values/dateFormat';

test.each(['dd-mm-yyyy', 'd/mm/yyyy', 'm/d/yy', 'mmm-yy', '[$-413]d mmmm yyyy;@', 'yyyy-mm-dd hh:mm:ss'])(
  '%p is a date',
  (format) => {
    expect(isDateFormat(format)).toBe(true);
  },
);

test.each([
  '',
  'General',
  'Standaard',
  'Standard',
  '@',
  '0.00',
  '#,##0.00" yy dd"',
  '[Red]-#,##0.00',
  'h:mm',
  '[h]:mm',
  '0" days my"',
  '\\d\\m0',
])('%p is none', (format) => {
  expect(isDateFormat(format)).toBe(false);
});
