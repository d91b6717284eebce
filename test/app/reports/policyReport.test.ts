import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NewReport, ReportPart } from '../../../src/app/ports';
import { printPolicy } from '../../../src/app/printPolicy';
import { policyReport } from '../../../src/app/reports/policyReport';
import {
  type DunningProcedure,
  type DunningSettings,
  dayOfIso,
  defaultDunningSettings,
  languages,
  plainLevel,
  standardProcedure,
} from '../../../src/core/index';
import { customerOf } from '../../core/dunning/openItemsOf';

const day = (iso: string): number => dayOfIso(iso) ?? Number.NaN;
const TODAY = day('2026-11-21');

/** Notice, mail, mail that somebody agrees to, call, and hand-over. */
const house: DunningProcedure = {
  name: 'Huis',
  notices: [{ days: -7, channel: 'mail', text: 'notice' }],
  levels: [
    { ...plainLevel(10, 7), payWithin: 8 },
    {
      ...plainLevel(20, 7, 'level-2'),
      ...{ automatic: false, fee: 1500, interest: true, costs: true, payWithin: 0 },
      ...{ approver: 'An Peeters', approveFrom: 500000, minimum: 5000 },
    },
    { ...plainLevel(35, 0, 'level-3'), channel: 'call' },
    { ...plainLevel(60, 14, 'level-4'), channel: 'hand-over', minimum: 25000 },
  ],
  minimum: 2500,
};

const settings: DunningSettings = {
  ...defaultDunningSettings,
  quietPeriods: [
    { from: day('2026-12-24'), to: day('2027-01-02'), customer: null, reason: 'Kerst' },
    { from: day('2026-07-10'), to: day('2026-07-31'), customer: null, reason: 'over' },
    { from: day('2026-12-01'), to: day('2026-12-05'), customer: '00031', reason: 'other' },
  ],
};

const customers = [
  customerOf('A', { procedureSource: 'administration' }),
  customerOf('B', { procedureSource: 'administration' }),
  customerOf('C', { procedureSource: 'customer', kind: 'consumer' }),
];

const input = { procedure: house, settings, company: 'Zonneveld NV', customers, day: TODAY };

const cell = (one: string | { readonly value: number }): string =>
  typeof one === 'string' ? one : String(one.value);

/** A report as lines of text: what is read from the top down, cells apart by a bar. */
function linesOf({ parts }: NewReport): string {
  const lineOf = (part: ReportPart): readonly string[] => {
    switch (part.kind) {
      case 'space':
        return [''];
      case 'table':
        return [part.headers, ...part.rows].map((row) => row.map(cell).join(' | '));
      case 'facts':
        return part.facts.map(([label, one]) => `${label}: ${cell(one)}`);
      case 'title':
        return [`# ${part.text}`];
      case 'heading':
        return [`## ${part.text}`];
      case 'text':
        return [part.text];
    }
  };
  return `${parts.flatMap(lineOf).join('\n')}\n`.replace(/[\u00a0\u202f]/g, ' ');
}

test.each(languages)('the policy of a procedure with every kind of step, in %s', (language) => {
  const golden = join(__dirname, '../../golden/policy', `${language}.txt`);
  expect(linesOf(policyReport(input, language))).toBe(readFileSync(golden, 'utf8'));
});

const inDutch = (other: Partial<Parameters<typeof policyReport>[0]>): string =>
  linesOf(policyReport({ ...input, ...other }, 'nl-BE'));

test('the sheet is named with its day, lies across and is one page wide', () => {
  const report = policyReport(input, 'nl-BE');
  expect(report.sheet).toBe('Aanmaanbeleid 2026-11-21');
  expect(report.print).toEqual({ orientation: 'landscape', onePage: false });
  expect(report.columns).toHaveLength(8);
});

test('the product’s own procedure charges nothing, and says so in place of laws', () => {
  const text = inDutch({ procedure: standardProcedure });
  expect(text).toContain('Deze procedure rekent niets aan boven op de facturen.');
  expect(text).not.toContain('wet van 2 augustus 2002');
  expect(text).toContain('Procedure: standaard');
});

test('counted otherwise: from the previous reminder, from its last day to pay, or by age alone', () => {
  const second = (other: Partial<DunningSettings>): string =>
    inDutch({ settings: { ...settings, ...other } })
      .split('\n')
      .find((line) => line.startsWith('2 |')) ?? '';
  expect(second({ countFrom: 'previous-reminder' })).toContain('| 7 dagen na stap 1 |');
  expect(second({ countFrom: 'previous-pay-by' })).toContain(
    '| 7 dagen na de laatste betaaldag van stap 1 |',
  );
  expect(second({ countFrom: 'due-date' })).toContain('| 20 dagen na de vervaldag |');
  // Three days for the bank, and "more than": the 20th day becomes the 24th.
  expect(second({ trigger: 'strict', correctionDays: 3 })).toContain('| 24 dagen na de vervaldag, en');
});

test('for nobody yet: both laws of the own country, and it is said', () => {
  const text = inDutch({ customers: [] });
  expect(text).toContain('Geen enkele klant heeft nu deze procedure.');
  expect(text).toContain('Ondernemingen, Belgisch recht');
  expect(text).toContain('Consumenten in België');
});

test('where no sheet was read, nothing is said of customers', () => {
  expect(inDutch({ customers: null })).not.toContain('Voor wie dit geldt');
});

test('it is made of the customers that have the procedure, with and without open items, on today', async () => {
  const made: NewReport[] = [];
  const ports = {
    reports: {
      make: async (report: NewReport) => {
        made.push(report);
        return { ok: true as const, value: { sheet: report.sheet } };
      },
    },
    clock: { today: () => TODAY },
  };
  const of = new Map(
    customers.map((one) => [one.id, { ...one, procedure: one.id === 'B' ? 'HUIS' : 'standard' }]),
  );
  const others = new Map([...of.values()].map((one) => [`${one.id}-2`, { ...one, id: `${one.id}-2` }]));
  const answer = await printPolicy(
    ports,
    { procedure: house, rules: { settings }, company: '', checked: { customers: of, others } },
    'en',
  );
  expect(answer).toEqual({ ok: true, value: { sheet: 'Dunning policy 2026-11-21' } });
  expect(linesOf(made[0] as NewReport)).toContain('Procedure of the company: 2 customers\n');
});
