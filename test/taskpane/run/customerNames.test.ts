import type { LedgerItem } from '../../../src/core/compare/ledger';
import type { Customer } from '../../../src/core/index';
import { customerNames } from '../../../src/taskpane/run/check/compare/customerNames';

const item = (customer: string, name: string): LedgerItem => ({
  key: `adm|${customer}|invoice|1|2026`,
  customer,
  name,
  document: '1',
  currency: 'EUR',
  open: 100,
  dueDay: 20778,
  clearedDay: null,
});
const here = { id: 'C1', number: 'C1', name: 'Aerts NV' } as Customer;
const last = {
  administration: 'adm',
  day: 20770,
  takenAt: '',
  items: [item('C1', 'Aerts'), item('C2', 'Bakker BV'), item('C3', '')],
};

test('a customer who is gone is called as the last list had him', () => {
  const nameOf = customerNames({
    customers: new Map([['C1', here]]),
    compared: { last, comparison: null, fault: null },
  });
  expect(nameOf('C1')).toContain('Aerts NV');
  expect(nameOf('C2')).toContain('Bakker BV');
  expect(nameOf('C3')).toBe('C3');
  expect(nameOf('C4')).toBe('C4');
});
