import { serialOfDay } from '../../src/core/index';
import { languages } from '../../src/core/items/customer';
import { why } from '../../src/functions/why';
import { runReasonText } from '../../src/wording/reasons/runReasonText';
import { day, type ItemRow, runOn } from '../core/dunning/openItemsOf';

const AS_OF = '2026-11-21';
const row = (more: Partial<ItemRow>): ItemRow => ({
  customer: '1001',
  document: 'F-1',
  due: '2026-10-22',
  open: 10000,
  ...more,
});

test.each([
  ['due', row({})],
  ['due again', row({ level: 1, lastReminder: '2026-11-02' })],
  ['interval', row({ level: 1, lastReminder: '2026-11-16' })],
  ['next level not reached', row({ due: '2026-11-05', level: 1, lastReminder: '2026-11-06' })],
  ['exhausted', row({ level: 3, lastReminder: '2026-11-02' })],
  ['too young', row({ due: '2026-11-15' })],
  ['not due', row({ due: '2026-12-01' })],
  ['no due date', row({ due: null })],
  ['on hold', row({ hold: 'wacht op directie' })],
  ['credit', row({ open: -500 })],
])('the cell and the pane say the same of the same item: %s', (_, item) => {
  const [decision] = runOn(AS_OF, [item]).decisions;
  const serial = (iso: string | null | undefined): number | null => (iso ? serialOfDay(day(iso)) : null);
  for (const language of languages) {
    const inPane = decision === undefined ? '' : runReasonText(decision.reason, language);
    const cells = [
      serial(item.due),
      serial(AS_OF),
      item.open / 100,
      item.level ?? 0,
      serial(item.lastReminder),
      null,
      item.hold ?? null,
      language,
    ];
    expect(why(cells)).toEqual([[inPane]]);
    expect(inPane).not.toBe('');
  }
});
