import {
  acceptedBy,
  findingFingerprint,
  parseAcceptances,
  withAccepted,
  withKeptAcceptances,
  withoutAccepted,
} from '../../src/app/acceptances';
import type { Check } from '../../src/app/checked';
import type { Acceptance } from '../../src/app/ports';
import { freshSettings, unnamedAdministration } from '../../src/app/settings';

const TODAY = 20778;
const READING = '4-00000001-00000002';

const check = (changes: Partial<Check> = {}): Check => ({
  code: 'rows-read',
  finding: 'rows-unreadable',
  state: 'attention',
  acceptable: true,
  accepted: false,
  acceptance: null,
  stopsSending: true,
  facts: { count: 4, unread: 1 },
  issues: [{ code: 'amount-unreadable', row: 6, facts: { content: 'n/a?' } }],
  places: [],
  problems: [],
  fault: null,
  ...changes,
});

const acceptanceOf = (one: Check, asOf = TODAY, reading = READING): Acceptance => ({
  code: one.code,
  fingerprint: findingFingerprint(one, reading, asOf),
  by: 'els@zonneveld.example',
  at: '2026-11-21T09:00:00.000Z',
});

/** The check after the acceptance was kept and all was read again. */
const again = (one: Check, acceptance: Acceptance, asOf = TODAY, reading = READING) =>
  withKeptAcceptances([one], withAccepted(freshSettings, acceptance), reading, asOf)[0];

test('what was accepted counts again, with who and when, while the same is read', () => {
  expect(again(check(), acceptanceOf(check()))).toMatchObject({
    accepted: true,
    acceptance: { by: 'els@zonneveld.example', at: '2026-11-21T09:00:00.000Z' },
    stopsSending: false,
  });
});

test.each<[string, Check, string]>([
  ['an amount of the sheet', check(), '4-00000001-00000003'],
  ['a row that cannot be read', check({ issues: [{ code: 'amount-unreadable', row: 7 }] }), READING],
  [
    'what stands in it',
    check({ issues: [{ code: 'amount-unreadable', row: 6, facts: { content: 'x' } }] }),
    READING,
  ],
  ['the number of rows left out', check({ facts: { count: 4, unread: 2 } }), READING],
])('it is asked again after a change of %s', (_what, changed, reading) => {
  expect(again(changed, acceptanceOf(check()), TODAY, reading)).toMatchObject({
    accepted: false,
    stopsSending: true,
  });
});

test('an old list is accepted for the day only, an unreadable row for as long as it is there', () => {
  const old = check({
    code: 'export-fresh',
    finding: 'data-too-old',
    facts: { dataDay: TODAY - 9 },
    issues: [],
  });
  expect(again(old, acceptanceOf(old), TODAY)?.accepted).toBe(true);
  expect(again(old, acceptanceOf(old), TODAY + 1)?.accepted).toBe(false);
  expect(again(check(), acceptanceOf(check()), TODAY + 1)?.accepted).toBe(true);
});

test('what may not be accepted is not, whatever was saved', () => {
  const blocking = check({ code: 'sender', finding: 'sender-not-set', acceptable: false });
  expect(again(blocking, acceptanceOf(blocking))?.stopsSending).toBe(true);
});

test('taking it back takes back that one; accepting twice keeps one', () => {
  const one = acceptanceOf(check());
  const other = acceptanceOf(check({ code: 'sheet-adds-up', finding: 'totals-differ' }));
  const kept = [one, other, one].reduce(withAccepted, freshSettings);
  expect(kept.acceptances).toEqual([other, one]);
  expect(withoutAccepted(kept, one).acceptances).toEqual([other]);
});

test('200 are kept, the oldest goes', () => {
  const many = Array.from({ length: 201 }, (_, at) => ({ ...acceptanceOf(check()), fingerprint: `f${at}` }));
  const { acceptances } = many.reduce(withAccepted, freshSettings);
  expect([acceptances.length, acceptances[0]?.fingerprint]).toEqual([200, 'f1']);
  expect(parseAcceptances(many).map(({ fingerprint }) => fingerprint)).toEqual(
    acceptances.map(({ fingerprint }) => fingerprint),
  );
});

test('damaged ones accept nothing', () => {
  const good = acceptanceOf(check());
  const saved = [null, 'x', { ...good, by: 7 }, { ...good, at: 'x'.repeat(301) }, { ...good, extra: 1 }];
  expect(parseAcceptances(saved)).toEqual([good]);
  expect(parseAcceptances({ length: 1 })).toEqual([]);
});

test('it is accepted by the account, else by the signatory, else by nobody known', () => {
  const signed = { ...unnamedAdministration, signatory: 'Els Peeters' };
  const account = { name: 'Els', address: 'els@zonneveld.example', tenantId: 't' };
  expect(acceptedBy(account, signed)).toBe('els@zonneveld.example');
  expect(acceptedBy(null, signed)).toBe('Els Peeters');
  expect(acceptedBy(null, null)).toBe('');
});
