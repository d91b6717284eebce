import { isoOfDay, plainLevel, standardProcedure } from '../../src/core/index';
import { told } from '../core/dossier/told';
import { customerOf, day, type ItemRow } from '../core/dunning/openItemsOf';
import { Story } from './story';

const invoice: ItemRow = { customer: 'Zee', document: 'F1', due: '2026-09-01', open: 100000 };

/** The days of a year on which something is sent, and what. */
function yearOf(story: Story, from: string, days: number): readonly string[] {
  const said: string[] = [];
  for (let at = 0; at < days; at += 1) {
    const on = isoOfDay(day(from) + at);
    const words = story.run(on);
    if (words !== 'nothing') said.push(`${on} ${words}`);
  }
  return said;
}

test('as Billit does it: two days after the due date, every seven days, five levels at most', () => {
  const levels = [1, 2, 3, 4, 5].map(() => plainLevel(2, 7));
  const story = new Story([invoice], { procedures: [{ ...standardProcedure, levels }] });
  expect(yearOf(story, '2026-08-20', 100)).toEqual([
    '2026-09-03 Zee EUR 1: F1:1',
    '2026-09-10 Zee EUR 2: F1:2',
    '2026-09-17 Zee EUR 3: F1:3',
    '2026-09-24 Zee EUR 4: F1:4',
    '2026-10-01 Zee EUR 5: F1:5',
  ]);
});

test('as AFAS does it: level 1 at 30 days, level 2 at 45 days after the previous', () => {
  const story = new Story([{ ...invoice, due: '2016-01-31' }], {
    procedures: [{ ...standardProcedure, levels: [plainLevel(30, 0), plainLevel(30, 45)] }],
    settings: { countFrom: 'previous-reminder' },
  });
  expect(yearOf(story, '2016-02-01', 120)).toEqual([
    '2016-03-01 Zee EUR 1: F1:1',
    '2016-04-15 Zee EUR 2: F1:2',
  ]);
});

test('as Business Central does it: ten days of grace, strictly more, then counted from the day to pay by', () => {
  const rows = [
    { ...invoice, document: 'I1', due: '2021-09-01' },
    { ...invoice, document: 'I2', due: '2021-10-01' },
  ];
  const level = { ...plainLevel(10, 5), payWithin: 14 };
  const story = new Story(rows, {
    procedures: [{ ...standardProcedure, levels: [level, { ...level, days: 10 }] }],
    settings: { trigger: 'strict', countFrom: 'previous-pay-by', customerInterval: 0 },
  });
  expect(story.run('2021-10-11')).toBe('Zee EUR 1: I1:1');
  expect(story.run('2021-10-12')).toBe('Zee EUR 1: I2:1');
  // To pay by 25 October, and five days: the second level of I1 is on the 30th.
  expect(story.run('2021-10-29')).toBe('nothing');
  expect(story.run('2021-10-30')).toBe('Zee EUR 2: I1:2');
});

test('on 2021-10-12 for the first time: both invoices in one mail', () => {
  const rows = [
    { ...invoice, document: 'I1', due: '2021-09-01' },
    { ...invoice, document: 'I2', due: '2021-10-01' },
  ];
  const options = {
    procedures: [{ ...standardProcedure, levels: [plainLevel(10, 0)] }],
    settings: { trigger: 'strict' as const },
  };
  expect(new Story(rows, options).run('2021-10-11')).toBe('Zee EUR 1: I1:1');
  expect(new Story(rows, options).run('2021-10-12')).toBe('Zee EUR 1: I1:1 I2:1');
});

test('a notice before the due date, then the levels as if it had not been', () => {
  const story = new Story([invoice], {
    procedures: [{ ...standardProcedure, notices: [{ days: -7, channel: 'mail', text: 'notice' }] }],
  });
  expect(yearOf(story, '2026-08-01', 80)).toEqual([
    '2026-08-25 Zee EUR 0: F1:0 notice',
    '2026-09-11 Zee EUR 1: F1:1',
    '2026-09-21 Zee EUR 2: F1:2',
    '2026-10-01 Zee EUR 3: F1:3',
  ]);
});

test('level 2 by telephone: the third mail comes after the call', () => {
  const story = new Story([invoice], {
    procedures: [
      {
        ...standardProcedure,
        levels: [plainLevel(10, 7), { ...plainLevel(20, 7), channel: 'call' }, plainLevel(30, 7)],
      },
    ],
  });
  expect(story.run('2026-09-11')).toBe('Zee EUR 1: F1:1');
  expect(story.run('2026-09-21')).toBe('task call');
  expect(story.why('2026-09-21')).toBe('channel-due');
});

