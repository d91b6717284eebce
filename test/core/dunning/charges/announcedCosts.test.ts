import { announcedCosts } from '../../../../src/core/dunning/charges/announcedCosts';
import { announcedBy, byEmail } from './claim';

const item = (mailKey: string, costs: number) => ({
  firstReminder: announcedBy('email', '2026-11-02', { mailKey, costs }),
});

test.each([
  ['no item', [], 0],
  ['an item of no letter', [{ firstReminder: null }], 0],
  [
    'an item whose letter announced nothing',
    [{ firstReminder: { ...byEmail('2026-11-02'), announced: null } }],
    0,
  ],
  ['a letter that named interest alone', [item('one', 0)], 0],
  [
    'one letter of two items, and one of a third',
    [item('one', 2000), item('one', 2000), item('two', 4431)],
    6431,
  ],
  ['two letters of the same sum', [item('one', 2000), item('two', 2000)], 4000],
])('%s', (_, items, most) => expect(announcedCosts(items)).toBe(most));
