import { freshState, type ItemState, type ReasonCode } from '../../../src/core/index';
import { standingLines } from '../../../src/taskpane/selection/standingLines';
import { wordsFor } from '../../../src/wording/choose';
import { dateText } from '../../../src/wording/dates';
import { selectionWords } from '../../../src/wording/pane/selection';
import { runNames } from '../../../src/wording/reasons/run/names';

const forms = {
  words: wordsFor(selectionWords, 'nl-BE'),
  disputes: runNames('nl-BE').disputes,
  date: (day: number) => dateText(day, 'nl-BE'),
  money: (minor: number) => `EUR ${minor / 100}`,
};
const lines = (state: Partial<ItemState>, code: ReasonCode = 'due-level') =>
  standingLines(
    {
      state: { ...freshState, ...state },
      decision: { level: 0, action: 'none', nextDay: null, reason: { code } },
    },
    forms,
  );

test('what runs of an item, each in a line', () => {
  expect(lines({})).toEqual([]);
  expect(
    lines({
      promise: { day: 20784, amount: 50000, made: 20778 },
      dispute: { reason: 'price', amount: null, since: 20777, owner: '' },
      hold: { reason: 'overleg', since: 20777, until: 20790 },
      plan: { instalments: [], since: 20776 },
    }),
  ).toEqual([
    'Belooft EUR 500 te betalen tegen 27/11/2026',
    'Betwist sinds 20/11/2026: prijs',
    'Geblokkeerd tot en met 3/12/2026: overleg',
    'Afbetalingsplan sinds 19/11/2026',
  ]);
});

test('what the reason tells already is not told twice', () => {
  const promise = { day: 20784, amount: null, made: 20778 };
  expect(lines({ promise })).toEqual(['Belooft te betalen tegen 27/11/2026']);
  expect(lines({ promise }, 'promised')).toEqual([]);
});
