import { freshSettings } from '../../../src/app/settings';
import { withCode, withCompanies } from '../../../src/taskpane/run/check/companyChoice';
import { company } from '../administrations';

/** As a workbook has them whose settings are lost: of the companies only the dossier tells. */
const lost = {
  ...freshSettings,
  administrations: [company('be10', ''), company('nl20', '')],
  current: 'be10',
};
const codes = ({ administrations }: typeof lost | ReturnType<typeof withCode>) =>
  administrations.map(({ id, company: code }) => [id, code]);

test('a code goes to the company that the dossier knows by it, whichever is worked for', () => {
  const changed = withCode(lost, 'NL20');
  expect(changed.current).toBe('nl20');
  expect(codes(changed)).toEqual([
    ['be10', null],
    ['nl20', 'NL20'],
  ]);
  expect(codes(withCode(lost, 'FR30'))).toEqual([
    ['be10', 'FR30'],
    ['nl20', null],
  ]);
});

test('the other codes go to the companies that the dossier knows by them', () => {
  const changed = withCompanies(withCode(lost, 'BE10'), ['NL20', 'FR30']);
  expect(changed.current).toBe('be10');
  expect(codes(changed)).toEqual([
    ['be10', 'BE10'],
    ['nl20', 'NL20'],
    ['fr30', 'FR30'],
  ]);
});
