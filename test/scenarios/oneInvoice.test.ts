import type { Dossier } from '../../src/core/dossier/dossier';
import { emptyDossier, foldDossier, isoOfDay, type Proposal, plainLevel } from '../../src/core/index';
import { day, eventsOf, type ItemRow, inShort, runOn } from '../core/dunning/openItemsOf';

/** Runs on a day and sends all that is proposed. */
function runAndSend(
  dossier: Dossier,
  rows: readonly ItemRow[],
  on: string,
  procedures: Parameters<typeof runOn>[2],
) {
  const proposal: Proposal = runOn(on, rows, { ...procedures, dossier });
  return { said: inShort(proposal, rows), dossier: foldDossier(dossier, eventsOf(proposal, rows, on)) };
}

test('the story of one invoice: due 1 September, levels at 5, 20 and 40 days, paid in November', () => {
  const procedures = {
    procedures: [
      { name: 'standard', minimum: 0, notices: [], levels: [5, 20, 40].map((days) => plainLevel(days, 0)) },
    ],
  };
  const invoice: ItemRow = { customer: 'Zee', document: '2026-17', due: '2026-09-01', open: 121000 };
  let dossier = emptyDossier;
  const story: string[] = [];
  const live = (on: string, rows: readonly ItemRow[] = [invoice]): void => {
    const ran = runAndSend(dossier, rows, on, procedures);
    dossier = ran.dossier;
    story.push(`${on} ${ran.said.join(', ') || 'nothing'}`);
  };

  live('2026-09-05');
  live('2026-09-06');
  live('2026-09-06');
  live('2026-09-20');
  live('2026-10-01');
  live('2026-10-05', [{ ...invoice, hold: 'belofte' }]);
  live('2026-10-11');
  live('2026-10-30');
  live('2026-11-02', [{ ...invoice, open: 0 }]);

  expect(story).toEqual([
    '2026-09-05 nothing',
    '2026-09-06 Zee EUR 1: 2026-17:1',
    '2026-09-06 nothing',
    '2026-09-20 nothing',
    '2026-10-01 Zee EUR 2: 2026-17:2',
    '2026-10-05 nothing',
    '2026-10-11 Zee EUR 3: 2026-17:3',
    '2026-10-30 nothing',
    '2026-11-02 nothing',
  ]);
});

test('twenty invoices falling due on twenty days: at most one mail a week', () => {
  const rows = Array.from(
    { length: 20 },
    (_, index): ItemRow => ({
      customer: 'Zee',
      document: `2026-${index + 1}`,
      due: isoOfDay(day('2026-09-01') + index),
      open: 5000,
    }),
  );
  let dossier = emptyDossier;
  const mailed: number[] = [];
  for (let today = day('2026-09-01'); today < day('2026-12-31'); today += 1) {
    const ran = runAndSend(dossier, rows, isoOfDay(today), {});
    if (ran.said.length > 1) throw new Error('two mails on one day');
    if (ran.said.length === 1) mailed.push(today);
    dossier = ran.dossier;
  }
  expect(mailed[0]).toBe(day('2026-09-11'));
  for (const [index, today] of mailed.slice(1).entries())
    expect(today - (mailed[index] ?? today)).toBeGreaterThanOrEqual(7);
  expect([...dossier.states.values()].map(({ level, reminders }) => [level, reminders])).toEqual(
    rows.map(() => [3, 3]),
  );
});
