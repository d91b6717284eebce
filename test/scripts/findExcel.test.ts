import { findExcel } from '../../scripts/findExcel';

const windows = { ProgramFiles: 'C:\\Program Files', 'ProgramFiles(x86)': 'C:\\Program Files (x86)' };

test('finds the Excel of Windows and of Mac', () => {
  const old = 'C:\\Program Files (x86)\\Microsoft Office\\root\\Office16\\EXCEL.EXE';
  expect(findExcel('win32', windows, (place) => place === old)).toBe(old);
  expect(findExcel('darwin', {}, () => true)).toBe('/Applications/Microsoft Excel.app');
});

test.each([
  ['linux', 'There is no Excel for this system, only for Windows and Mac. "npm start" shows'],
  ['darwin', 'Excel was not found (looked for /Applications/Microsoft Excel.app). "npm start" shows'],
  ['win32', 'Excel was not found (looked for C:\\Program Files\\Microsoft Office\\root\\Office16\\EXCEL.EXE'],
] as const)('says on %s that there is none', (platform, sentence) => {
  expect(() => findExcel(platform, windows, () => false)).toThrow(sentence);
});
