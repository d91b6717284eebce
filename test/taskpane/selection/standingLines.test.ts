import {
  type CustomerState,
  freshCustomer,
  freshState,
  type ItemState,
  type ReasonCode,
} from '../../../src/core/index';
import { runningForms } from '../../../src/taskpane/dossier/running/runningOf';
import { standingLines } from '../../../src/taskpane/selection/standingLines';
import { customerOf } from '../../core/dunning/openItemsOf';

const forms = {
  ...runningForms('nl-BE'),
  money: (minor: number) => `EUR ${minor / 100}`,
  asOf: 20778,
};
const lines = (
  state: Partial<ItemState>,
  code: ReasonCode = 'due-level',
  ofCustomer: Partial<CustomerState> = {},
) =>
  standingLines(
    {
      state: { ...freshState, ...state },
      open: 50000,
      customer: customerOf('1001'),
      decision: { level: 0, action: 'none', nextDay: null, reason: { code } },
    },
    { ...freshCustomer, ...ofCustomer },
    forms,
  );

test('what runs of an item, each in a line', () => {
  expect(lines({})).toEqual([]);
  expect(
    lines({
      promise: { day: 20784, amount: 50000, made: 20778 },
      dispute: { reason: 'price', amount: null, since: 20777, owner: '' },
      hold: { reason: 'overleg', since: 20777, until: 20790 },
      plan: {
        instalments: [
          { day: 20784, amount: 20000 },
          { day: 20814, amount: 30000 },
        ],
        since: 20776,
      },
    }),
  ).toEqual([
    'Belooft EUR 500 te betalen tegen 27/11/2026',
    'Betwist sinds 20/11/2026: prijs',
    'Afbetalingsplan: EUR 200 tegen 27/11/2026',
    'Geblokkeerd tot en met 3/12/2026: overleg',
  ]);
});

test('what runs of the whole customer, and no hold that is over', () => {
  expect(
    lines({ hold: { reason: 'overleg', since: 20700, until: 20777 } }, 'due-level', {
      directDebit: { since: 20770, day: null },
      handedOver: { to: 'Incasso Delta', day: 20770 },
    }),
  ).toEqual([
    'Hele klant: Uit handen gegeven aan Incasso Delta op 13/11/2026',
    'Hele klant: Domiciliëring: inning op de vervaldag',
  ]);
});

test('what the reason tells already is not told twice', () => {
  const promise = { day: 20784, amount: null, made: 20778 };
  expect(lines({ promise })).toEqual(['Belooft te betalen tegen 27/11/2026']);
  expect(lines({ promise }, 'promised')).toEqual([]);
  const insolvency = { kind: 'be-faillissement', date: 20770, officer: null, claimFiled: null };
  expect(lines({}, 'insolvency', { insolvency })).toEqual([]);
});