describe('a Belgian consumer under a clause', () => {
  const consumer = customerOf('Zee', { kind: 'consumer', procedure: 'own' });
  const charging = { ...plainLevel(28, 0), costs: true };
  const options = {
    customers: [consumer],
    procedures: [{ name: 'own', minimum: 0, notices: [], levels: [plainLevel(7, 0), charging] }],
    settings: { clause: { percent: null, lumpSum: true, since: null }, customerInterval: 0 },
  };
  test('free first reminder, nothing charged until its fourteen days are over', () => {
    // Sent late, on 28 September by e-mail: day 1 is the 29th, the lump sum from 13 October.
    const story = new Story([invoice], options);
    expect(story.run('2026-09-28')).toBe('Zee EUR 1: F1:1');
    expect(story.why('2026-10-12')).toBe('legal-wait');
    expect(story.run('2026-10-12')).toBe('nothing');
    // 1,000.00: 65 and 5 % of 500.
    expect(story.run('2026-10-13')).toBe('Zee EUR 2: F1:2 + 9000');
  });
  test('a first reminder that announced nothing: the next one does, and then the fourteen days run', () => {
    const later = { ...plainLevel(40, 0), costs: true };
    const levels = [plainLevel(7, 0), charging, later];
    const procedures = options.procedures.map((own) => ({ ...own, levels }));
    const story = new Story([invoice], { ...options, procedures });
    // Filed by an earlier version, or a letter of the company's own.
    story.happens(told('2026-09-08', 'reminder-sent', { level: 1 }, { item: 'key-F1' }));
    expect(story.run('2026-09-29')).toBe('Zee EUR 2: F1:2');
    // Day 1 is 30 September.
    expect(story.why('2026-10-13')).toBe('legal-wait');
    expect(story.run('2026-10-14')).toBe('Zee EUR 3: F1:3 + 9000');
  });
  describe('what the first reminder announced is the most, however much is asked later', () => {
    // On 40.05 the lump sum is 20.00; on 293.10 it would be 30 and 10 % of 143.10.
    const bill = { ...invoice, open: 29_310 };

    test('where a credit was deducted then', () => {
      const credit: ItemRow = { customer: 'Zee', document: 'C1', due: '2026-09-01', open: -25_305 };
      const story = new Story([bill, credit], options);
      expect(story.run('2026-09-08')).toBe('Zee EUR 1: F1:1');
      story.list([bill]);
      expect(story.run('2026-09-29')).toBe('Zee EUR 2: F1:2 + 2000');
    });

    test('where a part was in dispute then', () => {
      const story = new Story([bill], options);
      const ofItem = { item: 'key-F1' };
      story.happens(told('2026-09-05', 'dispute', { reason: 'price', amount: 25_305 }, ofItem));
      expect(story.run('2026-09-08')).toBe('Zee EUR 1: F1:1');
      story.happens(told('2026-09-15', 'dispute-resolved', { outcome: 'rejected' }, ofItem));
      expect(story.run('2026-10-13')).toBe('Zee EUR 2: F1:2 + 2000');
    });

    test('where interest is asked of a clause that named none then', () => {
      const levels = [plainLevel(7, 0), { ...charging, interest: true }];
      const story = new Story([bill], {
        ...options,
        procedures: options.procedures.map((own) => ({ ...own, levels })),
      });
      expect(story.run('2026-09-08')).toBe('Zee EUR 1: F1:1');
      const settings = { ...options.settings, clause: { percent: 8, lumpSum: true, since: null } };
      expect(story.run('2026-09-29', { settings })).toBe('Zee EUR 2: F1:2 + 4431');
    });
  });
  test('one that the books sent announced nothing either', () => {
    const told = { ...invoice, level: 1, lastReminder: '2026-09-08' };
    expect(new Story([told], options).run('2026-09-29')).toBe('Zee EUR 2: F1:2');
  });
  test('one item at its first reminder and one at level 2: two mails, one of them free', () => {
    const story = new Story([invoice], options);
    expect(story.run('2026-09-08')).toBe('Zee EUR 1: F1:1');
    story.list([invoice, { ...invoice, document: 'F2', due: '2026-09-20' }]);
    expect(story.run('2026-09-29')).toBe('Zee EUR 2: F1:2 + 9000, Zee EUR 1: F2:1');
  });
});

describe('a Dutch consumer', () => {
  const consumer = customerOf('Zee', { kind: 'consumer', country: 'NL', procedure: 'own' });
  const options = {
    customers: [consumer],
    procedures: [
      {
        name: 'own',
        minimum: 0,
        notices: [],
        levels: [plainLevel(14, 0, 'fourteen-days'), { ...plainLevel(15, 0), costs: true }],
      },
    ],
    settings: { customerInterval: 0, homeCountry: 'NL' },
  };
  test('14-day letter sent Monday 2026-11-23 by e-mail: costs from 2026-12-09', () => {
    const story = new Story([{ ...invoice, due: '2026-11-09' }], options);
    expect(story.run('2026-11-23')).toBe('Zee EUR 1: F1:1');
    expect(story.why('2026-12-08')).toBe('legal-wait');
    expect(story.run('2026-12-08')).toBe('nothing');
    // 15 % of 1,000.00.
    expect(story.run('2026-12-09')).toBe('Zee EUR 2: F1:2 + 15000');
  });
  test('by post: costs from 2026-12-12', () => {
    const story = new Story([{ ...invoice, due: '2026-11-09' }], options);
    const detail = { level: 1, by: 'post', text: 'fourteen-days' } as const;
    story.happens(told('2026-11-23', 'reminder-sent', detail, { item: 'key-F1' }));
    expect(story.run('2026-12-11')).toBe('nothing');
    expect(story.run('2026-12-12')).toBe('Zee EUR 2: F1:2 + 15000');
  });
  test('part paid within the term: the costs are those of the rest', () => {
    const story = new Story([{ ...invoice, due: '2026-11-09' }], options);
    expect(story.run('2026-11-23')).toBe('Zee EUR 1: F1:1');
    story.list([{ ...invoice, due: '2026-11-09', open: 50000 }]);
    expect(story.run('2026-12-09')).toBe('Zee EUR 2: F1:2 + 7500');
  });
});
